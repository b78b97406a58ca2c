import ReportModel
import Templating

/// The page of an area: its objectives.
struct AreaPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The area's name.
    let title: String
    /// One sentence on what it covers.
    let summary: String?
    /// Its text.
    let text: PageText?
    /// Its emblem.
    let emblem: AreaEmblem
    /// How its indicators came out.
    let counts: CountsView
    /// How many objectives it has, in words.
    let objectiveCount: String
    /// Its objectives.
    let objectives: [ObjectiveRow]
    /// Its indicators as a table.
    let downloads: [Download]
    /// The neighbours.
    let pager: Pager

    /// The page of an area of `report`, by its number from 0.
    init(
        _ setting: PageSetting, report: Report, area number: Int, text: PageText?, data: YearData
    ) {
        let area = report.areas[number]
        frame = SiteFrame(setting, report)
        head = PageHead(setting, title: area.title, description: area.summary)
        breadcrumb = Breadcrumb(setting, report, current: area.title)
        title = area.title
        summary = area.summary
        self.text = text
        emblem = AreaEmblem(id: area.id)
        counts = CountsView(setting, area.tally)
        objectiveCount = setting.count(.countObjectives, area.objectives.count)
        objectives = area.objectives.map { ObjectiveRow(setting, report, area, $0) }
        downloads = data.downloads(on: setting, of: area)
        pager = Pager(
            previous: report.areas[..<number].last.map { setting.link(to: $0, report.year) },
            next: report.areas[(number + 1)...].first.map { setting.link(to: $0, report.year) })
    }
}

/// An objective on its area's page.
struct ObjectiveRow: Sendable {
    /// Its title, and its page.
    let link: Link
    /// One sentence on what it is about.
    let summary: String?
    /// How many of its targets were reached.
    let badge: StatusBadge
    /// How its indicators came out.
    let counts: CountsView
    /// A mark for each of its indicators.
    let marks: StatusMarks

    /// A row.
    init(_ setting: PageSetting, _ report: Report, _ area: Area, _ objective: Objective) {
        let path = setting.addresses.objective(objective.id, area.id, report.year)
        link = Link(label: objective.title, href: setting.link(to: path))
        summary = objective.summary
        badge = StatusBadge(setting, objective.tally)
        counts = CountsView(setting, objective.tally)
        marks = StatusMarks([objective])
    }
}

extension ObjectiveRow: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<ObjectiveRow> {
        Field.object("link", "Its title, and its page.") { $0.link }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.summary }
        Field.object("badge", "How many of its targets were reached.") { $0.badge }
        Field.object("counts", "How its indicators came out.") { $0.counts }
        Field.list("marks", "A mark for each indicator; none where there are very many.") { $0.marks.marks }
    }
}

extension AreaPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<AreaPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The area's name.") { $0.title }
        Field.optionalText("summary", "One sentence on what it covers.") { $0.summary }
        Field.optionalHTML("text", "Its text; headings from h2.") { $0.text?.html }
        Field.html("emblem", "Its emblem, as SVG.") { $0.emblem.svg }
        Field.object("counts", "How its indicators came out.") { $0.counts }
        Field.text("objectiveCount", "How many objectives it has, in words.") { $0.objectiveCount }
        Field.list("objectives", "Its objectives.") { $0.objectives }
        Field.list("downloads", "Its indicators as a table.") { $0.downloads }
        Field.object("pager", "The areas before and after it.") { $0.pager }
    }
}
