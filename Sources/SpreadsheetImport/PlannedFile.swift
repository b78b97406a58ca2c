import Diagnostics

/// A content file as it is to be.
struct PlannedFile {
    /// The path inside the content folder.
    let path: String
    /// What it holds now; `nil` where it does not exist yet.
    let old: [UInt8]?
    /// What it is to hold.
    let new: [UInt8]
    /// The rows that it comes from, by the ids of its indicators.
    let rows: [String: SpreadsheetRow]

    /// The last part of the path.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Whether anything changes.
    var isChanged: Bool { old != new }
}
