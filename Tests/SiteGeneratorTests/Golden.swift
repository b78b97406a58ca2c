import Foundation
import TestSupport
import Testing

/// Files of the repository that say what is expected, byte for byte.
enum Golden {
    /// Records where a text differs from what a file says. Where changes are accepted, the file gets it first.
    static func expect(_ text: String, in file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let bytes = Data(text.utf8)
        if acceptsChanges { try bytes.write(to: file) }
        let name = file.path.replacingOccurrences(of: repository.path + "/", with: "")
        expect(bytes, try Data(contentsOf: file), name, sourceLocation: sourceLocation)
    }

    /// Records where the bytes differ from the golden ones of the file with this name.
    static func expect(
        _ bytes: Data, _ golden: Data, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        guard let (line, expected, found) = firstDifference(of: bytes, from: golden) else { return }
        Issue.record(
            """
            \(name):\(line) is another:
            - \(expected)
            + \(found)
            \(Self.acceptance)
            """, sourceLocation: sourceLocation)
    }

    /// What to do about a difference that is meant.
    static let acceptance = "`Tests/run --update` accepts it, and all others"

    /// The first line that differs, by its number from 1: as it was expected, and as it is. A line that one of them
    /// does not have counts as empty.
    static func firstDifference(of found: Data, from expected: Data) -> (line: Int, expected: String, found: String)? {
        guard found != expected else { return nil }
        let found = lines(found)
        let expected = lines(expected)
        for index in 0..<max(found.count, expected.count) {
            let pair = [expected, found].map { index < $0.count ? $0[index] : Data() }
            if pair[0] != pair[1] || index >= min(found.count, expected.count) {
                return (index + 1, String(decoding: pair[0], as: UTF8.self), String(decoding: pair[1], as: UTF8.self))
            }
        }
        return nil
    }

    private static func lines(_ bytes: Data) -> [Data] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
}

/// The place that is named is the right one.
@Suite("Golden files")
struct GoldenTests {
    @Test(
        "the first line that differs is named",
        arguments: [
            ("a\nb\n", "a\nc\n", 2, "c", "b"), ("a\n", "a\nb\n", 2, "b", ""), ("a\nb", "a\nb\n", 3, "", ""),
            ("a\n\n", "a\n", 3, "", ""), ("a\r\nb", "a\nb", 1, "a", "a\r"),
        ])
    func place(_ found: String, _ golden: String, _ line: Int, _ expected: String, _ there: String) throws {
        let first = try #require(Golden.firstDifference(of: Data(found.utf8), from: Data(golden.utf8)))
        #expect(first == (line, expected, there))
    }

    @Test("what is the same has none")
    func same() {
        #expect(Golden.firstDifference(of: Data("a\n".utf8), from: Data("a\n".utf8)) == nil)
    }
}
