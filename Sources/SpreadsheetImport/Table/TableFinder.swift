import Diagnostics
import ReportModel

/// Finds the headings of a table among titles and blank rows.
struct TableFinder {
    /// The row of the headings, by index.
    let row: Int
    /// The first row below them.
    let firstRow: Int
    /// The headings; where the years stand in a row of their own below, with them.
    let headings: [String]

    /// How many rows are looked at: what stands above a table is short.
    static let most = 60

    /// Looks for the row in which most headings are known; the first of several.
    ///
    /// - Parameter number: the row that a person named, as the sheet counts; `nil` where none.
    /// - Returns: `nil` where the grid has no such row.
    init?(_ grid: Grid, _ mappings: [ImportOptions.Mapping], number: Int?) {
        let chosen =
            if let number { (0..<grid.count).first { grid.number(ofRow: $0) == number } } else {
                Self.best(grid, mappings)?.row ?? (grid.count > 0 ? 0 : nil)
            }
        guard let chosen else { return nil }
        row = chosen
        (firstRow, headings) = Self.headings(grid, chosen)
    }

    /// The headings in a row, with the years of a row above or below it, and the first row below them.
    private static func headings(_ grid: Grid, _ row: Int) -> (firstRow: Int, headings: [String]) {
        let texts = texts(grid, row)
        if let years = years(grid, below: row) { return (row + 2, joined(texts, years)) }
        return (row + 1, years(grid, above: row, texts) ?? texts)
    }

    /// How many columns are known in the row that has most.
    static func mostKnown(_ grid: Grid, _ mappings: [ImportOptions.Mapping]) -> Int {
        best(grid, mappings)?.known ?? 0
    }

    private static func best(_ grid: Grid, _ mappings: [ImportOptions.Mapping]) -> (row: Int, known: Int)? {
        var best: (row: Int, known: Int)?
        for row in 0..<min(grid.count, most) {
            let known = known(headings(grid, row).headings, mappings)
            if known > (best?.known ?? 0) { best = (row, known) }
        }
        return best
    }

    private static func texts(_ grid: Grid, _ row: Int) -> [String] {
        (0..<min(grid.width(ofRow: row), Limit.sheetColumns.figure)).map { grid.text(row, $0) }
    }

    /// How many columns with different meanings a row names. A row that names but one is a title, `Obiettivi 2021`.
    private static func known(_ texts: [String], _ mappings: [ImportOptions.Mapping]) -> Int {
        let mapped = ColumnMappings(mappings, texts).meanings
        var columns: Set<IndicatorColumn> = []
        for (index, text) in texts.enumerated() where text.utf8.count <= 200 {
            if let column = (mapped[index] ?? HeadingNames.meaning(of: text))?.column { columns.insert(column) }
        }
        return columns.count
    }

    /// The years of a row that holds nothing else; `nil` where it does.
    private static func years(_ grid: Grid, below row: Int) -> [String]? {
        guard row + 1 < grid.count else { return nil }
        let texts = texts(grid, row + 1)
        let filled = texts.filter { !$0.isEmpty }
        return filled.count > 1 && filled.allSatisfy(HeadingYear.isYear) ? texts : nil
    }

    /// Headings with the years that stand in the row above, each over the columns up to the next; `nil` where there are
    /// none. What else stands there is a heading that is merged down, or the only one of its column.
    private static func years(_ grid: Grid, above row: Int, _ texts: [String]) -> [String]? {
        guard row > 0 else { return nil }
        let above = Self.texts(grid, row - 1)
        guard above.count(where: HeadingYear.isYear) > 1 else { return nil }
        var year = ""
        return (0..<max(texts.count, above.count)).map { index in
            let upper = index < above.count ? above[index] : ""
            let text = index < texts.count ? texts[index] : ""
            if HeadingYear.isYear(upper) { year = upper } else if !upper.isEmpty { year = "" }
            if year.isEmpty || text.isEmpty { return text.isEmpty ? upper : text }
            return "\(text) \(year)"
        }
    }

    /// Headings with the years below them; one that stands above several years holds for each.
    private static func joined(_ texts: [String], _ years: [String]) -> [String] {
        var above = ""
        return (0..<max(texts.count, years.count)).map { index in
            let text = index < texts.count ? texts[index] : ""
            let year = index < years.count ? years[index] : ""
            if !text.isEmpty { above = text }
            return year.isEmpty ? text : "\(above) \(year)"
        }
    }
}
