public import Diagnostics

/// A page that is no part of the report, such as the methodology.
public struct FreePage: Sendable {
    /// Its id, which is the name of its file and of its page.
    public var id: String
    /// Its title.
    public var title: String
    /// One sentence on what it is about.
    public var summary: String?
    /// The language of title, summary and text, where it is not the site's.
    package var lang: Language?
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

    /// The languages that a page may be in: those that the people of a place in Europe read most (ISO 639-1).
    package enum Language: String, CaseIterable, Sendable {
        case ar, bg, bn, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nl, pl, pt, ro, ru, sk, sl, sq
        case sr, sv, tl, tr, uk, ur, zh
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
