/// A page that can be found.
struct SearchDocument: Sendable {
    /// What it is.
    let kind: Kind
    /// Its name.
    let title: String
    /// Where it stands.
    let path: OutputPath
    /// One sentence on what it is about.
    var summary: String?
    /// What it belongs to: its area and its year.
    var context: [String] = []
    /// The indicators that stand on it: anchors and names. There are no figures here.
    var indicators: [(id: String, name: String)] = []
    /// Further texts.
    var texts: [String] = []
    /// Its narrative, as HTML.
    var html = ""

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
