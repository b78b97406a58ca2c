/// Where a figure was published: a document of the report, and a page of it.
public struct SourceReference: Hashable, Sendable {
    /// The id of the document in `report.yaml`.
    public let document: String
    /// The page, from 1; `nil` where none is known.
    public let page: Int?

    /// Makes a reference.
    package init(document: String, page: Int? = nil) {
        self.document = document
        self.page = page
    }
}

extension SourceReference {
    /// The document that it names, among those of its year.
    package func document(in report: Report) -> SourceDocument? { report.documents.first { $0.id == document } }
}
