package import Diagnostics

/// What a file is, by its first bytes: a name can promise anything.
package enum FileFormat: Sendable {
    case png, jpeg, gif, webp, avif, heic, pdf, text, html, utf16, archive

    /// How many bytes tell.
    package static let headLength = 1024

    /// What bytes are the beginning of; `nil` where that is none of these.
    package init?(head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.headLength))
        func has(_ signature: [UInt8], at offset: Int = 0) -> Bool { head.dropFirst(offset).starts(with: signature) }
        func has(_ signature: String, at offset: Int = 0) -> Bool { has(Array(signature.utf8), at: offset) }
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if has([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if has("GIF87a") || has("GIF89a") {
            self = .gif
        } else if has("RIFF"), has("WEBP", at: 8) {
            self = .webp
        } else if has("ftyp", at: 4), let brand = Self.pictureBrand(head) {
            self = brand
        } else if has([0xFF, 0xFE]) || has([0xFE, 0xFF]) {
            self = .utf16
        } else if has("PK\u{03}\u{04}") || has([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .archive
        } else if head.firstRange(of: Array("%PDF-".utf8)) != nil {
            // Programs that read PDF allow for some bytes before.
            self = .pdf
        } else if head.contains(where: { $0 < 0x20 && !(0x09...0x0D).contains($0) }) {
            return nil
        } else {
            self = Self.isHTML(head) ? .html : .text
        }
    }

    /// What a file with an ending should be; `nil` for endings that are none of an attachment's.
    static func promised(by ending: String) -> Self? {
        switch ending {
        case "png": .png
        case "jpg", "jpeg": .jpeg
        case "gif": .gif
        case "webp": .webp
        case "avif": .avif
        case "pdf": .pdf
        case "csv": .text
        default: nil
        }
    }

    /// What is wrong with a file of some ending that begins with some bytes; `nil` where nothing is.
    package static func fault(ofFileEndingIn ending: String, head: some Collection<UInt8>) -> Message? {
        guard let promised = promised(by: ending) else { return nil }
        if head.allSatisfy({ " \t\r\n\u{FEFF}".utf8.contains($0) }) { return FileMessage.nothingInside }
        if head.starts(with: "version https://git-lfs.github.com/spec/".utf8) { return FileMessage.notFetched }
        let found = Self(head: head)
        return found == promised ? nil : FileMessage.notItsKind(ending: ending, found: found)
    }

    /// Of the container that AVIF and HEIC share, the first brand of one of the two.
    private static func pictureBrand(_ head: [UInt8]) -> Self? {
        let length = min(head.count, head.prefix(4).reduce(0) { $0 << 8 | Int($1) })
        for start in stride(from: 8, to: length - 3, by: 4) {
            switch String(decoding: head[start..<start + 4], as: UTF8.self) {
            case "avif", "avis": return .avif
            case "heic", "heix", "hevc", "heim", "heis": return .heic
            default: break
            }
        }
        return nil
    }

    private static func isHTML(_ head: [UInt8]) -> Bool {
        let start = String(decoding: head, as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(15)
            .lowercased()
        return ["<!doctype", "<html", "<head", "<body", "<?xml", "<script", "<svg"].contains { start.hasPrefix($0) }
    }
}
