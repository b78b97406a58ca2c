import ReportModel
import SiteStructure
import Templating

/// What was corrected in a year's figures after they were published.
struct CorrectionsPage: FramedPage {
    static let template = "corrections"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: setting.text(.correctionsSummary)) }

    private var title: String { setting.text(.correctionsTitle, ["year": report.name]) }

    /// A correction with its indicator.
    struct Entry: TemplateModel {
        /// The page.
        let setting: PageSetting
        /// The indicator.
        let place: IndicatorPlace
        /// What was corrected.
        let correction: Correction

        /// See `TemplateModel`.
        static let fields = Fields<Entry> {
            Field.object("link", "The indicator, and where it is explained.") {
                Link(
                    label: $0.place.indicator.name,
                    href: $0.setting.link(to: $0.place.path($0.setting.addresses), anchor: $0.place.indicator.id))
            }
            Field.text("objective", "The objective that it belongs to.") { $0.place.objective.heading }
            Field.object("correction", "What was corrected.") {
                CorrectionView(setting: $0.setting, correction: $0.correction)
            }
        }
    }

    /// The newest first; those of one day in the order of the pages.
    private let entries: [Entry]

    /// The page of a year.
    init(setting: PageSetting, report: Report) {
        self.setting = setting
        self.report = report
        entries = report.indicatorPlaces { !$0.corrections.isEmpty }
            .flatMap { place in
                place.indicator.corrections.map { Entry(setting: setting, place: place, correction: $0) }
            }
            .newestFirst(by: \.correction.date)
    }

    /// See `TemplateModel`.
    static let fields = Fields<CorrectionsPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, $0.report, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("summary", "What the page is about.") { $0.setting.text(.correctionsSummary) }
        Field.flag("hasEntries", "Whether there are any corrections.") { !$0.entries.isEmpty }
        Field.list("entries", "The corrections, the newest first.") { $0.entries }
    }
}
