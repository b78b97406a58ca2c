import Bytes

/// A script as browsers load it: without the indentation and the lines of comment that are for those who read it.
///
/// Lines stay lines, so that nothing changes its meaning. Where a text goes on from line to line, or might, indentation
/// may be part of it: such a script is published as it is.
enum PublishedScript {
    /// The bytes to publish.
    static func bytes(of script: [UInt8]) -> [UInt8] {
        let lines = script.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard !lines.contains(where: mayGoOn) else { return script }
        let kept = lines.map { $0.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
            .filter { !$0.isEmpty && !$0.starts(with: Array("//".utf8)) }
        return Array(kept.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
    }

    /// Whether a text or a comment may go on after a line: a template with an odd number of marks, a comment that does
    /// not end, or a backslash at the end.
    private static func mayGoOn(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.count { $0 == UInt8(ascii: "`") }
        return !marks.isMultiple(of: 2) || line.last == UInt8(ascii: "\\")
            || count("/*", in: line) != count("*/", in: line)
    }

    private static func count(_ pair: StaticString, in line: ArraySlice<UInt8>) -> Int {
        pair.withUTF8Buffer { pair in zip(line, line.dropFirst()).count { $0 == pair[0] && $1 == pair[1] } }
    }
}
