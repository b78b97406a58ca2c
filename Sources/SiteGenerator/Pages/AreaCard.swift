import ReportModel
import SiteStructure
import Templating

/// An area on the front page.
struct AreaCard: TemplateModel {
    /// The front page.
    let setting: PageSetting
    /// The year.
    let year: Int
    /// The area.
    let area: Area

    /// See `TemplateModel`.
    static let fields = Fields<AreaCard> {
        Field.object("link", "Its title, and its page.") { $0.setting.link(to: $0.area, $0.year) }
        Field.optionalText("summary", "One sentence on what it covers.") { $0.area.summary }
        Field.text("objectives", "How many objectives it has, in words.") {
            $0.setting.count(.countObjectives, $0.area.objectives.count)
        }
        Field.object("counts", "How its indicators came out.") { CountsView($0.setting, $0.area.tally) }
        Field.list("marks", "A mark for each indicator; none where there are very many.") {
            StatusMark.all($0.area.objectives)
        }
        Field.html("emblem", "Its emblem, as SVG.") { AreaEmblem($0.area).svg }
    }
}

/// Areas that follow each other under one heading; there is none where no area of the year has one.
struct AreaGroup: TemplateModel {
    /// The heading.
    let title: String?
    /// The areas.
    let areas: [AreaCard]

    /// The areas of a year, cut wherever the heading changes.
    static func groups(_ setting: PageSetting, _ report: Report) -> [AreaGroup] {
        let others = report.areas.contains { $0.group != nil } ? setting.text(.frontOtherAreas) : nil
        return report.areas.runs { $0.group }.map { run in
            AreaGroup(
                title: run.first?.group ?? others,
                areas: run.map { AreaCard(setting: setting, year: report.year, area: $0) })
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<AreaGroup> {
        Field.optionalText("title", "The heading that the areas share.") { $0.title }
        Field.list("areas", "The areas.") { $0.areas }
    }
}
