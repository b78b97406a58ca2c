import Content
package import ReportModel

/// What a person said about a spreadsheet beside the spreadsheet itself.
package struct ImportOptions: Sendable {
    /// The content folder.
    package var content = "Content"
    /// The spreadsheet's path.
    package var file: String
    /// The year of rows that do not say theirs.
    package var year: Int?
    /// The id of the area of rows that do not say theirs.
    package var area: String?
    /// Headings that are not known by themselves.
    package var mappings: [Mapping] = []

    /// What stands before the decimals of the figures, `,` or `.`, where a person said so.
    package var decimalMark: Character?

    /// The older encoding of a text, where a person named it: nothing in a file tells.
    package var encoding: OlderEncoding?

    /// The row of the headings, as the sheet counts, where a person named it.
    package var headingRow: Int?
    /// The sheet of a workbook, by its name or its number from 1, where a person named it.
    package var sheet: String?
    /// Whether hidden rows and columns are read.
    package var readsHidden = false
    /// Whether what cannot be read is kept as words.
    package var acceptsUnreadable = false
    /// Why figures change that stand in a year that is over.
    package var correction = CorrectionReason.unsaid
    /// The folder that the site is built into, which tells what is published; `nil` where all of it is.
    package var output: String?
    /// The day of the import.
    package var today: CalendarDate?
    /// What was said of earlier sheets of this site.
    var remembered: [Mapping] = []
    /// What the years of this site are called.
    var labels = YearLabels()

    /// Why a published figure changes.
    package enum CorrectionReason: Equatable, Sendable {
        /// Nobody said so, so that it must not.
        case unsaid
        /// The figures are not published yet.
        case notPublished
        /// The reason, which is kept beside the figure.
        case reason(String)
    }

    /// A heading and what it means.
    package struct Mapping: Sendable {
        /// The heading as it stands in the spreadsheet, or the letter of its column.
        package var heading: String
        /// What it means; `nil` where the column is to be passed over.
        package var column: IndicatorColumn?

        /// The names that `HEADING=COLUMN` may have after the sign.
        package static let names = IndicatorColumn.mappable.map(\.rawValue)

        /// A heading with its meaning.
        package init(heading: String, column: IndicatorColumn?) {
            self.heading = heading
            self.column = column
        }

        /// Reads `HEADING=COLUMN`, or `HEADING=-` for a column to pass over; `nil` where it is neither.
        package init?(_ argument: String) {
            guard let sign = argument.lastIndex(of: "=") else { return nil }
            heading = String(argument[..<sign]).trimmed
            let name = String(argument[argument.index(after: sign)...]).trimmed
            column = IndicatorColumn.mappable.first { $0.rawValue == name }
            if heading.isEmpty || column == nil && name != "-" { return nil }
        }
    }

    /// Options for a spreadsheet.
    package init(file: String) { self.file = file }
}
