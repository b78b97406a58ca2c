package import Publishing
package import ReportModel

/// A file of the open data: all that is to be known of it without its bytes.
package struct DataFile: Sendable {
    /// Where it goes.
    package let path: OutputPath
    /// What it holds.
    package let content: Content
    /// How many bytes it has.
    package let size: Int
    /// Their SHA-256.
    package let digest: Digest

    /// What a file of the open data holds.
    package enum Content: Sendable {
        /// Indicators as a table: all of the year, or those of an area.
        case table(CSVDialect, area: Area?, rows: Int)
        /// Indicators of all years as a table in long format.
        case series(rows: Int)
        /// The year as JSON, or an index of what there is of it.
        case json(isIndex: Bool)
        /// An area as JSON.
        case areaJSON(Area)
        /// The JSON Schema of both.
        case schema
        /// The description of the tables.
        case dataPackage
        /// The year's entry for catalogues of open data.
        case catalogue
    }

    /// A file with its bytes.
    struct Made: Sendable {
        /// The file.
        let file: DataFile
        /// Its bytes.
        let bytes: [UInt8]

        /// The file that has some bytes.
        init(_ path: OutputPath, _ content: Content, _ bytes: [UInt8]) {
            file = DataFile(path: path, content: content, size: bytes.count, digest: Digest(of: bytes))
            self.bytes = bytes
        }
    }

    /// How many rows it has below its header; `nil` where it is no table.
    package var rows: Int? {
        switch content {
        case .table(_, _, let rows), .series(let rows): rows
        case .json, .areaJSON, .schema, .dataPackage, .catalogue: nil
        }
    }

    /// How it is written as a table; `nil` where it is none.
    package var dialect: CSVDialect? {
        switch content {
        case .table(let dialect, _, _): dialect
        case .series: .open
        case .json, .areaJSON, .schema, .dataPackage, .catalogue: nil
        }
    }

    /// Whether the year's JSON Schema describes it.
    var hasSchema: Bool {
        switch content {
        case .json, .areaJSON: true
        case .table, .series, .schema, .dataPackage, .catalogue: false
        }
    }

    /// Its media type.
    var mediaType: String {
        switch content {
        case .table, .series: "text/csv"
        case .json, .areaJSON, .dataPackage: "application/json"
        case .schema: "application/schema+json"
        case .catalogue: "application/ld+json"
        }
    }
}
