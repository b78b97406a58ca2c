/// What a camera has noted in a picture: how it was held, and where it was.
///
/// The notes are a table of entries, one of which leads to a second table. Nothing else is followed, so there is no way
/// in circles, and what lies outside the bytes is not there.
struct Exif {
    /// Whether browsers show the picture lying on its side as it is stored: its width is its height.
    private(set) var isTurned = false
    /// Whether the notes say where it was taken.
    private(set) var hasPlace = false

    private let bytes: ArraySlice<UInt8>
    private let isLittle: Bool

    /// The notes in a JPEG, PNG or WebP; `nil` where there are none.
    init?(ofPicture bytes: [UInt8]) {
        guard let (notes, turns) = Self.inJPEG(bytes) ?? Self.inPNG(bytes) ?? Self.inWebP(bytes) else { return nil }
        self.init(notes, turns: turns)
    }

    /// - Parameter turns: whether browsers follow the way that the camera was held in this kind of file.
    private init?(_ notes: ArraySlice<UInt8>, turns: Bool) {
        bytes = notes.starts(with: "Exif\0\0".utf8) ? notes.dropFirst(6) : notes
        switch bytes.prefix(4) {
        case [0x49, 0x49, 0x2A, 0]: isLittle = true
        case [0x4D, 0x4D, 0, 0x2A]: isLittle = false
        default: return nil
        }
        guard let first = number(at: 4, 4) else { return nil }
        // A table names another one once; were each of thousands of entries followed, it would never end.
        var isPlaceRead = false
        for entry in entries(at: first) {
            switch number(at: entry, 2) {
            case 0x0112: isTurned = turns && number(at: entry + 8, 2).map((5...8).contains) ?? false
            case 0x8825 where !isPlaceRead:
                isPlaceRead = true
                let places = number(at: entry + 8, 4).map(entries) ?? []
                // Of latitude and longitude, either tells.
                hasPlace = places.contains { [2, 4].contains(number(at: $0, 2)) && number(at: $0 + 4, 4) != 0 }
            default: break
            }
        }
    }

    /// Where the entries of a table begin. There are at most 65,535.
    private func entries(at table: Int) -> [Int] {
        guard let count = number(at: table, 2) else { return [] }
        return (0..<count).lazy.map { table + 2 + 12 * $0 }.prefix { $0 + 12 <= bytes.count }.map { $0 }
    }

    private func number(at offset: Int, _ length: Int) -> Int? {
        guard offset >= 0, offset + length <= bytes.count else { return nil }
        let digits = bytes.dropFirst(offset).prefix(length)
        return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }

    /// In a segment before the picture itself.
    private static func inJPEG(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, Bool)? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var position = 2
        while position + 4 <= bytes.count, bytes[position] == 0xFF, bytes[position + 1] != 0xDA {
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            let end = min(position + 2 + max(length, 2), bytes.count)
            let segment = bytes[(position + 4)..<max(end, position + 4)]
            if bytes[position + 1] == 0xE1, segment.starts(with: "Exif\0\0".utf8) { return (segment, true) }
            position = end
        }
        return nil
    }

    /// In a chunk; browsers turn the picture only where that stands before it.
    private static func inPNG(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, Bool)? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
        var (position, isBefore) = (8, true)
        while position + 8 <= bytes.count {
            let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            let chunk = bytes[(position + 8)..<min(position + 8 + length, bytes.count)]
            let name = bytes[(position + 4)..<(position + 8)]
            if name.elementsEqual("eXIf".utf8) { return (chunk, isBefore) }
            if name.elementsEqual("IDAT".utf8) { isBefore = false }
            position += 12 + length
        }
        return nil
    }

    /// In a chunk at the end. Browsers show the picture as it is stored.
    private static func inWebP(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, Bool)? {
        guard bytes.count >= 12, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return nil
        }
        var position = 12
        while position + 8 <= bytes.count {
            let length = bytes[(position + 4)..<(position + 8)].reversed().reduce(0) { $0 << 8 | Int($1) }
            if bytes[position..<position + 4].elementsEqual("EXIF".utf8) {
                return (bytes[(position + 8)..<min(position + 8 + length, bytes.count)], false)
            }
            position += 8 + length + length % 2
        }
        return nil
    }
}
