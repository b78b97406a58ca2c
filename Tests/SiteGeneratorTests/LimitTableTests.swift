import Diagnostics
import Foundation
import TestSupport
import Testing

/// `Content/README.md` lists every limit, and the message about what goes beyond it is one of the catalogue.
@Suite("The table of limits")
struct LimitTableTests {
    @Test("the guide lists what the code has")
    func isTrue() throws {
        let file = repository.appendingPathComponent("Content/README.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(text.range(of: "<!-- limits: begin -->\n"))
        let end = try #require(text.range(of: "<!-- limits: end -->"))
        let rows = Limit.allCases.map { limit in
            "| \(limit.words.text(in: .italian)) | \(figure(limit)) | `\(limit.message)` |\n"
        }
        let table = "| che cosa | al massimo | messaggio |\n|---|---:|---|\n" + rows.joined()
        text.replaceSubrange(begin.upperBound..<end.lowerBound, with: table)
        try Golden.expect(text, in: file)
    }

    @Test("each has a message of the catalogue", arguments: Limit.allCases)
    func hasMessage(_ limit: Limit) {
        #expect(MessageCatalogue.examples.contains { $0.id == limit.message }, "\(limit.message)")
        #expect(limit.message != "too-many" || limit.advice != nil)
    }

    /// A figure that stands in a type of its own is none that this table knows.
    @Test("no other file has a limit of an input")
    func isWhole() throws {
        for (path, bytes) in try files(in: repository.appendingPathComponent("Sources"))
        where path.hasSuffix(".swift") && !path.hasSuffix("Limit.swift") {
            let text = String(decoding: bytes, as: UTF8.self)
            let found = text.matches(of: /static let (?:megabyte|depth|node|row|column|byte|size)Limit\b[^\n]*/)
            // How deep the preview looks for changes refuses nothing.
            guard !path.hasSuffix("FolderSnapshot.swift") else { continue }
            #expect(found.isEmpty, "\(path): \(found.map { String($0.output) })")
        }
    }

    private func figure(_ limit: Limit) -> String {
        let digits = Limit.digits(limit.figure, .italian)
        return switch limit.unit {
        case .pieces: digits
        case .characters: "\(digits) caratteri"
        case .megabytes: "\(digits) MB"
        }
    }
}
