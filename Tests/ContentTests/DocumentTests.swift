import Content
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct DocumentTests {
    @Test(
        "a control character in the text is refused, with its place",
        arguments: ["\u{1B}", "\u{8}", "\u{7F}", "\u{9B}", "\u{FFFF}"])
    func controlCharacters(_ character: String) throws {
        var report = DiagnosticReport()
        let text = SourceText(path: "a.md", text: "---\ntitle: a\n---\n\nwell «done» – è\nso\(character)so\n")
        let file = ContentFile(parents: [], name: "a.md", shownPath: "a.md", size: 0)
        _ = Document(file, text, report: &report)
        #expect(report.diagnostics.map(\.id) == ["control-character"])
        #expect(report.diagnostics.first?.location?.line == 6)
        #expect(report.diagnostics.first?.location?.column == 3)
    }

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func `a Markdown file has fields and a text, whatever its line breaks`(lineBreak: String, mark: String) {
        let lines = ["---", "title: Perché no", "order: 10", "---", "", "Testo è.", ""]
        let (fields, body) = read(mark + lines.joined(separator: lineBreak), name: "a.md")
        #expect(fields == ["title", "order"])
        #expect(body == ["", "Testo è.", ""].joined(separator: lineBreak))
    }

    @Test func `the text may be empty, and may hold lines of three hyphens`() {
        #expect(read("---\ntitle: x\n---", name: "a.md").body == "")
        #expect(read("---\ntitle: x\n---\n", name: "a.md").body == "")
        #expect(read("---\ntitle: x\n---\na\n---\nb", name: "a.md").body == "a\n---\nb")
    }

    @Test func `blanks after the hyphens do not matter`() {
        #expect(read("---  \ntitle: x\n---\t\ntext", name: "a.md").body == "text")
    }

    @Test func `hyphens that are more, fewer or indented close nothing`() {
        #expect(read("---\na: |\n  ---\n  x\n---\ntext", name: "a.md").body == "text")
        #expect(diagnostics("---\ntitle: x\n----\n --- \n", name: "a.md").contains("is never closed"))
    }

    @Test func `front matter may be empty; what is missing in it is for the reader of its fields to say`() {
        #expect(diagnostics("---\n---\ntext", name: "a.md") == "")
        #expect(diagnostics("---\n# nothing yet\n---\n", name: "a.md") == "")
    }

    @Test func `a YAML file is all fields, and may begin with three hyphens`() {
        #expect(read("title: x\nnarrative: |\n  a\n", name: "a.yaml").fields == ["title", "narrative"])
        #expect(read("---\ntitle: x\n", name: "a.yaml").fields == ["title"])
        #expect(read("title: x\n", name: "a.yaml").body == "")
    }

    @Test func `front matter that is not closed is an error at its beginning`() {
        #expect(
            diagnostics("---\ntitle: x\n\nTesto\n", name: "a.md") == """
                a.md:1:1: error: the front matter that begins here is never closed
                  1 | ---
                    | ^~~
                    = put a line `---` between the fields and the text

                """)
    }

    @Test func `a Markdown file without front matter is an error`() {
        #expect(
            diagnostics("# Titolo\n\nTesto\n", name: "a.md", language: .italian) == """
                a.md:1:1: errore: il file non comincia con i dati tra due righe `---`
                  1 | # Titolo
                    | ^~~~~~~~
                    = comincia il file con una riga `---`, poi i campi, poi un'altra riga `---`

                """)
        #expect(diagnostics("\n---\ntitle: x\n---\n", name: "a.md").contains("does not begin with its fields"))
    }

    @Test(arguments: ["", "\n", " \t\r\n\n", "\u{FEFF}"])
    func `an empty Markdown file is an error`(text: String) {
        #expect(
            diagnostics(text, name: "a.md") == """
                a.md: error: the file is empty
                    = begin the file with a line `---`, the fields, and a second line `---`

                """)
    }

    @Test func `places in front matter are places in the file`() {
        #expect(
            diagnostics("---\r\ntitle: è\r\ntarget: > 70%\r\n---\r\n> 80%\r\n", name: "a.md") == """
                a.md:3:9: error: a value that begins with `>` needs quotes
                  3 | target: > 70%
                    |         ^~~~~
                    = type "> 70%"

                """)
    }

    @Test func `the text after the front matter is not read as YAML`() {
        #expect(diagnostics("---\ntitle: x\n---\na: b: c\n\t*x\n\"\n", name: "a.md") == "")
    }

    @Test func `all the content of this repository reads without a remark`() throws {
        let root = repository.appendingPathComponent("Content").path
        var report = DiagnosticReport()
        let files = ContentWalk.walk(root, report: &report)
            .filter { ["md", "yaml"].contains($0.fileExtension) && $0.name != "README.md" }
        let documents = files.compactMap { Document.read($0, report: &report) }
        #expect(ConsoleFormatter(language: .english, colour: false) { _, _ in nil }.format(report) == "")
        #expect(documents.count == files.count)
        #expect(files.count > 30)
    }

    private func read(_ text: String, name: String) -> (fields: [String], body: String) {
        var report = DiagnosticReport()
        let source = SourceText(path: name, text: text)
        let document = Document(file(name), source, report: &report)
        #expect(formatted(report, source) == "")
        guard let document, case .mapping(let entries) = document.fields.value else { return ([], "") }
        return (entries.map(\.key), String(decoding: source.bytes[document.body], as: UTF8.self))
    }
}
