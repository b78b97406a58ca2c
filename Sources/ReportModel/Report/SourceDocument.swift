/// A document that figures come from.
///
/// It never changes, and the figures that come from it share it.
public final class SourceDocument: Sendable {
    /// Its id in the report.
    public let id: String
    /// Its title.
    public let title: String
    /// Who published it.
    public let publisher: String?
    /// Its date.
    public let date: CalendarDate?
    /// Where it can be had.
    public let url: String?
    /// The SHA-256 of the file that was read, in hexadecimal digits.
    public let sha256: String?
    /// What a reader should know of it.
    public let note: String?

    /// A document.
    package init(
        id: String, title: String, publisher: String? = nil, date: CalendarDate? = nil, url: String? = nil,
        sha256: String? = nil, note: String? = nil
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.date = date
        self.url = url
        self.sha256 = sha256
        self.note = note
    }
}
