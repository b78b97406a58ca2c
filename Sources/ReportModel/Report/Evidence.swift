/// The document that proves a figure.
public struct Evidence: Hashable, Sendable {
    /// What the document is called: `Determinazione 12/2021`.
    public let label: String
    /// Where it can be read.
    public let url: String?

    /// Makes a piece of evidence.
    package init(label: String, url: String? = nil) {
        self.label = label
        self.url = url
    }
}
