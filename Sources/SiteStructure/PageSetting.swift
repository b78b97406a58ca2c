package import Publishing
package import ReportModel

/// Everything that a page needs besides what it is about.
package struct PageSetting: Sendable {
    /// What all pages need.
    package let shared: SiteSetting
    /// Where the page itself stands.
    package let path: OutputPath

    /// The setting of the page at a place.
    package init(shared: SiteSetting, path: OutputPath) {
        self.shared = shared
        self.path = path
    }

    /// The site.
    package var site: Site { shared.content.site }
    /// All of its content.
    package var content: SiteContent { shared.content }
    /// The interface strings.
    package var interface: Interface { shared.interface }
    /// Where pages stand.
    package var addresses: SiteAddresses { shared.addresses }
    /// Which pages the years have.
    package var yearPages: YearPages { shared.yearPages }
    /// Where assets stand, by name.
    package var assets: [String: OutputPath] { shared.assets }
    /// The site's logo.
    package var logo: SiteLogo? { shared.logo }
    /// The same indicators over the years.
    package var history: IndicatorHistory { shared.history }

    /// The language of figures and dates.
    package var language: SiteLanguage { site.language }

    /// The page's absolute address, where the site has one.
    package var canonical: String? { site.url.map { $0 + path.text } }

    /// The link from this page to a file. The page for addresses that do not exist is shown anywhere, so its links
    /// start with the path of the site's address.
    package func link(to target: OutputPath, anchor: String? = nil) -> String {
        guard path == SiteAddresses.notFound else { return path.link(to: target, anchor: anchor) }
        return sitePath + target.text + (anchor.map { "#\($0)" } ?? "")
    }

    /// The address of a file for data that leave the site: absolute where the site has an address, else from the
    /// site's root.
    package func address(of path: OutputPath) -> String { (site.url ?? "") + path.text }

    /// A string of the interface.
    package func text(_ key: InterfaceKey, _ values: PhraseValues = [:]) -> String { interface.text(key, values) }

    /// A string of the interface in the form for a number.
    package func count(_ key: InterfaceKey, _ number: Int, _ values: PhraseValues = [:]) -> String {
        interface.count(key, number, values)
    }

    /// The link to an area.
    package func link(to area: Area, _ year: Int) -> Link {
        Link(label: area.title, href: link(to: addresses.area(area.id, year)))
    }

    /// The path part of the site's address, with slashes at both ends.
    private var sitePath: String {
        // `https://host/a/b/` splits into the scheme, the host and the folders.
        let folders = (site.url ?? "").split(separator: "/").dropFirst(2)
        return "/" + folders.map { "\($0)/" }.joined()
    }
}
