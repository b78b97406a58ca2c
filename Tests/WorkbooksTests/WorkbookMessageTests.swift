import Diagnostics
import Testing

@testable import Workbooks

@Suite("Messages about workbooks")
struct WorkbookMessageTests {
    @Test("every message has an id of its own, an advice, and texts in both languages")
    func examples() {
        let examples = WorkbookMessage.examples
        #expect(Set(examples.map(\.id)).count == examples.count)
        for message in examples {
            #expect(message.text(in: .english) != message.text(in: .italian), "\(message.id)")
            #expect(message.suggestion(in: .english) != message.suggestion(in: .italian), "\(message.id)")
            #expect(message.suggestion(in: .english) != nil, "\(message.id)")
        }
    }

    @Test("what it is instead is said in both languages", arguments: ForeignFile.allCases)
    func foreign(_ file: ForeignFile) { #expect(file.words.en != file.words.it) }

    @Test("a name from the archive cannot disturb a terminal, nor fill it")
    func names() {
        let name = "../\u{1B}[2J\u{202E}" + String(repeating: "a", count: 1000)
        let text = WorkbookFault.unsafePath(name).message.text(in: .english)
        #expect(text.contains("<U+001B>[2J<U+202E>aaa") && text.contains("…`") && text.count < 200)
    }
}
