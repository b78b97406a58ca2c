import ReportModel
import SiteStructure
import Templating

/// The way from the front page to this page.
struct Breadcrumb: TemplateModel {
    private let above: [Link]
    private let current: String

    /// The way to a page of a year.
    init(_ setting: PageSetting, _ report: Report, _ area: Area? = nil, current: String) {
        let title = setting.text(.yearLabel, ["year": report.name])
        let year = Link(label: title, href: setting.link(to: setting.addresses.year(report.year)))
        above = [year] + (area.map { [setting.link(to: $0, report.year)] } ?? [])
        self.current = current
    }

    /// The way to a page of a year that another page leads to.
    init(_ setting: PageSetting, _ report: Report, through page: Link, current: String) {
        above = Breadcrumb(setting, report, current: current).above + [page]
        self.current = current
    }

    /// The way to a page that belongs to no year.
    init(_ setting: PageSetting, current: String) {
        above = [Link(label: setting.site.title, href: setting.link(to: SiteAddresses.home))]
        self.current = current
    }

    /// See `TemplateModel`.
    static let fields = Fields<Breadcrumb> {
        Field.list("above", "The pages above, from the top.") { $0.above }
        Field.text("current", "This page.") { $0.current }
    }
}
