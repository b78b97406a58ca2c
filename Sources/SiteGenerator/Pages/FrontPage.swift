import ReportModel
import Templating

/// The front page of a year: what was promised, what was not reached, and where to read on.
struct FrontPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The report's name.
    let title: String
    /// The counts in one sentence, with the body's name.
    let sentence: String
    /// How the indicators came out.
    let counts: CountsView
    /// The counts of each area.
    let areaCounts: AreaCountsTable
    /// What was reached partly or not at all.
    let notReached: IndicatorExcerpt
    /// What passed its target.
    let beyond: IndicatorExcerpt
    /// How many passed their target, in words.
    let beyondCount: String
    /// The areas.
    let areaGroups: [AreaGroup]
    /// The heading over the introduction.
    let introductionTitle: String?
    /// The introduction.
    let introduction: PageText?
    /// The page with all indicators.
    let indicators: Link
    /// The pages that explain the figures.
    let explanations: [Link]
    /// Who approved and who validated the report.
    let approvals: [ApprovalView]

    /// The front page of `report`.
    init(_ setting: PageSetting, report: Report, text: PageText?) {
        let tally = report.tally
        frame = SiteFrame(setting, report)
        title = report.title
        sentence = setting.sentence(on: report)
        let isHome = setting.path == SiteAddresses.home
        head = PageHead(setting, title: isHome ? nil : report.title, description: isHome ? nil : sentence)
        counts = CountsView(setting, tally)
        areaCounts = AreaCountsTable(setting, report) { setting.link(to: $0, report.year) }
        notReached = IndicatorExcerpt(setting, report, hasBars: true) { $0.assessment.displayedStatus.isNotReached }
        beyond = IndicatorExcerpt(setting, report) { $0.assessment.difference != nil }
        beyondCount = setting.count(.countBeyond, beyond.total)
        areaGroups = AreaGroup.groups(setting, report)
        introductionTitle = report.introduction?.title
        introduction = text
        indicators = Link(
            label: setting.text(.indicatorsTitle, ["year": String(report.year)]),
            href: setting.link(to: setting.addresses.indicators(report.year)))
        explanations = setting.content.pages.filter { $0.layout != .page }
            .map { Link(label: $0.title, href: setting.link(to: setting.addresses.page($0.id))) }
        approvals = ApprovalView.all(setting, report)
    }
}

extension Status {
    /// Whether it counts as not reached: partly, or not at all.
    var isNotReached: Bool { self == .partial || self == .missed }
}

extension FrontPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<FrontPage> {
        frameFields
        Field.text("title", "The report's name.") { $0.title }
        Field.text("sentence", "The counts in one sentence, with the body's name.") { $0.sentence }
        Field.object("counts", "How the indicators came out.") { $0.counts }
        Field.object("areaCounts", "The counts of each area, as a table.") { $0.areaCounts }
        Field.object("notReached", "What was reached partly or not at all.") { $0.notReached }
        Field.object("beyond", "What passed its target.") { $0.beyond }
        Field.text("beyondCount", "How many passed their target, in words.") { $0.beyondCount }
        Field.list("areaGroups", "The areas under the headings that they share.") { $0.areaGroups }
        Field.optionalText("introductionTitle", "The heading over the introduction.") { $0.introductionTitle }
        Field.optionalHTML("introduction", "The introduction; headings from h3.") { $0.introduction?.html }
        Field.object("indicators", "The page with all indicators.") { $0.indicators }
        Field.list("explanations", "The pages that explain the figures.") { $0.explanations }
        Field.list("approvals", "Who approved and who validated the report.") { $0.approvals }
    }
}
