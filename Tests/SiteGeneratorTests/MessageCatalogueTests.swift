import Diagnostics
import Foundation
import TestSupport
import Testing

/// `Content/README.md` lists every message, and every message says what is wrong and what to do.
@Suite("The catalogue of messages")
struct MessageCatalogueTests {
    @Test("the guide lists what the code says")
    func isTrue() throws {
        let file = repository.appendingPathComponent("Content/README.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(text.range(of: "<!-- messages: begin -->\n"))
        let end = try #require(text.range(of: "<!-- messages: end -->"))
        text.replaceSubrange(begin.upperBound..<end.lowerBound, with: MessageCatalogue.text)
        try Golden.expect(text, in: file)
    }

    /// The ids are read from the sources: a new message without an example is noticed wherever it is.
    @Test("every id has one example")
    func isWhole() throws {
        var ids: Set<String> = []
        for (path, bytes) in try files(in: repository.appendingPathComponent("Sources"))
        where path.hasSuffix(".swift") {
            let text = String(decoding: bytes, as: UTF8.self)
            for match in text.matches(of: /Message\(\s*(?:\w+\s*\? "([a-z0-9-]+)" : )?"([a-z0-9-]+)",/) {
                ids.formUnion([match.output.1, match.output.2].compactMap { $0.map(String.init) })
            }
        }
        #expect(ids.count > 100)
        let listed = MessageCatalogue.examples.map(\.id)
        #expect(Set(listed).count == listed.count)
        #expect(ids.symmetricDifference(listed).sorted() == [])
    }

    @Test("every message is a sentence in both languages and says what to do")
    func isHelpful() {
        for message in MessageCatalogue.examples {
            let english = (text: message.text(in: .english), hint: message.suggestion(in: .english))
            let italian = (text: message.text(in: .italian), hint: message.suggestion(in: .italian))
            #expect(english.text != italian.text, "\(message.id)")
            if message.severity != .note {
                #expect(english.hint != nil && italian.hint != nil, "\(message.id) does not say what to do")
            }
            #expect(english.hint == nil || english.hint != italian.hint, "\(message.id)")
            for text in [english.text, italian.text, english.hint, italian.hint].compactMap({ $0 }) {
                let isSentence = !text.isEmpty && !text.hasSuffix(".") && !text.contains("\n") && text.count <= 160
                #expect(isSentence, "\(message.id): \(text)")
            }
        }
    }

    @Test("no English of the system stands in an Italian message")
    func systemErrors() {
        for code in [ENOENT, EACCES, ENOSPC, EROFS, EISDIR, ENOTDIR, ELOOP, EMLINK, ENAMETOOLONG, EMFILE, EIO] {
            let words = String(cString: strerror(code))
            #expect(SystemReason.text(words, in: .english) == words)
            #expect(SystemReason.text(words, in: .italian) != words, "\(words)")
        }
        #expect(SystemReason.text("Something new", in: .italian) == "Something new")
    }
}
