/// Writes ZIP archives whose entries are stored as they are.
enum StoredArchive {
    static func bytes(of entries: [(name: String, content: [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            let common =
                number(0, 8) + number(Int(checksum(entry.content)), 4) + number(entry.content.count, 4)
                + number(entry.content.count, 4) + number(name.count, 2) + number(0, 2)
            directory += number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + common + number(0, 10)
            directory += number(bytes.count, 4) + name
            bytes += number(0x0403_4B50, 4) + number(20, 2) + common + name + entry.content
        }
        let start = bytes.count
        let count = number(entries.count, 2)
        return bytes + directory + number(0x0605_4B50, 4) + number(0, 4) + count + count + number(directory.count, 4)
            + number(start, 4) + number(0, 2)
    }

    /// A number in bytes, the lowest first.
    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? number >> (8 * $0) : 0) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(byte) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
}
