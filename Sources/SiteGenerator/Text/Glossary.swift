import Markdown
import Publishing
import ReportModel

/// The terms that a page of the site explains, for linking them where they first occur in a text.
struct Glossary: Equatable, Sendable {
    /// The page.
    let page: OutputPath
    /// Its terms.
    let terms: TermIndex

    /// The terms that the text of a page explains: its headings of the deepest level, from 3 on.
    init?(_ page: OutputPath, _ text: PageText) {
        let terms = TermIndex(text.terms.map { (text: $0.text, anchor: $0.id) })
        guard !terms.isEmpty else { return nil }
        self.page = page
        self.terms = terms
    }
}

extension PageText {
    /// The headings of the deepest level, from 3 on: in a glossary, its terms.
    var terms: [TextHeading] {
        let deepest = headings.map(\.level).max() ?? 0
        return deepest >= 3 ? headings.filter { $0.level == deepest } : []
    }
}
