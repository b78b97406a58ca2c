import OpenData
import ReportModel
import SiteStructure
import Templating

/// The page of an area: its objectives.
struct AreaPage: FramedPage {
    static let template = "area"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report
    /// Which area of the year it is, from 0.
    let number: Int
    /// Its text.
    let text: PageText?
    /// The year's data.
    let data: YearData

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, named: area.title, summary: area.summary, area.tally) }

    private var area: Area { report.areas[number] }

    /// See `TemplateModel`.
    static let fields = Fields<AreaPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") {
            Breadcrumb($0.setting, $0.report, current: $0.area.title)
        }
        Field.text("title", "The area's name.") { $0.area.title }
        Field.optionalText("summary", "One sentence on what it covers.") { $0.area.summary }
        Field.optionalHTML("text", "Its text; headings from h2.") { $0.text?.html }
        Field.html("emblem", "Its emblem, as SVG.") { AreaEmblem($0.area).svg }
        Field.object("counts", "How its indicators came out.") { CountsView($0.setting, $0.area.tally) }
        Field.text("objectiveCount", "How many objectives it has, in words.") {
            $0.setting.count(.countObjectives, $0.area.objectives.count)
        }
        Field.list("objectives", "Its objectives.") { page in
            page.report.objectivePlaces(inArea: page.number).map { ObjectiveRow(setting: page.setting, place: $0) }
        }
        Field.list("downloads", "Its indicators as a table.") { $0.data.downloads(on: $0.setting, of: $0.area) }
        Field.object("pager", "The areas before and after it.") { page in
            let (areas, link) = (page.report.areas, { page.setting.link(to: $0, page.report.year) })
            return Pager(
                previous: areas[..<page.number].last.map(link), next: areas[(page.number + 1)...].first.map(link))
        }
    }
}

/// An objective on its area's page.
struct ObjectiveRow: TemplateModel {
    /// That page.
    let setting: PageSetting
    /// The objective.
    let place: ObjectivePlace

    /// See `TemplateModel`.
    static let fields = Fields<ObjectiveRow> {
        Field.object("link", "Its title, and its page.") { $0.setting.link(to: $0.place) }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.place.objective[.summary] }
        Field.object("badge", "How many of its targets were reached.") {
            StatusBadge($0.setting, $0.place.objective.tally)
        }
        Field.object("counts", "How its indicators came out.") { CountsView($0.setting, $0.place.objective.tally) }
        Field.list("marks", "A mark for each indicator; none where there are very many.") {
            StatusMark.all([$0.place.objective])
        }
    }
}

extension PageSetting {
    /// The link to an objective.
    func link(to place: ObjectivePlace) -> Link {
        Link(label: place.objective.heading, href: link(to: place.path(addresses)))
    }
}
