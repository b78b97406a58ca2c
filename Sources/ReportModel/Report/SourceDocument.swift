/// A document that figures come from.
public struct SourceDocument: Hashable, Sendable {
    /// Its id in the report.
    public var id: String
    /// Its title.
    public var title: String
    /// Who published it.
    public var publisher: String?
    /// Its date.
    public var date: CalendarDate?
    /// Where it can be had.
    public var url: String?
    /// The SHA-256 of the file that was read, in hexadecimal digits.
    public var sha256: String?
    /// What a reader should know of it.
    public var note: String?

    /// A document.
    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}
