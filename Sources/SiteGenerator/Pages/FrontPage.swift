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
    /// The indicators that it names.
    let indicators: FrontIndicators
    /// The introduction.
    let text: PageText?
    /// What to know before relying on the figures, the strongest first.
    let cautions: [CautionView]

    /// The front page of `report`.
    init(_ setting: PageSetting, report: Report, indicators: FrontIndicators, text: PageText?) {
        self.setting = setting
        self.report = report
        self.indicators = indicators
        self.text = text
        cautions = CautionView.all(setting, report, in: report.tally).filter { $0.caution.sentenceKey != nil }
    }

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }

    /// See `FramedPage`.
    var head: PageHead {
        let isHome = setting.path == SiteAddresses.home
        let site = isHome ? setting.site.description : nil
        return PageHead(
            setting, title: isHome ? nil : report.title,
            description: [sentence, site].compactMap { $0 }.joined(separator: " "),
            canonical: isCurrent ? SiteAddresses.home : nil)
    }

    /// Whether the site's first page shows the same.
    private var isCurrent: Bool { report.year == setting.content.current?.year }

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
        Field.text("size", "How many objectives and indicators there are, in words.") { page in
            let count = page.setting.count(.countObjectives, page.report.objectives.count)
            return [count, CountsView(page.setting, page.report.tally).indicators]
                .joined(separator: page.setting.text(.listSeparator))
        }
        Field.optionalObject("missed", "The missed targets in a few words.") { MissedTargets($0.setting, $0.report) }
        Field.flag("isPlan", "Whether the year is only planned.") { $0.report.tally.isPlan }
        Field.list("plans", "The plans of later years, each in a sentence.") { $0.plans }
        Field.object("counts", "How the indicators came out.") {
            CountsView($0.setting, $0.report.tally, leadingTo: $0.report)
        }
        Field.object("areaCounts", "The counts of each area, as a table.") {
            CountsTable(statusesOf: $0.report, $0.setting)
        }
        Field.flag("hasCautions", "Whether there is anything to know before relying on the figures.") {
            !$0.cautions.isEmpty
        }
        Field.list("cautions", "What to know before relying on the figures, the strongest first.") { $0.cautions }
        Field.text("cautioned", "How many indicators have a caution or a remark, in words.") { page in
            let (tally, setting) = (page.report.tally, page.setting)
            return setting.count(
                .countCautioned, tally.cautioned, ["total": setting.interface.format(tally.total)])
        }
        Field.text("cautionedHref", "The table with these indicators only.") {
            IndicatorFilter.anyCaution.href($0.setting, $0.report)
        }
        Field.object("notReached", "What was reached partly or not at all.") {
            IndicatorExcerpt($0.setting, $0.indicators.notReached, hasBars: true)
        }
        Field.flag("isJudged", "Whether any target was found to be reached or not.") {
            $0.report.tally.achieved + $0.report.tally.notReached > 0
        }
        Field.optionalText("defaultDirection", "How many rest on the year's default direction, in words.") {
            let count = $0.report.tally.byDefaultDirection
            return count > 0 ? $0.setting.count(.countDefaultDirection, count) : nil
        }
        Field.text("defaultDirectionHref", "The table with these indicators only.") {
            IndicatorFilter.caution(Caution.defaultDirection.rawValue).href($0.setting, $0.report)
        }
        Field.text("misses", "Where all of that is listed.") { $0.setting.missesLink($0.report) }
        Field.object("beyond", "What passed its target.") { BeyondTarget($0.setting, $0.indicators) }
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
