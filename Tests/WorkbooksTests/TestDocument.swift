@testable import Workbooks

/// A workbook of OpenDocument with one sheet or more, as little of it as there must be.
struct TestDocument {
    /// What stands in each `table:table`.
    var sheets: [String]
    /// What stands in `office:automatic-styles`.
    var styles = ""
    /// The attributes of each sheet.
    var states: [String] = []
    var manifest = ""
    /// What stands before the sheets.
    var before = ""
    var type: String? = "application/vnd.oasis.opendocument.spreadsheet"

    init(_ sheets: String...) { self.sheets = sheets }

    private static let names = [
        "office": "office", "table": "table", "text": "text", "style": "style", "manifest": "manifest",
        "number": "datastyle", "draw": "drawing",
    ].map { #"xmlns:\#($0)="urn:oasis:names:tc:opendocument:xmlns:\#($1):1.0""# }.sorted().joined(separator: " ")
    private static let extra = #"xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0""#

    var archive: TestArchive {
        var entries: [TestArchive.Entry] = type.map { [.init("mimetype", $0)] } ?? []
        entries.append(
            .init("META-INF/manifest.xml", "<manifest:manifest \(Self.names)>\(manifest)</manifest:manifest>"))
        var tables = ""
        for (index, sheet) in sheets.enumerated() {
            let state = states.indices.contains(index) ? states[index] : ""
            tables += #"<table:table table:name="S\#(index)" \#(state)>\#(sheet)</table:table>"#
        }
        entries.append(
            .init(
                "content.xml",
                "<office:document-content \(Self.names) \(Self.extra)><office:automatic-styles>\(styles)"
                    + "</office:automatic-styles><office:body><office:spreadsheet>\(before)\(tables)"
                    + "</office:spreadsheet></office:body></office:document-content>"))
        return TestArchive(entries)
    }

    func read(_ language: WorkbookLanguage = .italian) throws(WorkbookFault) -> Workbook {
        try Workbook(archive.bytes, language: language)
    }

    /// The cells of the first sheet by their place, as a person would note them.
    func cells(_ language: WorkbookLanguage = .italian) throws(WorkbookFault) -> [String] {
        try read(language).sheets[0].noted
    }

    /// The one cell of the only row.
    static func cell(
        _ attributes: String, _ text: String, _ language: WorkbookLanguage = .italian
    ) throws -> (text: String, kind: WorkbookSheet.Kind)? {
        let content = text.hasPrefix("<") || text.isEmpty ? text : "<text:p>\(text)</text:p>"
        let cell = "<table:table-row><table:table-cell \(attributes)>\(content)</table:table-cell></table:table-row>"
        return try TestDocument(cell).read(language).sheets[0].rows.first?.cells.first.map { ($0.text, $0.kind) }
    }
}
