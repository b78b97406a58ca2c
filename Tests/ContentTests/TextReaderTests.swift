import Content
import Diagnostics
import Glibc
import Testing

@Suite struct TextReaderTests {
    @Test(arguments: ["perché «no» – 🏠", "\u{FEFF}a", "a\r\nb\rc\n", ""])
    func `UTF-8 is read, with or without a byte order mark, whatever its line breaks`(text: String) throws {
        try withContent(["2020/a.md": text]) { root in
            let (source, printed) = read("2020/a.md", in: root)
            #expect(source?.bytes == Array(text.utf8.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }))
            #expect(printed == "")
        }
    }

    @Test func `Windows-1252 is placed at its first letter that is not UTF-8`() {
        let bytes = Array("title: x\nper perch".utf8) + [0xE8, 0x0A]
        #expect(
            text(bytes) == """
                a.md:2:10: error: the file is not in UTF-8 (byte 18); it looks like Windows-1252
                    = save it again in the editor with “Save as”, choosing the encoding UTF-8

                """)
        #expect(text([0xEF, 0xBB, 0xBF] + bytes).hasPrefix("a.md:2:10: error: the file is not in UTF-8 (byte 21)"))
    }

    @Test(arguments: [
        ([0xC0, 0xAF], 0), ([0x61, 0xED, 0xA0, 0x80], 1), ([0x61, 0xF4, 0x90, 0x80, 0x80], 1), ([0x61, 0xC3], 1),
    ])
    func `overlong forms, surrogates, what is past Unicode and cut characters are not UTF-8`(
        bytes: [UInt8],
        offset: Int
    ) {
        #expect(text(bytes).contains("is not in UTF-8 (byte \(offset))"))
    }

    @Test(arguments: [
        ([0xFF, 0xFE, 0x61, 0x00], "UTF-16 (little-endian)"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16 (big-endian)"),
        ([0x61, 0x00, 0x62, 0x00], "UTF-16 (little-endian)"), ([0x00, 0x61, 0x00, 0x62], "UTF-16 (big-endian)"),
    ])
    func `UTF-16 is named`(bytes: [UInt8], encoding: String) {
        #expect(
            text(bytes, language: .italian) == """
                a.md: errore: il file non è in UTF-8 (byte 0); sembra \(encoding)
                    = salvalo di nuovo dall'editor con «Salva con nome», scegliendo la codifica UTF-8

                """)
    }

    @Test func `a NUL byte is no text`() {
        #expect(
            text([0x61, 0x0A, 0x62, 0x00, 0x63]) == """
                a.md:2:2: error: the file holds a NUL byte (byte 3): it is not a text file
                    = save it again as plain text in UTF-8

                """)
    }

    @Test func `a file that is too large is refused before it is read`() {
        var report = DiagnosticReport()
        let huge = ContentFile(parents: [], name: "a.md", shownPath: "nowhere/a.md", size: 2 << 30)
        #expect(TextReader.read(huge, report: &report)?.path == nil)
        #expect(
            formatted(report, SourceText(path: "a.md", text: "")) == """
                nowhere/a.md: error: the file is larger than 4 MB
                    = make it smaller, or link to it elsewhere

                """)
    }

    @Test func `a file that vanished since the walk is reported`() throws {
        try withContent([:]) { root in
            #expect(
                read("2020/a.md", in: root).printed
                    == "2020: error: this cannot be read: No such file or directory\n    = check that it is there and that you may open it\n"
            )
        }
    }

    @Test func `a file or folder that was swapped for a link or a pipe since the walk is not followed`() throws {
        try withContent(["real/a.md": "text"]) { root in
            symlink("real", "\(root)/2020")
            symlink("a.md", "\(root)/real/link.md")
            mkfifo("\(root)/real/pipe.md", 0o600)
            let isALink =
                "error: this is a symbolic link, and links are not followed\n    = put the file itself in its place\n"
            #expect(read("2020/a.md", in: root).printed == "2020: \(isALink)")
            #expect(read("real/link.md", in: root).printed == "real/link.md: \(isALink)")
            #expect(
                read("real/pipe.md", in: root).printed == """
                    real/pipe.md: error: this is neither a file nor a folder
                        = remove it

                    """)
        }
    }

    @Test func `a folder that stands under a file's name is no file`() throws {
        try withContent(["a.md/b.md": "text"]) { root in
            #expect(
                read("a.md", in: root).printed
                    == "a.md: error: this cannot be read: Is a directory\n    = check that it is there and that you may open it\n"
            )
        }
    }

    private func text(_ bytes: [UInt8], language: MessageLanguage = .english) -> String {
        var report = DiagnosticReport()
        #expect(TextReader.text(bytes, path: "a.md", report: &report)?.path == nil)
        return ConsoleFormatter(language: language, colour: false) { _, _ in nil }.format(report)
    }

    /// What is read of a file at a path in a folder, and what is printed, with paths from the folder on.
    private func read(_ path: String, in root: String) -> (source: SourceText?, printed: String) {
        let parts = path.split(separator: "/").map(String.init)
        let file = ContentFile(
            parents: Array(parts.dropLast()), name: parts.last ?? "", shownPath: "\(root)/\(path)", size: 4)
        var report = DiagnosticReport()
        let source = TextReader.read(file, report: &report)
        return (source, formatted(report, SourceText(path: "", text: "")).replacing(root + "/", with: ""))
    }
}
