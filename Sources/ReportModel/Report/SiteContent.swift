/// Everything that a site is made of, read and checked.
public struct SiteContent: Sendable {
    /// The site itself.
    public var site: Site
    /// The reporting years, oldest first; at least one.
    public let reports: [Report]
    /// The free pages, in their order.
    public var pages: [FreePage]
    /// Words and phrases that mean the same for the search, in groups.
    package var synonyms: Synonyms

    /// Which indicator of one year is which of another.
    package let lineage: Lineage

    /// The year that the site begins with: the latest with results; where there is none, the latest.
    public var current: Report? { reports.last(where: \.hasResults) ?? reports.last }

    /// Whether several years have results, so that one can be held against another.
    package var hasYearsToCompare: Bool { reports.lazy.filter(\.hasResults).dropFirst().first != nil }

    /// A site's content.
    package init(site: Site, reports: [Report], pages: [FreePage], synonyms: Synonyms = Synonyms()) {
        self.site = site
        self.reports = reports
        self.pages = pages
        self.synonyms = synonyms
        lineage = Lineage(reports)
    }
}
