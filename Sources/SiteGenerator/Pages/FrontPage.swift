import ReportModel
import SiteStructure
import Templating

/// The front page of a year: what was promised, what was not reached, and where to read on.
struct FrontPage: FramedPage {
    static let template = "front"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report
    /// The introduction.
    let text: PageText?
    /// What to know before relying on the figures, the strongest first.
    let cautions: [CautionView]
    /// What passed its target.
    let beyond: IndicatorExcerpt

    /// The front page of `report`.
    init(_ setting: PageSetting, report: Report, text: PageText?) {
        self.setting = setting
        self.report = report
        self.text = text
        cautions = CautionView.all(setting, report, in: report.areas).filter { $0.caution.sentenceKey != nil }
        beyond = IndicatorExcerpt(setting, report) { $0.assessment.difference != nil }
    }

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }

    /// See `FramedPage`.
    var head: PageHead {
        let isHome = setting.path == SiteAddresses.home
        return PageHead(setting, title: isHome ? nil : report.title, description: isHome ? nil : sentence)
    }

    private var sentence: String { setting.sentence(on: report) }

    /// The plans of later years, each in a sentence.
    private var plans: [Link] {
        setting.content.reports.filter { $0.year > report.year && $0.period.state == .plan }.map {
            Link(label: setting.sentence(on: $0), href: setting.link(to: setting.addresses.year($0.year)))
        }
    }

    /// The pages that explain the figures.
    private var explanations: [Link] {
        setting.content.pages.filter { $0.layout != .page }
            .map { Link(label: $0.title, href: setting.link(to: setting.addresses.page($0.id))) }
    }

    /// See `TemplateModel`.
    static let fields = Fields<FrontPage> {
        frameFields
        Field.text("title", "The report's name.") { $0.report.title }
        Field.text("sentence", "The counts in one sentence, with the body's name.") { $0.sentence }
        Field.flag("isPlan", "Whether the year is only planned.") { $0.report.tally.isPlan }
        Field.list("plans", "The plans of later years, each in a sentence.") { $0.plans }
        Field.object("counts", "How the indicators came out.") { CountsView($0.setting, $0.report.tally) }
        Field.object("areaCounts", "The counts of each area, as a table.") { page in
            AreaCountsTable(page.setting, page.report) { page.setting.link(to: $0, page.report.year) }
        }
        Field.flag("hasCautions", "Whether there is anything to know before relying on the figures.") {
            !$0.cautions.isEmpty
        }
        Field.list("cautions", "What to know before relying on the figures, the strongest first.") { $0.cautions }
        Field.object("notReached", "What was reached partly or not at all.") {
            IndicatorExcerpt($0.setting, $0.report, hasBars: true) { $0.assessment.status.isNotReached }
        }
        Field.object("beyond", "What passed its target.") { $0.beyond }
        Field.text("beyondCount", "How many passed their target, in words.") {
            $0.setting.count(.countBeyond, $0.beyond.total)
        }
        Field.list("areaGroups", "The areas under the headings that they share.") {
            AreaGroup.groups($0.setting, $0.report)
        }
        Field.optionalText("introductionTitle", "The heading over the introduction.") {
            $0.report.introduction?.title
        }
        Field.optionalHTML("introduction", "The introduction; headings from h3.") { $0.text?.html }
        Field.object("indicators", "The page with all indicators.") { $0.setting.indicators($0.report) }
        Field.list("explanations", "The pages that explain the figures.") { $0.explanations }
        Field.list("approvals", "Who approved and who validated the report.") {
            ApprovalView.all($0.setting, $0.report)
        }
    }
}

extension Status {
    /// Whether it counts as not reached: partly, or not at all.
    var isNotReached: Bool { self == .partial || self == .missed }
}
