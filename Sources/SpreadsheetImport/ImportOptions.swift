/// What a person said about a spreadsheet beside the spreadsheet itself.
public struct ImportOptions: Sendable {
    /// The content folder.
    public var content = "Content"
    /// The spreadsheet's path.
    public var file: String
    /// The year of rows that do not say theirs.
    public var year: Int?
    /// The id of the area of rows that do not say theirs.
    public var area: String?
    /// Headings that are not known by themselves.
    public var mappings: [Mapping] = []

    /// A heading and what it means.
    public struct Mapping: Sendable {
        /// The heading as it stands in the spreadsheet.
        public var heading: String
        /// What it means; `nil` where the column is to be passed over.
        public var column: ImportColumn?

        /// A heading with its meaning.
        public init(heading: String, column: ImportColumn?) {
            self.heading = heading
            self.column = column
        }

        /// Reads `HEADING=COLUMN`, or `HEADING=-` for a column to pass over; `nil` where it is neither.
        public init?(_ argument: String) {
            guard let sign = argument.lastIndex(of: "=") else { return nil }
            heading = String(argument[..<sign]).trimmed
            let name = String(argument[argument.index(after: sign)...]).trimmed
            column = ImportColumn.mappable.first { $0.rawValue == name }
            if heading.isEmpty || column == nil && name != "-" { return nil }
        }
    }

    /// Options for a spreadsheet.
    public init(file: String) { self.file = file }
}
