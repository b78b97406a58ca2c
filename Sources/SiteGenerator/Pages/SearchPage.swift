import ReportModel
import Templating

/// The page that finds others. Its script does the work; without one it lists what there is.
struct SearchPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The page's title.
    let title: String
    /// The address of the index.
    let index: String
    /// What there is, the latest year first.
    let years: [YearLinks]

    /// The page.
    ///
    /// - Parameter index: the main file of the index.
    init(_ setting: PageSetting, index: OutputPath) {
        frame = SiteFrame(setting)
        title = setting.text(.searchTitle)
        head = PageHead(setting, title: title, description: nil)
        breadcrumb = Breadcrumb(setting, current: title)
        self.index = setting.link(to: index)
        years = setting.content.reports.reversed().map { report in
            YearLinks(
                label: setting.text(.yearLabel, ["year": String(report.year)]),
                areas: report.areas.map { setting.link(to: $0, report.year) },
                indicators: Link(
                    label: setting.text(.indicatorsTitle, ["year": String(report.year)]),
                    href: setting.link(to: setting.addresses.indicators(report.year))))
        }
    }

    /// The pages of a year.
    struct YearLinks: Sendable {
        /// The year, in words.
        let label: String
        /// Its areas.
        let areas: [Link]
        /// The page with all its indicators.
        let indicators: Link
    }
}

extension SearchPage.YearLinks: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<SearchPage.YearLinks> {
        Field.text("label", "The year, in words.") { $0.label }
        Field.list("areas", "Its areas.") { $0.areas }
        Field.object("indicators", "The page with all its indicators.") { $0.indicators }
    }
}

extension SearchPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<SearchPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("index", "The address of what the script searches in.") { $0.index }
        Field.list("years", "What there is, the latest year first.") { $0.years }
    }
}
