import Bytes
import Diagnostics

/// Finds what Git leaves in a file where two people changed the same lines: both versions, between lines that begin with
/// seven signs.
enum MergeConflict {
    /// How many conflicts of one file are named.
    private static let limit = 20

    /// Reports conflicts, and says whether there are any.
    ///
    /// `=======` says nothing by itself: in Markdown it makes a heading of the line above.
    static func report(in source: SourceText, _ report: inout DiagnosticReport) -> Bool {
        let lines = places(in: source.bytes)
        for line in lines.prefix(limit) {
            report.add(FileMessage.mergeConflict, at: source.location(of: line..<line + 7))
        }
        return !lines.isEmpty
    }

    /// Where the conflicts begin: at the first sign of each.
    static func places(in bytes: [UInt8]) -> [Int] {
        bytes.withUnsafeBufferPointer { bytes in
            var places: [Int] = []
            var isInConflict = false
            var index = 0
            while true {
                index = bytes.firstIndex(
                    from: index,
                    eight: { $0.equal(to: begins) | $0.equal(to: ends) | $0.equal(to: parts) },
                    byte: { $0 == begins || $0 == ends || $0 == parts })
                guard index < bytes.count else { return places }
                let sign = bytes[index]
                let start = index
                while index < bytes.count, bytes[index] == sign { index += 1 }
                guard index - start == 7, start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D,
                    index == bytes.count || " \r\n".utf8.contains(bytes[index])
                else { continue }
                if !isInConflict || sign == begins { places.append(start) }
                isInConflict = sign != ends
            }
        }
    }

    private static let begins = UInt8(ascii: "<")
    private static let ends = UInt8(ascii: ">")
    /// Before the version that both began with, where Git shows that, too.
    private static let parts = UInt8(ascii: "|")
}
