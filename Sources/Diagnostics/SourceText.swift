import Bytes

/// The text of one file, with the means to say where a byte of it stands. It never changes, and all who point into it
/// share it.
public final class SourceText: Sendable {
    /// The file's path as diagnostics show it.
    public let path: String
    /// The text as UTF-8, without a byte order mark. Line breaks are as typed.
    public let bytes: [UInt8]
    /// Whether the file began with a byte order mark.
    package let hasByteOrderMark: Bool
    /// The offset at which each line starts; LF, CRLF and a lone CR end a line.
    package let lineStarts: [Int]
    /// How many characters come before each block of bytes, so that a place on a very long line is found at once.
    /// Empty where no line is longer than a block.
    private let scalarsBeforeBlock: [Int]
    private static let blockSize = 4096

    /// A text that was read from `path`.
    ///
    /// - Parameter bytes: valid UTF-8; a byte order mark is taken off.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        hasByteOrderMark = bytes.starts(with: Self.byteOrderMark)
        self.bytes = hasByteOrderMark ? Array(bytes.dropFirst(Self.byteOrderMark.count)) : bytes
        self.lineStarts = Self.lineStarts(of: self.bytes)
        self.scalarsBeforeBlock = Self.scalarsBeforeBlock(self.bytes, lineStarts)
    }

    /// A text that stands in memory, such as a test's.
    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// What the file holds on the disk, byte for byte.
    package var fileBytes: [UInt8] { hasByteOrderMark ? Self.byteOrderMark + bytes : bytes }

    /// The same with plain line breaks, as version control keeps a text whatever it makes of it on a system: what digests
    /// are of, so that they are the same everywhere.
    package var canonicalBytes: [UInt8] { LineBreaks.plain(fileBytes) }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// How many lines there are; a line break at the end starts no further line.
    package var lineCount: Int {
        lineStarts.last == bytes.count && lineStarts.count > 1 ? lineStarts.count - 1 : lineStarts.count
    }

    /// The number of the line, from 1, that holds the byte at `offset`.
    package func lineNumber(at offset: Int) -> Int {
        max(1, lineStarts.partitioningIndex { $0 > offset })
    }

    /// The place of a range of bytes; a range over several lines is cut at the end of its first.
    package func location(of range: Range<Int>) -> SourceLocation {
        let number = lineNumber(at: range.lowerBound)
        let line = lineRange(number)
        let start = min(range.lowerBound, line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        return SourceLocation(
            file: path,
            line: number,
            column: scalarCount(line.lowerBound..<start) + 1,
            length: scalarCount(start..<end)
        )
    }

    /// The place between two characters, before the byte at `offset`.
    package func location(at offset: Int) -> SourceLocation { location(of: offset..<offset) }

    /// The place of a whole line without its indentation.
    package func location(ofLine number: Int) -> SourceLocation {
        let range = lineRange(number)
        let start = bytes[range].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } ?? range.lowerBound
        return location(of: start..<range.upperBound)
    }

    /// The text of line `number`, from 1, without its line break; empty past the end.
    package func line(_ number: Int) -> String {
        guard lineStarts.indices.contains(number - 1) else { return "" }
        return String(decoding: bytes[lineRange(number)], as: UTF8.self)
    }

    /// The bytes of line `number`, from 1, without its line break.
    package func lineRange(_ number: Int) -> Range<Int> {
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private func scalarCount(_ range: Range<Int>) -> Int {
        guard range.count > Self.blockSize, !scalarsBeforeBlock.isEmpty else {
            return Self.scalarCount(bytes[range])
        }
        return scalarCount(before: range.upperBound) - scalarCount(before: range.lowerBound)
    }

    private func scalarCount(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return scalarsBeforeBlock[block] + Self.scalarCount(bytes[block * Self.blockSize..<offset])
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBufferPointer { $0.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }

    private static func scalarsBeforeBlock(_ bytes: [UInt8], _ lineStarts: [Int]) -> [Int] {
        let lineEnds = lineStarts.dropFirst() + [bytes.count]
        guard zip(lineStarts, lineEnds).contains(where: { $1 - $0 > blockSize }) else { return [] }
        var counts = [0]
        for start in stride(from: 0, to: bytes.count - blockSize + 1, by: blockSize) {
            counts.append(counts[counts.count - 1] + scalarCount(bytes[start..<start + blockSize]))
        }
        return counts
    }

    private static func lineStarts(of bytes: [UInt8]) -> [Int] {
        var starts = [0]
        // Some dozens of lines are usual.
        starts.reserveCapacity(64)
        bytes.withUnsafeBufferPointer { bytes in
            var offset = 0
            while true {
                offset = bytes.firstIndex(from: offset, eight: { $0.below(0x0E) }, byte: { $0 <= 0x0D })
                guard offset < bytes.count else { return }
                let isLoneReturn = bytes[offset] == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)
                offset += 1
                if bytes[offset - 1] == 0x0A || isLoneReturn { starts.append(offset) }
            }
        }
        return starts
    }
}

extension SourceText {
    /// Where a text stands for the first time in a range of bytes.
    package func firstRange(of text: String, in range: Range<Int>) -> Range<Int>? {
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, range.count >= wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var start = range.lowerBound
            while start <= range.upperBound - wanted.count {
                if bytes[start] == wanted[0], bytes[start..<start + wanted.count].elementsEqual(wanted) {
                    return start..<start + wanted.count
                }
                start += 1
            }
            return nil
        }
    }
}
