import Bytes
package import Publishing

/// Where each page of a site stands.
package struct SiteAddresses: Equatable, Sendable {
    /// The name of the page with all indicators, in the site's language: `indicatori`.
    let indicatorsName: String
    /// The name of the search page, in the site's language: `cerca`.
    let searchName: String
    /// The page that explains the data, and the folder that holds them, in the site's language: `dati`.
    let dataName: String
    /// The folder with one table for each area, in the site's language: `aree`.
    let areasName: String
    /// What follows the name of a table that is made for spreadsheets: `excel`.
    let spreadsheetName: String
    /// The name of the table of all years: `serie`.
    let seriesName: String
    /// The name of the page with the missed targets: `non-raggiunti`.
    let missesName: String
    /// The name of the page with the corrections: `correzioni`.
    let correctionsName: String
    /// The name of the page with the whole report: `stampa`.
    let printName: String
    /// The name of the page across years: `anni`.
    let yearsName: String

    /// The addresses in the language of an interface.
    package init(_ interface: Interface) {
        indicatorsName = interface.text(.indicatorsAddress)
        searchName = interface.text(.searchAddress)
        dataName = interface.text(.dataAddress)
        areasName = interface.text(.areasAddress)
        spreadsheetName = interface.text(.spreadsheetAddress)
        seriesName = interface.text(.seriesAddress)
        missesName = interface.text(.missesAddress)
        correctionsName = interface.text(.correctionsAddress)
        printName = interface.text(.printAddress)
        yearsName = interface.text(.yearsAddress)
    }

    /// The front page.
    package static let home = OutputPath("index.html")
    /// The page that a server shows for an address that does not exist.
    package static let notFound = OutputPath("404.html")
    /// The list of pages for search engines.
    package static let sitemap = OutputPath("sitemap.xml")
    /// What search engines may read.
    package static let robots = OutputPath("robots.txt")
    /// The news.
    package static let feed = OutputPath("feed.xml")

    /// A part of the list of pages, from 1, where one file cannot hold it.
    package static func sitemapPart(_ number: Int) -> OutputPath { OutputPath("sitemap-\(number).xml") }

    /// The front page of a year.
    package func year(_ year: Int) -> OutputPath { OutputPath("\(year)/index.html") }

    /// All indicators of a year.
    package func indicators(_ year: Int) -> OutputPath { OutputPath("\(year)/\(indicatorsName).html") }

    /// The indicators of an area, where the table of all is cut.
    package func indicators(of area: String, _ year: Int) -> OutputPath {
        OutputPath("\(year)/\(indicatorsName)/\(area).html")
    }

    /// The missed targets of a year, where they have a page of their own.
    package func misses(_ year: Int) -> OutputPath { OutputPath("\(year)/\(missesName).html") }

    /// What was corrected in a year's figures after they were published.
    package func corrections(_ year: Int) -> OutputPath { OutputPath("\(year)/\(correctionsName).html") }

    /// The whole report of a year on one page.
    package func print(_ year: Int) -> OutputPath { OutputPath("\(year)/\(printName).html") }

    /// What became of the indicators from year to year, where there are several with results.
    package var years: OutputPath { page(yearsName) }

    /// The search page.
    package var search: OutputPath { page(searchName) }

    /// An area of a year.
    package func area(_ area: String, _ year: Int) -> OutputPath {
        OutputPath(String(joining: String(year), "/", area, "/index.html"))
    }

    /// An objective.
    package func objective(_ objective: String, _ area: String, _ year: Int) -> OutputPath {
        OutputPath(String(joining: String(year), "/", area, "/", objective, ".html"))
    }

    /// A page of the whole site: a free one by its id, another by its name in the site's language.
    package func page(_ id: String) -> OutputPath { OutputPath("\(id).html") }
}
