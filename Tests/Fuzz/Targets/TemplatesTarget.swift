import Bytes
import Diagnostics
import Templating

/// Templates: parsed, checked, compiled and rendered, and rendered without checks.
///
/// Bytes that are no UTF-8 (`0xFF`) part the input into a page and its partials `a` and `b`.
enum TemplatesTarget {
    static func run(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: 0xFF, maxSplits: 2, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let texts = Dictionary(uniqueKeysWithValues: zip(["page", "a", "b"], parts))
        // Sections in sections multiply, which is the right of whoever writes templates, but takes all of the time.
        let rows = bytes.count { $0 == UInt8(ascii: "#") } < 8 ? 2 : 1
        _ = try? Mustache.render(texts["page"] ?? "", partials: texts, value: value(rows))
        let sources = texts.reduce(into: [:]) { $0[$1.key] = SourceText(path: "\($1.key).mustache", text: $1.value) }
        var report = DiagnosticReport()
        var set = TemplateSet(sources, into: &report)
        let program = set.compile(page: "page", for: Page.self, constants: ["t": .table(["yes": "Yes"])], into: &report)
        set.reportUnused(into: &report)
        if let program {
            var output = OutputBuffer(limit: 1 << 16)
            try? program.render(Page(rows: Array(repeating: Row(), count: rows)), into: &output)
        } else {
            require(report.hasErrors, "nothing was compiled and nobody said why")
        }
        Diagnosis.formatAll(report) { file, number in sources[String(file.dropLast(9))]?.line(number) }
    }

    private static func value(_ rows: Int) -> JSONValue {
        let row: JSONValue = ["name": "N", "isMet": true, "note": .null]
        return ["title": "T<&", "body": "<p>", "rows": .array(Array(repeating: row, count: rows)), "tags": ["a"]]
    }
}

/// A page that has one of everything.
private struct Page: TemplateModel {
    var rows: [Row]

    static let fields = Fields<Page> {
        Field.text("title", "The title.") { _ in "T<&" }
        Field.html("body", "The text.") { _ in "<p>" }
        Field.list("rows", "The rows.") { $0.rows }
        Field.texts("tags", "The tags.") { _ in ["a"] }
        Field.object("first", "The first row.") { _ in Row() }
    }
}

/// An element of a list.
private struct Row: TemplateModel {
    static let fields = Fields<Row> {
        Field.text("name", "The name.") { _ in "N" }
        Field.optionalText("note", "A note.") { _ in nil }
        Field.flag("isMet", "Whether it was met.") { _ in true }
    }
}
