import Bytes

/// Where each page of a site stands.
struct SiteAddresses: Equatable, Sendable {
    /// The name of the page with all indicators, in the site's language: `indicatori`.
    let indicatorsName: String
    /// The name of the search page, in the site's language: `cerca`.
    let searchName: String
    /// The names of what belongs to the open data.
    let dataNames: DataNames

    /// The addresses in the language of an interface.
    init(_ interface: Interface) {
        indicatorsName = interface.indicatorsName
        searchName = interface.searchName
        dataNames = interface.dataNames
    }

    /// The front page.
    static let home = OutputPath("index.html")
    /// The page that a server shows for an address that does not exist.
    static let notFound = OutputPath("404.html")
    /// The list of pages for search engines.
    static let sitemap = OutputPath("sitemap.xml")
    /// What search engines may read.
    static let robots = OutputPath("robots.txt")
    /// The news.
    static let feed = OutputPath("feed.xml")

    /// A part of the list of pages, from 1, where one file cannot hold it.
    static func sitemapPart(_ number: Int) -> OutputPath { OutputPath("sitemap-\(number).xml") }

    /// The front page of a year.
    func year(_ year: Int) -> OutputPath { OutputPath("\(year)/index.html") }

    /// All indicators of a year.
    func indicators(_ year: Int) -> OutputPath { OutputPath("\(year)/\(indicatorsName).html") }

    /// The indicators of an area, where the table of all is cut.
    func indicators(of area: String, _ year: Int) -> OutputPath { OutputPath("\(year)/\(indicatorsName)/\(area).html") }

    /// The search page.
    var search: OutputPath { OutputPath("\(searchName).html") }

    /// An area of a year.
    func area(_ area: String, _ year: Int) -> OutputPath {
        OutputPath(String(joining: String(year), "/", area, "/index.html"))
    }

    /// An objective.
    func objective(_ objective: String, _ area: String, _ year: Int) -> OutputPath {
        OutputPath(String(joining: String(year), "/", area, "/", objective, ".html"))
    }

    /// A free page.
    func page(_ id: String) -> OutputPath { OutputPath("\(id).html") }
}
