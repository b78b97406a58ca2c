import Publishing
import ReportModel

/// A page that can be found.
package final class SearchDocument: Sendable {
    /// What it is.
    let kind: Kind
    /// Its name.
    let title: String
    /// Where it stands.
    let path: OutputPath
    /// One sentence on what it is about.
    let summary: String?
    /// What it belongs to: its area and its year.
    let context: [String]
    /// The indicators that stand on it, of which there are no figures here.
    let indicators: [Indicator]
    /// Further texts.
    let texts: [String]
    /// Its narrative, as HTML.
    let html: String

    /// A page.
    init(
        kind: Kind, title: String, path: OutputPath, summary: String? = nil, context: [String] = [],
        indicators: [Indicator] = [], texts: [String] = [], html: String = ""
    ) {
        self.kind = kind
        self.title = title
        self.path = path
        self.summary = summary
        self.context = context
        self.indicators = indicators
        self.texts = texts
        self.html = html
    }

    /// What pages there are; the numbers stand in the index.
    enum Kind: Int {
        /// An objective.
        case objective
        /// An area.
        case area
        /// A year.
        case year
        /// A page that is no part of a report.
        case page
    }

    /// Where a word stands in a page: the better the place, the higher it counts. The numbers stand in the index.
    enum Place: Int {
        /// In the text.
        case text
        /// In the summary.
        case summary
        /// In the name of an indicator.
        case indicator
        /// In the title.
        case title
    }
}
