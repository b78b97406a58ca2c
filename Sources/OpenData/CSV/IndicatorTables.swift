import ReportModel

/// The two tables of some indicators while they are written, row by row.
struct IndicatorTables: ~Copyable {
    /// How many rows are whole.
    private(set) var count = 0
    private var open: CSVWriter
    private var spreadsheet: CSVWriter

    /// About as many bytes as an indicator takes in a table.
    private static let bytesOfRow = 600

    /// The table for programs up to its header, and the one for spreadsheets without any.
    ///
    /// - Parameter rows: for how many rows memory is taken at once.
    init(_ language: SiteLanguage, rows: Int) {
        open = CSVWriter(.open, capacity: Self.bytesOfRow * (rows + 1))
        spreadsheet = CSVWriter(.spreadsheet(language), capacity: Self.bytesOfRow * rows)
        open.header()
    }

    /// Adds a row.
    mutating func row(_ cells: [DataCell]) {
        open.row(cells)
        spreadsheet.row(cells)
        count += 1
    }

    /// Hands over the table for programs.
    mutating func takeOpen() -> [UInt8] { open.takeBytes() }

    /// Hands over the rows for spreadsheets.
    mutating func takeSpreadsheet() -> [UInt8] { spreadsheet.takeBytes() }
}
