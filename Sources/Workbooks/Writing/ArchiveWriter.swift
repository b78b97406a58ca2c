import Bytes

/// Writes a ZIP archive into memory. The same parts give the same bytes: no time is written but the earliest there is.
struct ArchiveWriter: ~Copyable {
    private var output = OutputBuffer()
    private var directory = OutputBuffer()
    private var count = 0

    /// The version of the format that is needed to read it: 2.0, which deflates.
    private static let version = 20
    /// Names are UTF-8.
    private static let flags = 1 << 11
    private static let deflated = 8
    /// 1 January 1980, midnight.
    private static let time = 0
    private static let date = 1 << 5 | 1

    /// Adds a part that is packed already, which has ended.
    ///
    /// - Parameter name: such as `xl/workbook.xml`.
    mutating func add(_ name: String, _ part: Deflation) {
        let start = output.count
        output.append("PK\u{3}\u{4}")
        output.appendLow(Self.version, 2)
        Self.describe(name, part, in: &output)
        output.append(name)
        output.append(part.packed)
        directory.append("PK\u{1}\u{2}")
        // Who made it is who can read it, and nothing is known of the file's rights.
        directory.appendLow(Self.version, 2)
        directory.appendLow(Self.version, 2)
        Self.describe(name, part, in: &directory)
        // No comment, the first disk, no attributes.
        directory.appendLow(0, 10)
        directory.appendLow(start, 4)
        directory.append(name)
        count += 1
    }

    /// Ends the archive.
    consuming func finish() -> [UInt8] {
        let (start, size) = (output.count, directory.count)
        output.append(directory.bytes)
        output.append("PK\u{5}\u{6}")
        output.appendLow(0, 4)
        output.appendLow(count, 2)
        output.appendLow(count, 2)
        output.appendLow(size, 4)
        output.appendLow(start, 4)
        output.appendLow(0, 2)
        return output.takeBytes()
    }

    /// What stands of a part in front of it and in the directory alike.
    private static func describe(_ name: String, _ part: Deflation, in output: inout OutputBuffer) {
        output.appendLow(flags, 2)
        output.appendLow(deflated, 2)
        output.appendLow(time, 2)
        output.appendLow(date, 2)
        output.appendLow(Int(part.checksum), 4)
        output.appendLow(part.packed.count, 4)
        output.appendLow(part.size, 4)
        output.appendLow(name.utf8.count, 2)
        output.appendLow(0, 2)
    }
}

extension OutputBuffer {
    /// Adds a number of so many bytes, the lowest first.
    fileprivate mutating func appendLow(_ number: Int, _ count: Int) {
        write(atMost: count) { place in
            for index in 0..<count { place.append(UInt8(truncatingIfNeeded: index < 8 ? number >> (8 * index) : 0)) }
        }
    }
}
