import Publishing
import ReportModel
import SiteStructure
import Templating

/// The page that finds others. Its script does the work; without one it lists what there is.
struct SearchPage: FramedPage {
    static let template = "search"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The main file of the index.
    let index: OutputPath

    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: nil) }

    private var title: String { setting.text(.searchTitle) }

    /// The pages of a year.
    struct YearLinks: TemplateModel {
        /// Where they are listed.
        let setting: PageSetting
        /// The year.
        let report: Report

        /// See `TemplateModel`.
        static let fields = Fields<YearLinks> {
            Field.text("label", "The year, in words.") { $0.setting.text(.yearLabel, ["year": $0.report.name]) }
            Field.list("areas", "Its areas.") { links in
                links.report.areas.map { links.setting.link(to: $0, links.report.year) }
            }
            Field.object("indicators", "The page with all its indicators.") { $0.setting.indicators($0.report) }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<SearchPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("index", "The address of what the script searches in.") { $0.setting.link(to: $0.index) }
        Field.optionalText("script", "The address of the search's own script, which comes after the site's.") {
            $0.setting.link(toAsset: "find")
        }
        Field.list("years", "What there is, the latest year first.") { page in
            page.setting.content.reports.reversed().map { YearLinks(setting: page.setting, report: $0) }
        }
    }
}

extension PageSetting {
    /// The link to the page with all indicators of a year.
    func indicators(_ report: Report) -> Link {
        Link(
            label: text(.indicatorsTitle, ["year": report.name]), href: link(to: addresses.indicators(report.year)))
    }
}
