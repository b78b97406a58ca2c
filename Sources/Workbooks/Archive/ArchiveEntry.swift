/// An entry of a ZIP archive, as the central directory tells it.
struct ArchiveEntry {
    /// Its name, in bytes, with `/` between folders.
    let name: [UInt8]
    /// Whether its bytes are deflated, or stored as they are.
    let isDeflated: Bool
    /// The check sum of what it holds.
    let checksum: UInt32
    /// Where its bytes are in the archive.
    let range: Range<Int>
    /// Where it begins in the archive, with its header.
    let start: Int
    /// How many bytes it holds.
    let size: Int

    /// Its name for people.
    var shownName: String { String(decoding: name, as: UTF8.self) }

    /// The name with small ASCII letters, by which parts are looked up.
    static func key(_ name: some Sequence<UInt8>) -> [UInt8] {
        name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    /// Whether a name stays inside the archive: no `..`, no root, no drive.
    static func isSafe(_ name: [UInt8]) -> Bool {
        guard let first = name.first, first != UInt8(ascii: "/"), !name.contains(0) else { return false }
        if name.count > 1, name[1] == UInt8(ascii: ":") { return false }
        return !name.split(separator: UInt8(ascii: "/")).contains { $0.elementsEqual("..".utf8) }
    }
}
