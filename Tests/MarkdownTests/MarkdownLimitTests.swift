import Diagnostics
import Foundation
import Testing

@testable import Markdown

/// What a text may hold before it is refused.
@Suite("Limits of a Markdown text")
struct MarkdownLimitTests {
    private func fault(_ text: String) -> MarkdownFault? {
        do throws(MarkdownFault) {
            _ = try HostileText.render(text)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "honest texts pass, however long",
        arguments: [
            String(repeating: "La città pubblica ogni anno i suoi obiettivi, uno per uno.\n\n", count: 17_000),
            String(repeating: "parola ", count: 150_000),
            String(repeating: "- **Voce** ([fonte](a.md), `codice`): *testo* <https://example.org>\n", count: 5000),
            (1...5000).map { "\($0). **Voce** di un elenco numerato\n" }.joined(),
            (0..<12).map { String(repeating: "    ", count: $0) + "- livello\n" }.joined(),
            "> > > > citazione di una citazione\n" + String(repeating: "* ", count: 60) + "\n",
            String(repeating: "![foto](a.png)\n\n", count: 1000) + String(repeating: "![foto](a.png)\n", count: 200),
            String(repeating: " ", count: 90) + "testo a destra -- con un trattino - nel mezzo\n",
        ])
    func honest(_ text: String) { #expect(fault(text) == nil) }

    @Test("a text that is too large is refused before it is looked at")
    func tooLarge() {
        let text = String(repeating: "a", count: Limit.text.bytes)
        #expect(fault(text) == nil)
        #expect(fault(text + "a") == MarkdownFault(kind: .tooLarge, position: TextPosition(line: 1, column: 1)))
    }

    @Test("quotes and lists that stand too deep are refused, however they are written")
    func containers() {
        let limit = Limit.containers.figure
        #expect(fault(String(repeating: "> ", count: limit) + "a") == nil)
        #expect(fault("a\n\n" + String(repeating: "> ", count: limit + 1)) == .tooDeep(line: 3, column: 2 * limit + 1))
        #expect(fault(String(repeating: ">", count: limit + 1) + "a") == .tooDeep(line: 1, column: limit + 1))
        #expect(fault(String(repeating: "- ", count: limit + 1) + "a") == .tooDeep(line: 1, column: 2 * limit + 1))
        #expect(fault(String(repeating: "1) ", count: limit + 1) + "a") == .tooDeep(line: 1, column: 3 * limit + 1))
        let stairs = (0...500).map { String(repeating: "  ", count: $0) + "* a" }
        #expect(fault(stairs.joined(separator: "\n")) == .tooDeep(line: limit + 1, column: 2 * limit + 1))
        #expect(fault(stairs.joined(separator: "\r\n")) == .tooDeep(line: limit + 1, column: 2 * limit + 1))
        #expect(fault(stairs.joined(separator: "\r")) == .tooDeep(line: limit + 1, column: 2 * limit + 1))
    }

    @Test("emphasis that stands too deep is refused")
    func emphasis() {
        func nested(_ count: Int) -> String {
            "x\n\n" + String(repeating: "*a ", count: count) + String(repeating: "b* ", count: count)
        }
        #expect(fault(nested(Limit.textDepth.figure)) == nil)
        #expect(fault(nested(Limit.textDepth.figure + 1))?.kind == .tooDeep)
        #expect(fault(nested(Limit.textDepth.figure + 1))?.position.line == 3)
    }

    @Test("very many images without an empty line are refused; an empty line helps")
    func images() {
        let limit = Limit.imagesInParagraph.figure
        let images = String(repeating: "![a](b)\n", count: limit)
        #expect(fault(images + "\n" + images) == nil)
        #expect(fault(images + " \t\n" + images) == nil)
        #expect(
            fault(images + "![a](b)")
                == MarkdownFault(kind: .tooManyImages, position: TextPosition(line: limit + 1, column: 1)))
    }

    @Test("no published input takes more than its share of time", arguments: HostileText.published)
    func linear(_ text: HostileText) {
        // The best of several tries, in the thread's own processor time: what else the machine does counts little.
        let (once, twice) = (Array(text.make(text.count).utf8), Array(text.make(2 * text.count).utf8))
        var ratios: [Double] = []
        while ratios.count < 6, !ratios.contains(where: { $0 < 3 }) {
            // Ten milliseconds on both sides: where all is over in less, as for what is refused, nothing can be said.
            ratios.append((HostileText.time(twice) + 0.01) / (HostileText.time(once) + 0.01))
        }
        #expect(ratios.contains { $0 < 3 }, "twice of \(text.name) took \(ratios) times as long")
    }

    @Test("the deepest text that is accepted needs no deep stack")
    func stack() throws {
        let limit = Limit.containers.figure
        let emphasis = Limit.textDepth.figure - limit - 2
        let deepest =
            String(repeating: "> ", count: limit) + String(repeating: "*a ", count: emphasis)
            + "[![b](c)](gone.md)" + String(repeating: " a*", count: emphasis)
        let texts = [deepest] + HostileText.published.map { $0.make($0.count) }
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            for text in texts { _ = try? HostileText.render(text) }
            done.signal()
        }
        thread.stackSize = 512 << 10
        thread.start()
        #expect(done.wait(timeout: .now() + 120) == .success)
        #expect(fault(deepest) == nil)
    }
}

extension MarkdownFault {
    fileprivate static func tooDeep(line: Int, column: Int) -> Self {
        MarkdownFault(kind: .tooDeep, position: TextPosition(line: line, column: column))
    }
}
