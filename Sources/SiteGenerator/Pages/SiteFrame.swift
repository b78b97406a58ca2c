import ReportModel
import Templating

/// What all pages share: header and footer.
final class SiteFrame: Sendable {
    /// The language, for `<html lang>`.
    let lang: String
    /// The site's name.
    let title: String
    /// The body whose figures these are.
    let organization: String
    /// Who runs the site, where that is not the body.
    let unofficialPublisher: String?
    /// The front page's address.
    let home: String
    /// The style sheet's address.
    let stylesheet: String?
    /// The script's address.
    let script: String?
    /// The search page.
    let search: Link
    /// The address of the style sheet with the site's own colour.
    let accent: String?
    /// The logo.
    let logo: SizedImage?
    /// The address of the site's mark in tabs and bookmarks.
    let icon: String?
    /// The feed's address.
    let feed: String?
    /// Language and country for previews: `it_IT`.
    let locale: String
    /// The links of the header.
    let navigation: [Link]
    /// The reporting years, where there are several.
    let years: [Link]
    /// The licence of the site's texts and data.
    let license: Link
    /// How to reach whoever runs the site.
    let contact: ContactView?
    /// The links of the footer.
    let links: [Link]
    /// The date of this edition.
    let updated: DateView?
    /// The date that the figures describe.
    let asOf: DateView?
    /// The documents that the figures come from.
    let documents: [DocumentView]

    /// The frame of a page.
    ///
    /// - Parameter report: the year that the page belongs to; without one, the latest.
    init(_ setting: PageSetting, _ report: Report? = nil) {
        let site = setting.site
        let year = report ?? setting.content.reports.last
        lang = setting.interface.lang
        title = site.title
        organization = site.organization
        unofficialPublisher = site.isUnofficial ? site.publisher : nil
        home = setting.link(to: SiteAddresses.home)
        stylesheet = setting.assets["style"].map { setting.link(to: $0) }
        script = setting.assets["site"].map { setting.link(to: $0) }
        search = Self.link(setting, setting.text(.searchTitle), setting.addresses.search)
        accent = setting.assets["accent"].map { setting.link(to: $0) }
        logo = setting.logo.map {
            SizedImage(href: setting.link(to: $0.path), width: $0.width, height: SiteLogo.height)
        }
        icon = setting.assets["favicon"].map { setting.link(to: $0) }
        feed = Feed.exists(setting.content) ? setting.link(to: SiteAddresses.feed) : nil
        locale =
            switch setting.language {
            case .italian: "it_IT"
            case .english: "en_GB"
            }
        let pages = setting.content.pages
        navigation =
            year.map {
                [Self.indicators(setting, $0), Self.data(setting, $0)] + Self.pages(setting, pages, inHeader: true)
            } ?? []
        years = setting.content.reports.count > 1 ? setting.content.reports.map { Self.year(setting, $0) } : []
        license = Link(label: site.license.name, href: site.license.url)
        contact = site.contact.map { ContactView(email: $0.email, phone: $0.phone, url: $0.url) }
        links = Self.pages(setting, pages, inHeader: false) + site.links.map { Link(label: $0.label, href: $0.url) }
        updated = year?.updated.map { DateView(setting, $0) }
        asOf = year?.asOf.map { DateView(setting, $0) }
        documents = year.map { year in year.documents.map { DocumentView(setting, $0, of: year) } } ?? []
    }

    private static func indicators(_ setting: PageSetting, _ report: Report) -> Link {
        link(setting, setting.text(.indicatorsLabel), setting.addresses.indicators(report.year))
    }

    private static func data(_ setting: PageSetting, _ report: Report) -> Link {
        link(setting, setting.text(.dataLabel), setting.addresses.data(report.year))
    }

    /// The same page of a year where there is one, else the year's front page.
    private static func year(_ setting: PageSetting, _ report: Report) -> Link {
        let front = setting.addresses.year(report.year)
        let same = setting.yearPages.counterpart(of: setting.path, in: report.year)
        let isHome = setting.path == SiteAddresses.home && report.year == setting.content.reports.last?.year
        return link(setting, String(report.year), same ?? (isHome ? SiteAddresses.home : front))
    }

    /// Pages that explain the figures are in the header, all others in the footer.
    private static func pages(_ setting: PageSetting, _ pages: [FreePage], inHeader: Bool) -> [Link] {
        pages.filter { ($0.layout != .page) == inHeader }
            .map { link(setting, $0.title, setting.addresses.page($0.id)) }
    }

    private static func link(_ setting: PageSetting, _ label: String, _ path: OutputPath) -> Link {
        Link(label: label, href: setting.link(to: path), isCurrent: setting.path == path)
    }
}

extension SiteFrame: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<SiteFrame> {
        Field.text("lang", "The language, for `<html lang>`.") { $0.lang }
        Field.text("title", "The site's name.") { $0.title }
        Field.text("organization", "The body whose figures these are.") { $0.organization }
        Field.optionalText("unofficialPublisher", "Who runs the site, where that is not the body.") {
            $0.unofficialPublisher
        }
        Field.text("home", "The front page's address.") { $0.home }
        Field.optionalText("stylesheet", "The style sheet's address.") { $0.stylesheet }
        Field.optionalText("script", "The script's address.") { $0.script }
        Field.object("search", "The search page.") { $0.search }
        Field.optionalText("accent", "The address of the style sheet with the site's own colour.") { $0.accent }
        Field.optionalObject("logo", "The logo, 40 pixels high.") { $0.logo }
        Field.optionalText("icon", "The address of the site's mark in tabs and bookmarks.") { $0.icon }
        Field.optionalText("feed", "The feed's address.") { $0.feed }
        Field.text("locale", "Language and country for previews: it_IT.") { $0.locale }
        Field.list("navigation", "The links of the header.") { $0.navigation }
        Field.flag("hasYears", "Whether there are several reporting years.") { !$0.years.isEmpty }
        Field.list("years", "The reporting years, where there are several: the same page of each, or its front page.") {
            $0.years
        }
        Field.object("license", "The licence of the site's texts and data.") { $0.license }
        Field.optionalObject("contact", "How to reach whoever runs the site.") { $0.contact }
        Field.list("links", "The links of the footer.") { $0.links }
        Field.optionalObject("updated", "The date of this edition.") { $0.updated }
        Field.optionalObject("asOf", "The date that the figures describe.") { $0.asOf }
        Field.list("documents", "The documents that the figures come from.") { $0.documents }
    }
}
