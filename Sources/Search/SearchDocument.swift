import Publishing
import ReportModel

/// A page, or a place in one, that can be found.
package final class SearchDocument: Sendable {
    /// What it is.
    let kind: Kind
    /// Its name.
    let title: String
    /// Where it stands, from the site's root.
    let address: String
    /// One sentence on what it is about.
    let summary: String?
    /// What it belongs to: its area and its year.
    let context: [String]
    /// The indicators that stand on it.
    let indicators: [Indicator]
    /// Groups of words that it belongs to, whatever its texts say.
    let tags: [Tag]
    /// Further texts.
    let texts: [String]
    /// Its narrative, as HTML.
    let html: String

    /// A group that a page belongs to, by its number, and how high that counts.
    struct Tag: Sendable {
        let group: Int
        let place: Place
    }

    /// A page.
    init(
        kind: Kind, title: String, address: String, summary: String? = nil, context: [String] = [],
        indicators: [Indicator] = [], tags: [Tag] = [], texts: [String] = [], html: String = ""
    ) {
        self.kind = kind
        self.title = title
        self.address = address
        self.summary = summary
        self.context = context
        self.indicators = indicators
        self.tags = tags
        self.texts = texts
        self.html = html
    }

    /// What there is to be found; the numbers stand in the index.
    enum Kind: Int {
        /// An objective.
        case objective
        /// An area.
        case area
        /// A year.
        case year
        /// A page that is no part of a report.
        case page
        /// A term that the glossary explains.
        case term
        /// The indicators of one status or with one caution.
        case selection
        /// A year's table, or its data.
        case figures
    }

    /// Where a word stands in a page: the better the place, the higher it counts. The numbers stand in the index.
    enum Place: Int {
        /// In the text.
        case text
        /// In the summary.
        case summary
        /// In the name of an indicator, or in its figures.
        case indicator
        /// In the title.
        case title
    }
}

extension Quantity {
    /// The figure as typed; `nil` where it only says that there is none.
    var shownText: String? { kind == .noValue ? nil : text }
}
