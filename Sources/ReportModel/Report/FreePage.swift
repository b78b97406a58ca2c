public import Diagnostics

/// A page that is no part of the report, such as the methodology.
public struct FreePage: Sendable {
    /// Its id, which is the name of its file and of its page.
    public var id: String
    /// Its title.
    public var title: String
    /// One sentence on what it is about.
    public var summary: String?
    /// The template that shows it.
    package var layout: Layout
    /// Its text.
    public var text: MarkdownText
    /// The file that it was read from.
    public var location: SourceLocation
    /// All of that file.
    package var origin: ContentOrigin?

    /// The templates that a page may choose.
    package enum Layout: String, CaseIterable, Sendable {
        /// Title and text.
        case page
        /// With the list of figures that differ or cannot be computed.
        case methodology
        /// With an index of its terms.
        case glossary
    }

    /// A page.
    package init(id: String, title: String, layout: Layout, text: MarkdownText, location: SourceLocation) {
        self.id = id
        self.title = title
        self.layout = layout
        self.text = text
        self.location = location
    }
}
