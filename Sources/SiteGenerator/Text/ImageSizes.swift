import Content
import FileSystem

/// Reads the size in pixels from the head of an image, as browsers show it, so that pages do not jump while they load.
struct ImageSizes {
    /// The kinds of images that a page can show, by the ends of their names.
    static let types = ["png", "jpg", "jpeg", "webp", "avif", "gif"]

    /// What a picture's file says of it.
    struct Picture {
        /// Width and height in pixels; `nil` where it does not say.
        let size: (width: Int, height: Int)?
        /// Whether it is the picture that its name promises, but damaged. What is none at all was found when the content
        /// was read.
        let isDamaged: Bool
        /// Whether it says where it was taken.
        let hasPlace: Bool
    }

    /// What is said in a file; `nil` where it cannot be read.
    static func picture(_ path: String) -> Picture? {
        guard let bytes = try? Folder.contents(ofFile: path) else { return nil }
        let notes = Exif(ofPicture: bytes)
        let size = size(of: bytes, notes)
        let type = path.split(separator: ".").last.map(String.init) ?? ""
        return Picture(
            size: size, isDamaged: size == nil && FileFormat.fault(ofFileEndingIn: type, head: bytes) == nil,
            hasPlace: notes?.hasPlace ?? false)
    }

    /// Width and height in pixels; `nil` where the bytes are no PNG, JPEG, GIF, WebP or AVIF.
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? { size(of: bytes, Exif(ofPicture: bytes)) }

    private static func size(of bytes: [UInt8], _ notes: Exif?) -> (width: Int, height: Int)? {
        guard let size = stored(bytes) else { return nil }
        return notes?.isTurned == true ? (size.height, size.width) : size
    }

    private static func stored(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        png(bytes) ?? gif(bytes) ?? webp(bytes) ?? jpeg(bytes) ?? avif(bytes)
    }

    private static func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        return (big(bytes, 16, 4), big(bytes, 20, 4))
    }

    private static func gif(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
        return (little(bytes, 6, 2), little(bytes, 8, 2))
    }

    private static func webp(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8), bytes[8..<12].elementsEqual("WEBP".utf8) else {
            return nil
        }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X": return (little(bytes, 24, 3) + 1, little(bytes, 27, 3) + 1)
        case "VP8 ": return (little(bytes, 26, 2) & 0x3FFF, little(bytes, 28, 2) & 0x3FFF)
        case "VP8L":
            let bits = little(bytes, 21, 4)
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        default: return nil
        }
    }

    /// Follows the segments of a JPEG to the first that begins a frame.
    private static func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var position = 2
        while position + 9 < bytes.count, bytes[position] == 0xFF {
            let marker = bytes[position + 1]
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return (big(bytes, position + 7, 2), big(bytes, position + 5, 2)) }
            position += 2 + big(bytes, position + 2, 2)
        }
        return nil
    }

    /// The largest extent that the image's properties (`ispe`) name: smaller ones are those of tiles and previews.
    private static func avif(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard bytes.count >= 12, bytes[4..<8].elementsEqual("ftyp".utf8) else { return nil }
        var largest: (width: Int, height: Int)?
        let head = bytes.prefix(4096)
        for start in head.indices.dropLast(15) where head[start..<start + 4].elementsEqual("ispe".utf8) {
            let size = (width: big(bytes, start + 8, 4), height: big(bytes, start + 12, 4))
            if size.width > largest?.width ?? 0 { largest = size }
        }
        return largest
    }

    private static func big(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        bytes[start..<start + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
