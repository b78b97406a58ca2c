/// Where each page of a site stands.
struct SiteAddresses: Sendable {
    /// The names of what belongs to the open data.
    let dataNames: DataNames
    /// The name of the page with all indicators, in the site's language: `indicatori`.
    let indicatorsName: String

    /// The front page.
    static let home = OutputPath("index.html")
    /// The page that a server shows for an address that does not exist.
    static let notFound = OutputPath("404.html")

    /// The front page of a year.
    func year(_ year: Int) -> OutputPath { OutputPath("\(year)/index.html") }

    /// All indicators of a year.
    func indicators(_ year: Int) -> OutputPath { OutputPath("\(year)/\(indicatorsName).html") }

    /// An area of a year.
    func area(_ area: String, _ year: Int) -> OutputPath { OutputPath("\(year)/\(area)/index.html") }

    /// An objective.
    func objective(_ objective: String, _ area: String, _ year: Int) -> OutputPath {
        OutputPath("\(year)/\(area)/\(objective).html")
    }

    /// A free page.
    func page(_ id: String) -> OutputPath { OutputPath("\(id).html") }
}
