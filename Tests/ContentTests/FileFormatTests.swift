import Content
import Diagnostics
import Testing

/// What files are, and what their names promise.
@Suite struct FileFormatTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0]
    private static let webp = Array("RIFF".utf8) + [1, 2, 3, 4] + Array("WEBPVP8 ".utf8)
    private static func container(_ brands: String) -> [UInt8] {
        [0, 0, 0, UInt8(8 + brands.utf8.count)] + Array("ftyp\(brands)".utf8) + [0, 0, 0, 8]
    }

    private func said(_ ending: String, _ head: [UInt8]) -> String? {
        FileFormat.fault(ofFileEndingIn: ending, head: head).map { fault in
            "\(fault.text(in: .english)): \(fault.suggestion(in: .english) ?? "")"
        }
    }

    @Test(arguments: [
        ("png", png), ("jpg", jpeg), ("jpeg", jpeg), ("gif", Array("GIF89a".utf8)), ("gif", Array("GIF87a".utf8)),
        ("webp", webp),
        ("avif", container("avif0000mif1")), ("avif", container("mif10000avif")), ("pdf", Array("%PDF-1.7\n".utf8)),
        ("pdf", [0xEF, 0xBB, 0xBF, 0x0A] + Array("%PDF-1.4\n%\u{1}".utf8)), ("csv", Array("a;b\r\n1;2\r\n".utf8)),
        ("csv", [0xEF, 0xBB, 0xBF] + Array("città;b\n".utf8)), ("csv", [0x63, 0xE0, 0x3B, 0x62]), ("md", []),
    ])
    func `files that are what they are called`(ending: String, head: [UInt8]) {
        #expect(said(ending, head) == nil)
    }

    @Test(arguments: ["png", "jpg", "gif", "webp", "avif", "pdf", "csv"])
    func `a file that was not fetched, and an empty one`(ending: String) {
        let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1234567\n"
        #expect(said(ending, Array(pointer.utf8))?.contains("run `git lfs pull`") == true)
        #expect(said(ending, [])?.hasPrefix("there is nothing in this file") == true)
        #expect(said(ending, Array(" \r\n".utf8))?.hasPrefix("there is nothing in this file") == true)
    }

    @Test(arguments: [
        ("png", jpeg, "a JPEG picture: let its name end in `.jpg`"),
        ("jpg", png, "a PNG picture: let its name end in `.png`"),
        ("png", Array("ciao".utf8), "a plain text: open it in a picture program"),
        ("jpg", container("heic0000mif1"), "a HEIC picture: open it in a picture program"),
        ("pdf", Array("\n<!DOCTYPE html>".utf8), "a web page: download the file itself again"),
        ("pdf", Array("PK\u{3}\u{4}".utf8), "a ZIP or Office file: export it as PDF"),
        ("csv", Array("PK\u{3}\u{4}".utf8), "a ZIP or Office file: save the table as “CSV UTF-8”"),
        ("csv", [0xFF, 0xFE, 0x61, 0], "a text in UTF-16: save the table as “CSV UTF-8”"),
        ("csv", Array("<html>".utf8), "a web page: download"),
        ("csv", Array("%PDF-1.7".utf8), "a PDF: let its name end in `.pdf`"),
        ("csv", Array("a\0b".utf8), "of another kind: save the table"), ("png", [0, 1, 2], "of another kind: open it"),
        ("webp", Array("RIFF1234WAVE".utf8), "a plain text"), ("gif", Array("GIF8".utf8), "a plain text"),
    ])
    func `files that are something else`(ending: String, head: [UInt8], message: String) {
        #expect(said(ending, head)?.contains("`.\(ending)`, but the file is \(message)") == true)
    }
}
