import SiteStructure

/// A text of the content, ready to stand in a page.
struct PageText: Sendable {
    /// Its HTML.
    let html: String
    /// Its headings, in order.
    let headings: [TextHeading]

    /// A heading of the text.
    struct TextHeading: Hashable, Sendable {
        /// 1 to 6, as it stands in the page.
        let level: Int
        /// Its anchor in the page.
        let id: String
        /// Its text without markup.
        let text: String
    }

    /// Links to its chapters, the headings of level 2, where there are enough of them to look for one.
    var contents: [Link] {
        let chapters = headings.filter { $0.level == 2 }
        return chapters.count < 3 ? [] : chapters.map { Link(label: $0.text, href: "#" + $0.id) }
    }

    /// The terms that a glossary explains: the headings of the deepest level, from 3 on.
    var terms: [TextHeading] {
        let deepest = headings.map(\.level).max() ?? 0
        return headings.filter { $0.level == deepest && deepest >= 3 }
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { html.isEmpty }
}
