import OpenData
import ReportModel
import SiteStructure
import Templating

/// The page of an objective: its indicators, its text, and where each figure comes from.
final class ObjectivePage: FramedPage {
    static let template = "objective"

    /// See `FramedPage`.
    let setting: PageSetting
    /// See `FramedPage`.
    let frame: SiteFrame
    private let place: ObjectivePlace
    /// The emblem of its area.
    private let emblem: AreaEmblem
    private let objective: Objective
    /// The narrative.
    private let text: PageText
    private let data: YearData
    /// The mean by the weights that the body declared, in words.
    private let weightedMean: String?
    private let breakdowns: [BreakdownView]
    private let timeline: Timeline?
    private let errorReport: String?

    /// The page of the objective at `place`.
    init(
        _ setting: PageSetting, _ place: ObjectivePlace, frame: SiteFrame, emblem: AreaEmblem, text: PageText,
        data: YearData
    ) {
        let objective = place.objective
        self.setting = setting
        self.frame = frame
        self.place = place
        self.emblem = emblem
        self.objective = objective
        self.text = text
        self.data = data
        weightedMean = WeightedMean(objective.indicators).map {
            setting.text(.weightedMean, ["mean": $0.percentage.display(setting.language)])
        }
        breakdowns = BreakdownView.all(setting, objective)
        timeline = Timeline(setting, objective.milestones, asOf: place.report.asOf)
        errorReport = setting.site.contact.flatMap { ErrorReport.address(setting, $0, title: objective.title) }
    }

    /// See `FramedPage`.
    var head: PageHead {
        PageHead(setting, named: objective.heading, summary: objective[.summary], objective.tally)
    }

    /// See `TemplateModel`.
    static let fields = Fields<ObjectivePage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") {
            Breadcrumb($0.setting, $0.place.report, $0.place.area, current: $0.objective.heading)
        }
        Field.object("area", "The area that it belongs to.") {
            $0.setting.link(to: $0.place.area, $0.place.report.year)
        }
        Field.html("emblem", "The emblem of that area, as SVG.") { $0.emblem.svg }
        Field.text("title", "The objective's name, the short one where it has one.") { $0.objective.heading }
        Field.optionalText("officialTitle", "Its official name, where that is another.") { $0.objective.officialTitle }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.objective[.summary] }
        Field.object("counts", "How its indicators came out.") { CountsView($0.setting, $0.objective.tally) }
        Field.object("badge", "How many of its targets were reached.") { StatusBadge($0.setting, $0.objective.tally) }
        Field.optionalText("result", "What the body says came of it as a whole.") { $0.objective.result?.text }
        Field.optionalText("weightedMean", "The mean by the weights that the body declared.") { $0.weightedMean }
        Field.list("groups", "Its indicators under their sub-headings.") { page in
            page.place.indicators.runs { $0.indicator[.group] }
                .map { IndicatorGroup(setting: page.setting, places: $0) }
        }
        Field.flag("hasBreakdowns", "Whether there are any wholes and parts.") { !$0.breakdowns.isEmpty }
        Field.list("breakdowns", "Wholes and their parts.") { $0.breakdowns }
        Field.flag("hasMilestones", "Whether it has a dated path.") { !$0.objective.milestones.isEmpty }
        Field.list("milestones", "Its dated path.") { page in
            zip(1..., page.objective.milestones)
                .map { MilestoneView(setting: page.setting, number: $0, milestone: $1) }
        }
        Field.optionalObject("timeline", "The dated path as a line, with two dates or more.") { $0.timeline }
        Field.optionalHTML("text", "The narrative; headings from h3.") { $0.text.html }
        Field.optionalText("varianceNote", "The body's reasons for what came out otherwise.") {
            $0.objective[.varianceNote]
        }
        Field.flag("hasMissed", "Whether any of its targets was not reached.") { $0.objective.tally.notReached > 0 }
        Field.optionalText("nextSteps", "What the body says comes next.") { $0.objective[.nextSteps] }
        Field.optionalText("note", "What a reader should know.") { $0.objective[.note] }
        Field.optionalText("responsibleUnit", "Who answers for it.") { $0.objective[.responsibleUnit] }
        Field.optionalText("stakeholders", "Who else has to do with it, in one line.") {
            $0.objective.stakeholders.joined(separator: $0.setting.text(.listSeparator))
        }
        Field.optionalObject("source", "Where its figures come from.") {
            DocumentView($0.setting, $0.objective.source, in: $0.place.report)
        }
        Field.text("citation", "How to cite the page.") {
            Citation.text($0.setting, title: $0.objective.title, $0.place.report)
        }
        Field.optionalText("errorReport", "Where to report an error of the page.") { $0.errorReport }
        Field.list("downloads", "Its figures as data.") { $0.data.downloads(on: $0.setting, of: $0.place) }
        Field.writtenHTML("jsonLD", "Itself as a schema.org Dataset, for a script element.") {
            ObjectiveDataset(setting: $0.setting, place: $0.place).write(to: &$1)
        }
        Field.object("pager", "The objectives before and after it.") { page in
            let (previous, next) = page.place.neighbours
            return Pager(
                previous: previous.map { page.setting.link(to: $0) }, next: next.map { page.setting.link(to: $0) })
        }
    }
}
