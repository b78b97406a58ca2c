import ReportModel
import Templating

/// An area on the front page.
struct AreaCard: Sendable {
    /// Its title, and its page.
    let link: Link
    /// One sentence on what it covers.
    let summary: String?
    /// How many objectives it has, in words.
    let objectives: String
    /// How its indicators came out.
    let counts: CountsView
    /// A mark for each of its indicators.
    let marks: StatusMarks
    /// Its emblem.
    let emblem: AreaEmblem

    /// A card.
    init(_ setting: PageSetting, _ report: Report, _ area: Area) {
        link = setting.link(to: area, report.year)
        summary = area.summary
        objectives = setting.count(.countObjectives, area.objectives.count)
        counts = CountsView(setting, area.tally)
        marks = StatusMarks(area.objectives)
        emblem = AreaEmblem(id: area.id)
    }
}

/// Areas that follow each other under one heading, or under none.
struct AreaGroup: Sendable {
    /// The heading.
    let title: String?
    /// The areas.
    let areas: [AreaCard]

    /// The areas of a year, cut wherever the heading changes.
    static func groups(_ setting: PageSetting, _ report: Report) -> [AreaGroup] {
        report.areas.runs { $0.group }.map { run in
            AreaGroup(title: run.first?.group, areas: run.map { AreaCard(setting, report, $0) })
        }
    }
}

extension AreaCard: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<AreaCard> {
        Field.object("link", "Its title, and its page.") { $0.link }
        Field.optionalText("summary", "One sentence on what it covers.") { $0.summary }
        Field.text("objectives", "How many objectives it has, in words.") { $0.objectives }
        Field.object("counts", "How its indicators came out.") { $0.counts }
        Field.list("marks", "A mark for each indicator; none where there are very many.") { $0.marks.marks }
        Field.html("emblem", "Its emblem, as SVG.") { $0.emblem.svg }
    }
}

extension AreaGroup: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<AreaGroup> {
        Field.optionalText("title", "The heading that the areas share.") { $0.title }
        Field.list("areas", "The areas.") { $0.areas }
    }
}
