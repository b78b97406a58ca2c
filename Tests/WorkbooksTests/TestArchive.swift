/// Writes ZIP archives for tests, each with whatever is wrong with it.
struct TestArchive {
    /// An entry: what it holds, and what the directory says of it.
    struct Entry {
        var name: String
        var content: [UInt8]
        /// In another form than as it is.
        var packed: [UInt8]?
        var method = 0
        var flags = 0
        /// What the directory says where that is not so.
        var size: Int?
        var checksum: UInt32?
        /// Where its header is, where that is elsewhere.
        var start: Int?
        /// What its own header says its name is.
        var localName: String?

        init(_ name: String, _ content: String = "") {
            self.name = name
            self.content = Array(content.utf8)
        }

        /// With the bytes deflated, in blocks that hold them as they are.
        static func deflated(_ name: String, _ content: [UInt8]) -> Entry {
            var entry = Entry(name)
            entry.content = content
            entry.method = 8
            var packed: [UInt8] = []
            for start in stride(from: 0, to: max(content.count, 1), by: 0xFFFF) {
                let piece = content[start..<min(start + 0xFFFF, content.count)]
                packed.append(start + 0xFFFF >= content.count ? 1 : 0)
                packed += number(piece.count, 2) + number(piece.count ^ 0xFFFF, 2) + piece
            }
            entry.packed = packed
            return entry
        }
    }

    var entries: [Entry]
    /// Whether sizes and places stand in the fields of ZIP64.
    var isLarge = false
    /// What stands behind all.
    var comment: [UInt8] = []

    init(_ entries: [Entry]) { self.entries = entries }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let packed = entry.packed ?? entry.content
            let start = entry.start ?? bytes.count
            let size = entry.size ?? entry.content.count
            let common = number(entry.flags, 2) + number(entry.method, 2) + number(0, 4)
            let sum = number(Int(entry.checksum ?? checksum(entry.content)), 4)
            let local = Array((entry.localName ?? entry.name).utf8)
            bytes += number(0x0403_4B50, 4) + number(20, 2) + common + sum + number(packed.count, 4) + number(size, 4)
            bytes += number(local.count, 2) + number(0, 2) + local + packed
            let extra =
                isLarge
                ? number(1, 2) + number(24, 2) + number(size, 8) + number(packed.count, 8) + number(start, 8) : []
            let hidden = 0xFFFF_FFFF
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + sum
            directory += number(isLarge ? hidden : packed.count, 4) + number(isLarge ? hidden : size, 4)
            directory += number(entry.name.utf8.count, 2) + number(extra.count, 2) + number(0, 2) + number(0, 2)
            directory += number(0, 2) + number(0, 4) + number(isLarge ? hidden : start, 4)
            directory += Array(entry.name.utf8) + extra
        }
        let start = bytes.count
        bytes += directory
        if isLarge {
            let end = bytes.count
            bytes += number(0x0606_4B50, 4) + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
            bytes += number(entries.count, 8) + number(entries.count, 8) + number(directory.count, 8) + number(start, 8)
            bytes += number(0x0706_4B50, 4) + number(0, 4) + number(end, 8) + number(1, 4)
        }
        let count = isLarge ? 0xFFFF : entries.count
        bytes += number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
        bytes += number(directory.count, 4) + number(isLarge ? 0xFFFF_FFFF : start, 4)
        return bytes + number(comment.count, 2) + comment
    }
}

/// A number in bytes, the lowest first.
private func number(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// CRC-32.
private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = ~0
    bytes.withUnsafeBufferPointer {
        for byte in $0 { sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    }
    return ~sum
}

private let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
}
