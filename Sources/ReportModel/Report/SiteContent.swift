/// Everything that a site is made of, read and checked.
public struct SiteContent: Sendable {
    /// The site itself.
    public var site: Site
    /// The reporting years, oldest first; at least one.
    public var reports: [Report]
    /// The free pages, in their order.
    public var pages: [FreePage]

    /// A site's content.
    public init(site: Site, reports: [Report], pages: [FreePage]) {
        self.site = site
        self.reports = reports
        self.pages = pages
    }
}
