import ReportModel
import Templating

/// The page of an objective: its indicators, its text, and where each figure comes from.
final class ObjectivePage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The objective's name.
    let title: String
    /// How its indicators came out.
    let counts: CountsView
    /// How many of its targets were reached, with icon and colour.
    let badge: StatusBadge
    /// The mean by the weights that the body declared, in words.
    let weightedMean: String?
    /// Its indicators under their sub-headings.
    let groups: [IndicatorGroup]
    /// Wholes and their parts.
    let breakdowns: [BreakdownView]
    /// Its dated path.
    let milestones: [MilestoneView]
    /// The dated path as a line.
    let timeline: Timeline?
    /// The narrative.
    let text: PageText
    /// Its plain texts: summary, notes, next steps, unit.
    let objective: Objective
    /// Who else has to do with it, in one line.
    let stakeholders: String
    /// Where its figures come from.
    let source: DocumentView?
    /// How to cite the page.
    let citation: String
    /// Where to report an error of the page.
    let errorReport: String?
    /// Its figures as data.
    let downloads: [Download]
    /// Itself for search engines.
    let dataset: ObjectiveDataset
    /// The neighbours.
    let pager: Pager

    /// The page of the objective at `place`.
    init(_ setting: PageSetting, _ place: ObjectivePlace, text: PageText, data: YearData) {
        let (report, area, objective) = (place.report, place.area, place.objective)
        frame = setting.shared.frames.frame(setting, report)
        head = PageHead(setting, title: objective.title, description: objective.summary)
        breadcrumb = Breadcrumb(setting, report, area, current: objective.title)
        title = objective.title
        counts = CountsView(setting, objective.tally)
        badge = StatusBadge(setting, objective.tally)
        weightedMean = WeightedMean(objective.indicators).map {
            setting.text(.weightedMean, ["mean": $0.percentage.display(setting.language)])
        }
        source = DocumentView(setting, objective.source, in: report)
        groups = IndicatorGroup.groups(setting, place.indicators, source: source)
        breakdowns = BreakdownView.all(setting, objective)
        milestones = zip(1..., objective.milestones).map { MilestoneView(setting, $1, number: $0) }
        timeline = Timeline(setting, objective.milestones, asOf: report.asOf)
        self.text = text
        self.objective = objective
        stakeholders = objective.stakeholders.joined(separator: setting.text(.listSeparator))
        citation = Citation.text(setting, title: objective.title, report)
        errorReport = setting.site.contact.flatMap { ErrorReport.address(setting, $0, title: objective.title) }
        downloads = data.downloads(
            ofObjectiveOn: setting, in: area, at: (area: place.areaIndex, objective: place.objectiveIndex))
        dataset = ObjectiveDataset(setting: setting, place: place)
        let (previous, next) = place.neighbours
        pager = Pager(previous: previous.map { Self.link(setting, $0) }, next: next.map { Self.link(setting, $0) })
    }

    private static func link(_ setting: PageSetting, _ place: ObjectivePlace) -> Link {
        Link(label: place.objective.title, href: setting.link(to: place.path(setting.addresses)))
    }
}

extension ObjectivePage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<ObjectivePage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The objective's name.") { $0.title }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.objective.summary }
        Field.object("counts", "How its indicators came out.") { $0.counts }
        Field.object("badge", "How many of its targets were reached.") { $0.badge }
        Field.optionalText("weightedMean", "The mean by the weights that the body declared.") { $0.weightedMean }
        Field.list("groups", "Its indicators under their sub-headings.") { $0.groups }
        Field.flag("hasBreakdowns", "Whether there are any wholes and parts.") { !$0.breakdowns.isEmpty }
        Field.list("breakdowns", "Wholes and their parts.") { $0.breakdowns }
        Field.flag("hasMilestones", "Whether it has a dated path.") { !$0.milestones.isEmpty }
        Field.list("milestones", "Its dated path.") { $0.milestones }
        Field.optionalObject("timeline", "The dated path as a line, with two dates or more.") { $0.timeline }
        Field.optionalHTML("text", "The narrative; headings from h3.") { $0.text.html }
        Field.optionalText("varianceNote", "The body's reasons for what was not reached.") {
            $0.objective.varianceNote
        }
        Field.optionalText("nextSteps", "What the body says comes next.") { $0.objective.nextSteps }
        Field.optionalText("note", "What a reader should know.") { $0.objective.note }
        Field.optionalText("responsibleUnit", "Who answers for it.") { $0.objective.responsibleUnit }
        Field.optionalText("stakeholders", "Who else has to do with it, in one line.") { $0.stakeholders }
        Field.optionalObject("source", "Where its figures come from.") { $0.source }
        Field.text("citation", "How to cite the page.") { $0.citation }
        Field.optionalText("errorReport", "Where to report an error of the page.") { $0.errorReport }
        Field.list("downloads", "Its figures as data.") { $0.downloads }
        Field.writtenHTML("jsonLD", "Itself as a schema.org Dataset, for a script element.") {
            $0.dataset.write(to: &$1)
        }
        Field.object("pager", "The objectives before and after it.") { $0.pager }
    }
}
