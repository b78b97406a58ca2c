/// The HTML of a Markdown text and what was found in it.
package struct RenderedMarkdown: Sendable {
    /// HTML, safe to stand in a page.
    package var html = ""
    /// The headings, in order.
    package var headings: [Heading] = []
    /// The raw HTML of the text, which is left out of the page.
    package var rawHTML: [HTMLFinding] = []
    /// Markup of other programs, which the page shows as it is typed.
    package var markup: [MarkupFinding] = []
    /// Characters of the text that deceive the eye: the first of each kind in each paragraph.
    package var characters: [CharacterFinding] = []

    /// A heading of the text.
    package struct Heading: Hashable, Sendable {
        /// 1 to 6, as it stands in the page.
        package let level: Int
        /// Its anchor, unique in the page.
        package let id: String
        /// Its text without markup.
        package let text: String
    }
}

/// A place in a Markdown text.
package struct TextPosition: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column in bytes, from 1.
    package let column: Int
}

/// Something that a text refers to: the destination of a link or an image.
package struct TextReference: Sendable {
    /// What kind of reference it is.
    package let kind: Kind
    /// The destination as typed, with Markdown's escapes undone.
    package let destination: String
    /// What an image says to those who cannot see it, without markup; empty for a link.
    package let text: String
    /// Where it stands.
    package let position: TextPosition
    /// Whether nothing else stands in its paragraph.
    package let isAlone: Bool

    /// The kinds.
    package enum Kind: Sendable { case link, image }
}

/// Where a reference leads in the finished page.
package enum ResolvedReference: Sendable {
    /// A link to an address.
    case link(String)
    /// An image, with its size in pixels where it is known.
    case image(source: String, width: Int?, height: Int?)
    /// HTML in place of the paragraph of an image that stands alone.
    case block(String)
    /// Nowhere: only the text stays.
    case nothing
}
