import Diagnostics
import Workbooks

/// The sheet of a workbook that is read: the one that a person names, or the only one with a table of indicators.
struct SheetChoice {
    /// Its cells, without those that are hidden unless a person wants them.
    let grid: Grid
    /// What is left out of it.
    let remarks: [ImportRemark]

    /// Chooses a sheet; `nil` after adding to `report` why none can be.
    init?(_ workbook: Workbook, _ options: ImportOptions, report: inout DiagnosticReport) {
        let place = SourceLocation(wholeFile: options.file)
        let names = workbook.sheets.map(\.name)
        let isOneOfSeveral = names.count > 1
        let cells = { (sheet: WorkbookSheet) in
            Grid(
                options.readsHidden ? sheet : sheet.withoutHidden, path: options.file, isOneOfSeveral: isOneOfSeveral)
        }
        let sheet: WorkbookSheet
        if let asked = options.sheet {
            let wanted = asked.wholeName
            let found =
                workbook.sheets.first { $0.name == asked } ?? workbook.sheets.first { $0.name.wholeName == wanted }
            guard
                let found = found
                    ?? Int(asked).flatMap({ names.indices.contains($0 - 1) ? workbook.sheets[$0 - 1] : nil })
            else {
                report.add(ImportMessage.noSuchSheet(asked, names: names), at: place)
                return nil
            }
            (sheet, grid) = (found, cells(found))
        } else {
            let visible = workbook.sheets.filter { !$0.isHidden && !$0.rows.isEmpty }.map { ($0, cells($0)) }
            let known = visible.map { TableFinder.mostKnown($1, options.mappings) }
            let tables = zip(visible, known).filter { $1 >= 3 }.map(\.0)
            guard tables.count < 2 else {
                report.add(ImportMessage.severalSheets(tables.map(\.0.name)), at: place)
                return nil
            }
            let best = known.max().flatMap { most in known.firstIndex(of: most) }
            guard let found = tables.first ?? best.map({ visible[$0] }) else {
                report.add(ImportMessage.empty, at: place)
                return nil
            }
            (sheet, grid) = found
        }
        var remarks: [ImportRemark] = []
        if isOneOfSeveral {
            remarks.append(.sheets(read: sheet.name, others: names.filter { $0 != sheet.name }))
        }
        if !options.readsHidden {
            let rows = sheet.rows.filter(\.isHidden).map(\.number)
            if !rows.isEmpty { remarks.append(.hiddenRows(rows)) }
            let columns = sheet.hiddenColumns.sorted().map(SheetColumn.letters)
            if !columns.isEmpty { remarks.append(.hiddenColumns(columns)) }
        }
        self.remarks = remarks
    }
}
