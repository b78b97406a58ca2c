import Diagnostics
import Markdown
import Publishing
import ReportModel

/// A text of the content and the page that it stands in.
struct PlacedText: Equatable, Sendable {
    /// The text.
    let text: MarkdownText
    /// The level that its highest heading gets in the page.
    let topLevel: Int
    /// The page.
    let page: OutputPath
    /// The anchors that the page has besides the text's headings, such as those of indicators.
    var anchors: [String] = []
    /// Whether the terms of the glossary become links where they first occur.
    var linksTerms = true
}

/// A text as it stands in its page, and what was found in it.
struct RenderedText: Sendable {
    /// The text.
    var text = PageText(html: "", headings: [])
    /// What is wrong with it.
    var findings = TextFindings()
    /// Its links to places in pages.
    var anchorLinks: [AnchorLink] = []
    /// Whether it shows pictures or tables: how large they are, and what they say, stands in other files.
    var hasPictures = false
    /// Its images that say nothing to those who cannot see them, by their place.
    var imagesWithoutText: [SourceLocation: String] = [:]
}

/// A link to a place in a page.
struct AnchorLink: Sendable {
    /// The page.
    let page: OutputPath
    /// The place.
    let anchor: String
    /// Where the link is typed.
    let place: LinkPlace
}

/// Where a link stands; worked out only where there is something to say about it.
struct LinkPlace: Sendable {
    /// The places of the text that it stands in.
    let places: MarkdownPlaces
    /// The link.
    let reference: TextReference

    /// The place in the file.
    func location() -> SourceLocation {
        let position = reference.position
        return places.location(line: position.line, column: position.column, excerpt: reference.destination)
    }
}
