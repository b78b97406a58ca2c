@testable import Workbooks

/// A workbook of Excel with one sheet or more, as little of it as there must be.
struct TestWorkbook {
    /// What stands in `sheetData`, or beside it where it has that itself.
    var sheets: [String]
    /// The codes of the styles, from 0.
    var formats: [String] = []
    /// What stands before `sheets` in the workbook's part, and behind it.
    var before = ""
    var after = ""
    var strings = ""
    /// The attributes of each sheet.
    var states: [String] = []
    var types: [String] = []
    /// Parts in place of what they would be; an empty one is left out.
    var parts: [String: String] = [:]

    init(_ sheets: String...) { self.sheets = sheets }

    var archive: TestArchive {
        let main = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
        let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = #"xmlns="http://schemas.openxmlformats.org/package/2006/relationships""#
        var found: [(String, String)] = [
            (
                "_rels/.rels",
                #"<Relationships \#(package)><Relationship Id="r" Type="\#(kind)/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            )
        ]
        var targets = ""
        var list = ""
        for (index, sheet) in sheets.enumerated() {
            let type = types.indices.contains(index) ? types[index] : "worksheet"
            let state = states.indices.contains(index) ? states[index] : ""
            targets += #"<Relationship Id="r\#(index)" Type="\#(kind)/\#(type)" Target="sheets/\#(index).xml"/>"#
            list += #"<sheet name="S\#(index)" sheetId="\#(index + 1)" r:id="r\#(index)" \#(state)/>"#
            let data = sheet.contains("<sheetData") ? sheet : "<sheetData>\(sheet)</sheetData>"
            found.append(("xl/sheets/\(index).xml", "<worksheet \(main)>\(data)</worksheet>"))
        }
        targets += #"<Relationship Id="a" Type="\#(kind)/styles" Target="/xl/styles.xml"/>"#
        targets += #"<Relationship Id="b" Type="\#(kind)/sharedStrings" Target="../xl/./strings.xml"/>"#
        found.append(("xl/_rels/workbook.xml.rels", "<Relationships \(package)>\(targets)</Relationships>"))
        found.append(
            (
                "xl/workbook.xml",
                #"<workbook \#(main) xmlns:r="\#(kind)">\#(before)<sheets>\#(list)</sheets>\#(after)</workbook>"#
            ))
        let codes = formats.enumerated().map { #"<numFmt numFmtId="\#(164 + $0)" formatCode="\#($1)"/>"# }.joined()
        let styles = formats.indices.map { #"<xf numFmtId="\#(164 + $0)"/>"# }.joined()
        found.append(
            (
                "xl/styles.xml",
                "<styleSheet \(main)><numFmts>\(codes)</numFmts><cellXfs>\(styles)</cellXfs></styleSheet>"
            ))
        found.append(("xl/strings.xml", "<sst \(main)>\(strings)</sst>"))
        return TestArchive(
            found.compactMap { name, text in
                let text = parts[name] ?? text
                return text.isEmpty ? nil : .init(name, text)
            })
    }

    func read(_ language: WorkbookLanguage = .italian) throws(WorkbookFault) -> Workbook {
        try Workbook(archive.bytes, language: language)
    }

    /// The cells of the first sheet by their place, as a person would note them.
    func cells(_ language: WorkbookLanguage = .italian) throws(WorkbookFault) -> [String] {
        try read(language).sheets[0].noted
    }
}
