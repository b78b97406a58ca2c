import Publishing
import ReportModel
import SiteStructure
import Templating

/// What all pages share: header and footer.
///
/// The pages of a folder may share one, so their links are put together once.
final class SiteFrame: TemplateModel {
    private let setting: PageSetting
    private let year: Report?
    private let home: String
    private let stylesheet, script, accent, icon, feed: String?
    private let search: Link
    private let hasManyAreas: Bool
    private let navigation, areas, years, links, readings: [Link]

    /// How many areas a header names at most; where there are more, the front page has them.
    private static let areaLimit = 12

    /// The frame of a page.
    ///
    /// - Parameter report: the year that the page belongs to; without one, the latest.
    init(_ setting: PageSetting, _ report: Report? = nil) {
        let content = setting.content
        let year = report ?? content.current
        self.setting = setting
        self.year = year
        home = setting.link(to: SiteAddresses.home)
        stylesheet = setting.link(toAsset: "style")
        script = setting.link(toAsset: "site")
        accent = setting.link(toAsset: "accent")
        icon = setting.link(toAsset: "favicon")
        feed = Feed.exists(content) ? setting.link(to: SiteAddresses.feed) : nil
        search = Self.link(setting, setting.text(.searchTitle), setting.addresses.search)
        navigation =
            year.map { year in
                [
                    Self.link(setting, setting.text(.indicatorsLabel), setting.addresses.indicators(year.year)),
                    Self.link(setting, setting.text(.dataLabel), setting.addresses.data(year.year)),
                ] + Self.pages(setting, inHeader: true)
            } ?? []
        hasManyAreas = (year?.areas.count ?? 0) > Self.areaLimit
        areas =
            year.map { year in
                let named = year.areas.count <= Self.areaLimit ? year.areas : []
                return named.map { Self.link(setting, $0.title, setting.addresses.area($0.id, year.year)) }
            } ?? []
        readings = year.map { Self.pages(setting, of: $0) } ?? []
        let comparison = Self.link(setting, setting.text(.yearsTitle), setting.addresses.years)
        years =
            content.reports.count > 1
            ? content.reports.map { Self.year(setting, $0) } + (content.hasYearsToCompare ? [comparison] : []) : []
        links =
            Self.pages(setting, inHeader: false) + setting.site.links.map { Link(label: $0.label, href: $0.url) }
    }

    /// The same page of a year where there is one, else the year's front page.
    private static func year(_ setting: PageSetting, _ report: Report) -> Link {
        let front = setting.addresses.year(report.year)
        let same = setting.yearPages.counterpart(of: setting.path, in: report.year)
        let isHome = setting.path == SiteAddresses.home && report.year == setting.content.current?.year
        return link(setting, report.name, same ?? (isHome ? SiteAddresses.home : front))
    }

    /// Pages that explain the figures are in the header, all others in the footer.
    private static func pages(_ setting: PageSetting, inHeader: Bool) -> [Link] {
        setting.content.pages.filter { ($0.layout != .page) == inHeader }
            .map { link(setting, $0.title, setting.addresses.page($0.id), lang: $0.lang?.rawValue) }
    }

    /// What else there is to read of a year.
    private static func pages(_ setting: PageSetting, of report: Report) -> [Link] {
        let (addresses, year) = (setting.addresses, report.year)
        var pages = [link(setting, setting.text(.correctionsLabel), addresses.corrections(year))]
        if report.hasPrintPage { pages.append(link(setting, setting.text(.printLabel), addresses.print(year))) }
        return pages
    }

    private static func link(
        _ setting: PageSetting, _ label: String, _ path: OutputPath, lang: String? = nil
    ) -> Link {
        Link(label: label, href: setting.link(to: path), isCurrent: setting.path == path, lang: lang)
    }

    private func view(_ date: CalendarDate?) -> DateView? { date.map { DateView(setting, $0) } }

    /// See `TemplateModel`.
    static let fields = Fields<SiteFrame> {
        Field.text("lang", "The language, for `<html lang>`.") { $0.setting.interface.lang }
        Field.text("title", "The site's name.") { $0.setting.site.title }
        Field.text("organization", "The body whose figures these are.") { $0.setting.site.organization }
        Field.optionalText("unofficialPublisher", "Who runs the site, where that is not the body.") {
            $0.setting.site.isUnofficial ? $0.setting.site.publisher : nil
        }
        Field.text("home", "The front page's address.") { $0.home }
        Field.optionalText("stylesheet", "The style sheet's address.") { $0.stylesheet }
        Field.optionalText("script", "The script's address.") { $0.script }
        Field.object("search", "The search page.") { $0.search }
        Field.optionalText("accent", "The address of the style sheet with the site's own colour.") { $0.accent }
        Field.optionalObject("logo", "The logo, 40 pixels high.") { frame in
            frame.setting.logo.map { LogoView(setting: frame.setting, logo: $0) }
        }
        Field.optionalText("icon", "The address of the site's mark in tabs and bookmarks.") { $0.icon }
        Field.optionalText("feed", "The feed's address.") { $0.feed }
        Field.text("locale", "Language and country for previews: it_IT.") { $0.setting.language.locale }
        Field.list("navigation", "The links of the header.") { $0.navigation }
        Field.flag("hasAreas", "Whether the header names the areas: there are some, and not too many.") {
            !$0.areas.isEmpty
        }
        Field.flag("hasManyAreas", "Whether there are more areas than the header can name.") { $0.hasManyAreas }
        Field.list("areas", "The areas of the year.") { $0.areas }
        Field.list("report", "What else there is to read of the year: corrections, the whole on one page.") {
            $0.readings
        }
        Field.flag("hasYears", "Whether there are several reporting years.") { !$0.years.isEmpty }
        Field.list(
            "years",
            "Where there are several years: the same page of each, or its front page; then what changed between them."
        ) {
            $0.years
        }
        Field.object("license", "The licence of the site's texts and data.") { $0.setting.license }
        Field.optionalObject("contact", "How to reach whoever runs the site.") {
            $0.setting.site.contact.map(ContactView.init)
        }
        Field.list("links", "The links of the footer.") { $0.links }
        Field.optionalObject("updated", "The date of this edition.") { $0.view($0.year?.updated) }
        Field.optionalObject("asOf", "The date that the figures describe.") { $0.view($0.year?.asOf) }
        Field.list("documents", "The documents that the figures come from.") { frame in
            frame.year.map { year in
                year.documents.map { DocumentView(setting: frame.setting, report: year, document: $0) }
            } ?? []
        }
    }
}
