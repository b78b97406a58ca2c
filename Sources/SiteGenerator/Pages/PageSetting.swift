import ReportModel

/// What all pages of a site need. Pages share it: copied for each, it would cost more than many a page.
final class SiteSetting: Sendable {
    /// All of its content.
    let content: SiteContent
    /// The interface strings.
    let interface: Interface
    /// Where pages stand.
    let addresses: SiteAddresses
    /// Which pages the years have.
    let yearPages: YearPages
    /// Where assets stand, by name: `style` is the style sheet.
    let assets: [String: OutputPath]
    /// The site's logo.
    let logo: SiteLogo?
    /// The same indicators over the years.
    let history: IndicatorHistory
    /// Which way success may lie, in words.
    let directions: DirectionSentences
    /// Headers and footers that were made.
    let frames = FrameMemory()

    /// The setting of a site's pages.
    init(
        _ content: SiteContent, interface: Interface, addresses: SiteAddresses, assets: [String: OutputPath],
        logo: SiteLogo?
    ) {
        self.content = content
        self.interface = interface
        self.addresses = addresses
        yearPages = YearPages(content, addresses)
        self.assets = assets
        self.logo = logo
        history = IndicatorHistory(content.reports)
        directions = DirectionSentences(interface)
    }
}

/// Everything that a page needs besides what it is about.
struct PageSetting: Sendable {
    /// What all pages need.
    let shared: SiteSetting
    /// Where the page itself stands.
    let path: OutputPath

    /// The site.
    var site: Site { shared.content.site }
    /// All of its content.
    var content: SiteContent { shared.content }
    /// The interface strings.
    var interface: Interface { shared.interface }
    /// Where pages stand.
    var addresses: SiteAddresses { shared.addresses }
    /// Which pages the years have.
    var yearPages: YearPages { shared.yearPages }
    /// Where assets stand, by name.
    var assets: [String: OutputPath] { shared.assets }
    /// The site's logo.
    var logo: SiteLogo? { shared.logo }
    /// The same indicators over the years.
    var history: IndicatorHistory { shared.history }

    /// The language of figures and dates.
    var language: FigureLanguage { site.language }

    /// The page's absolute address, where the site has one.
    var canonical: String? { site.url.map { $0 + path.text } }

    /// The link from this page to a file. The page for addresses that do not exist is shown anywhere, so its links
    /// start with the path of the site's address.
    func link(to target: OutputPath, anchor: String? = nil) -> String {
        guard path == SiteAddresses.notFound else { return path.link(to: target, anchor: anchor) }
        return sitePath + target.text + (anchor.map { "#\($0)" } ?? "")
    }

    /// A string of the interface.
    func text(_ key: InterfaceKey, _ values: PhraseValues = [:]) -> String { interface.text(key, values) }

    /// A string of the interface in the form for a number.
    func count(_ key: InterfaceKey, _ number: Int, _ values: PhraseValues = [:]) -> String {
        interface.count(key, number, values)
    }

    /// The link to an area.
    func link(to area: Area, _ year: Int) -> Link {
        Link(label: area.title, href: link(to: addresses.area(area.id, year)))
    }

    /// The path part of the site's address, with slashes at both ends.
    private var sitePath: String {
        // `https://host/a/b/` splits into the scheme, the host and the folders.
        let folders = (site.url ?? "").split(separator: "/").dropFirst(2)
        return "/" + folders.map { "\($0)/" }.joined()
    }
}
