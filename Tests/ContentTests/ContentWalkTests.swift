import Content
import Diagnostics
import Glibc
import Testing

@Suite struct ContentWalkTests {
    @Test func `finds every file, folder by folder in the order of names, and no hidden one`() throws {
        let paths = ["site.yaml", "2020/report.yaml", "2020/casa/area.md", "2020/casa-b.md", "Z.md", "è.png"]
        try withContent(content(paths + [".git/config", "2020/.DS_Store"])) { root in
            let (files, printed) = walk(root)
            #expect(
                files.map(\.path) == [
                    "2020/casa/area.md", "2020/casa-b.md", "2020/report.yaml", "Z.md", "site.yaml", "è.png",
                ])
            #expect(files[0].parents == ["2020", "casa"])
            #expect(files[0].shownPath == "\(root)/2020/casa/area.md")
            #expect(files[0].size == 4)
            #expect(printed == "")
        }
    }

    @Test func `what systems and editors leave behind is passed over, and named when asked for`() throws {
        let left = [
            "#b.md#", "$RECYCLE.BIN/x.md", "Icon\r", "Thumbs.db", "b.md.BAK", "b.md.orig", "b.md.tmp",
            "b.md___jb_tmp___",
            "b.md~", "c.swp", "casa.old/area.md", "desktop.ini", "ehThumbs.db", "x/__MACOSX/y.md", "x/~$foglio.csv",
        ]
        let kept = ["#b.md", "b.md", "bak", "orig.md", "swp.md", "~.md", "~b.md"]
        try withContent(content(left + kept)) { root in
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == kept)
            #expect(printed == "")
            #expect(
                ContentWalk.leftBehind(root).map { $0.file.replacing(root + "/", with: "") } == [
                    "#b.md#", "$RECYCLE.BIN", "Icon\r", "Thumbs.db", "b.md.BAK", "b.md.orig", "b.md.tmp",
                    "b.md___jb_tmp___", "b.md~", "c.swp", "casa.old", "desktop.ini", "ehThumbs.db", "x/__MACOSX",
                    "x/~$foglio.csv",
                ])
        }
    }

    @Test(arguments: [
        "conta-case (1).md", "conta-case - Copia.md", "conta-case - Copy (2).md", "conta-case copia.md",
        "conta-case copy 2.md", "conta-case (Anna's conflicted copy 2021-05-03).md",
        "conta-case (copia in conflitto di Anna 2021-05-03).md",
        "conta-case (conflicted copy 2021-05-03 101112) (1).md",
        "conta-case.sync-conflict-20210503-101112-ABCDEFG.md", "conta-case_conflict-20210503-101112.md",
    ])
    func `a copy that a program made names the file that it copies`(_ copy: String) throws {
        try withContent(content(["conta-case.md", copy, "sola (1).md"])) { root in
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == ["conta-case.md", "sola (1).md"])
            #expect(printed.hasPrefix("\(copy): error: `\(copy)` is a copy of `conta-case.md`, as programs make them"))
        }
    }

    @Test func `of folders, too`() throws {
        try withContent(content(["casa/a.md", "casa (1)/a.md"])) { root in
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == ["casa/a.md"])
            #expect(printed.hasPrefix("casa (1): error: `casa (1)` is a copy of `casa`"))
        }
    }

    @Test func `names that are not what they look like are errors with the number of the character`() throws {
        try withContent(content(["a\u{202E}gpj.md", "b\u{200B}.md", "c\u{430}sa/a.md", "città.png", "ok.md"])) { root in
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == ["città.png", "ok.md"])
            #expect(printed.contains("there is an invisible character in this name (U+202E)"))
            #expect(printed.contains("there is an invisible character in this name (U+200B)"))
            #expect(printed.contains("it is U+0430, of another alphabet"))
            #expect(printed.count(where: \.isNewline) == 8)
        }
    }

    @Test func `a slash at the end of the folder is not doubled`() throws {
        try withContent(content(["a/b.md", "c.md"])) { root in
            #expect(walk(root + "/").files.map(\.shownPath) == ["\(root)/a/b.md", "\(root)/c.md"])
        }
    }

    @Test func `links are never followed, pipes never waited for, and nothing else is missed for them`() throws {
        try withContent(content(["a.md", "real/b.md", "z.md"])) { root in
            symlink("a.md", "\(root)/link.md")
            symlink("real", "\(root)/linked")
            symlink("loop", "\(root)/loop")
            symlink("..", "\(root)/real/up")
            mkfifo("\(root)/pipe.md", 0o600)
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == ["a.md", "real/b.md", "z.md"])
            #expect(
                printed == """
                    link.md: error: this is a symbolic link, and links are not followed
                        = put the file itself in its place

                    linked: error: this is a symbolic link, and links are not followed
                        = put the file itself in its place

                    loop: error: this is a symbolic link, and links are not followed
                        = put the file itself in its place

                    pipe.md: error: this is neither a file nor a folder
                        = remove it

                    real/up: error: this is a symbolic link, and links are not followed
                        = put the file itself in its place

                    """)
        }
    }

    @Test func `a name that is not UTF-8 is reported, not skipped`() throws {
        try withContent(content(["a.md"])) { root in
            let name = Array((root + "/citt").utf8CString.dropLast()) + [CChar(bitPattern: 0xE0), 0]
            close(open(name, O_CREAT | O_WRONLY, 0o600))
            defer { unlink(name) }
            let (files, printed) = walk(root)
            #expect(files.map(\.path) == ["a.md"])
            #expect(
                printed
                    == "citt\u{FFFD}: error: the name of the file `citt\u{FFFD}` is not UTF-8\n    = rename it with lower-case letters a–z, digits and hyphens, 80 at the most\n"
            )
        }
    }

    @Test func `folders have a limit of depth`() throws {
        let deep = (1...Limit.folderDepth.figure).map(String.init).joined(separator: "/")
        try withContent(content(["\(deep)/a.md", "\(deep)/17/b.md"])) { root in
            let (files, printed) = walk(root, language: .italian)
            #expect(files.map(\.name) == ["a.md"])
            #expect(
                printed == """
                    \(deep)/17: errore: questa cartella sta a più di 16 cartelle di profondità
                        = spostala più in alto

                    """)
        }
    }

    @Test func `where there are more files than there may be, none is told of`() throws {
        try withContent(content(["a.md", "b/c.md", "b/d.md", "b/e (1).md", "b/e.md"])) { root in
            var report = DiagnosticReport()
            #expect(ContentWalk.walk(root, atMost: 3, report: &report) == nil && report.diagnostics.isEmpty)
            #expect(ContentWalk.walk(root, atMost: 4, report: &report)?.count == 4)
            #expect(report.diagnostics.map(\.id) == ["conflict-copy"])
        }
    }

    @Test func `a folder that does not exist, or is a file, is said to be so`() throws {
        try withContent(content(["a.md"])) { root in
            #expect(
                walk("\(root)/none", language: .italian).printed
                    == """
                    errore: la cartella `none` non c'è
                        = avvia sitegen nella cartella del sito, o indica dov'è (vedi `sitegen --help`)

                    """.replacing("`none`", with: "`\(root)/none`"))
            #expect(
                walk("\(root)/a.md").printed
                    == "\(root)/a.md: error: this cannot be read: Not a directory\n    = check that it is there and that you may open it\n"
            )
        }
    }

    private func content(_ paths: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: paths.map { ($0, "text") })
    }

    /// The files and what was printed, with paths from the folder on.
    private func walk(
        _ root: String,
        language: MessageLanguage = .english
    ) -> (files: [ContentFile], printed: String) {
        var report = DiagnosticReport()
        let files = ContentWalk.walk(root, report: &report)
        let printed = formatted(report, SourceText(path: root, text: ""), language: language)
        return (files, printed.replacing(root + "/", with: ""))
    }
}
