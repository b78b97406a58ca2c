import Diagnostics

/// Reads workbooks of Excel, `.xlsx` and `.xlsm`.
enum ExcelWorkbook {
    /// - Parameter language: in which its numbers and days are shown.
    static func read(_ archive: Archive, _ language: WorkbookLanguage) throws(WorkbookFault) -> Workbook {
        let main = try mainPart(of: archive)
        let targets = try Relationships.of(main, in: archive)
        let workbook = ExcelWorkbookPart()
        guard try archive.parse(main, workbook) else { throw .damaged(part: main) }
        func part(_ type: String) -> String? { targets.first { $0.type == type }?.part }
        let strings = SharedStrings()
        if let part = part("sharedStrings") { _ = try archive.parse(part, strings) }
        let stylesPart = part("styles")
        let styles = ExcelStyles(part: stylesPart ?? main, language)
        if let stylesPart { _ = try archive.parse(stylesPart, styles) }
        let reader = ExcelCellReader(
            texts: strings.texts, styles: styles, epoch: workbook.epoch, isUnreckoned: workbook.isUnreckoned,
            language: language)
        let byID = Dictionary(targets.map { ($0.id, $0) }) { first, _ in first }
        var sheets: [WorkbookSheet] = []
        var read: Set<String> = []
        var room = Limit.workbookCells.figure
        for sheet in workbook.sheets {
            guard let target = byID[sheet.id] else { throw .damaged(part: main) }
            // A chart has a sheet of its own, too.
            guard target.type == "worksheet" else { continue }
            guard read.insert(target.part).inserted else { throw .damaged(part: main) }
            let builder = SheetBuilder(name: sheet.name, isHidden: sheet.isHidden, room: room)
            let handler = ExcelSheet(builder, part: target.part, reader)
            guard try archive.parse(target.part, handler) else { throw .damaged(part: target.part) }
            let found = try handler.sheet()
            room -= found.rows.reduce(0) { $0 + $1.cells.count }
            sheets.append(found)
        }
        guard !sheets.isEmpty else { throw .noSheets }
        return Workbook(sheets: sheets, format: .excel)
    }

    /// The name of the part that lists the sheets.
    private static func mainPart(of archive: Archive) throws(WorkbookFault) -> String {
        guard let main = try Relationships.of("", in: archive).first(where: { $0.type == "officeDocument" })?.part
        else {
            if archive.has("xl/workbook.xml") { throw .damaged(part: "_rels/.rels") }
            throw .foreign(.archive)
        }
        switch main.split(separator: "/").first {
        case "word": throw .foreign(.textDocument)
        case "ppt": throw .foreign(.presentation)
        default: break
        }
        if main.utf8.reversed().starts(with: ".bin".utf8.reversed()) { throw .binaryExcel }
        return main
    }
}
