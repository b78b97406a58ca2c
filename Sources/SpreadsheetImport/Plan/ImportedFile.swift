import ContentEditing

/// A content file as it is to be.
struct ImportedFile {
    /// What is to be written.
    let change: FileChange
    /// The rows that it comes from, by the ids of its indicators.
    let rows: [String: SpreadsheetRow]
}
