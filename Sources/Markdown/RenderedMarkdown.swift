/// The HTML of a Markdown text and what was found in it.
public struct RenderedMarkdown: Sendable {
    /// HTML, safe to stand in a page.
    public var html = ""
    /// The headings, in order.
    public var headings: [Heading] = []
    /// Where the text holds raw HTML, which is left out of the page.
    public var rawHTML: [TextPosition] = []

    /// A heading of the text.
    public struct Heading: Hashable, Sendable {
        /// 1 to 6, as it stands in the page.
        public let level: Int
        /// Its anchor, unique in the page.
        public let id: String
        /// Its text without markup.
        public let text: String
    }
}

/// A place in a Markdown text.
public struct TextPosition: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column in bytes, from 1.
    public let column: Int
}

/// Something that a text refers to: the destination of a link or an image.
public struct TextReference: Sendable {
    /// What kind of reference it is.
    public let kind: Kind
    /// The destination as typed, with Markdown's escapes undone.
    public let destination: String
    /// What an image says to those who cannot see it, without markup; empty for a link.
    public let text: String
    /// Where it stands.
    public let position: TextPosition

    /// The kinds.
    public enum Kind: Sendable { case link, image }
}

/// Where a reference leads in the finished page.
public enum ResolvedReference: Sendable {
    /// A link to an address.
    case link(String)
    /// An image, with its size in pixels where it is known.
    case image(source: String, width: Int?, height: Int?)
    /// Nowhere: only the text stays.
    case nothing
}
