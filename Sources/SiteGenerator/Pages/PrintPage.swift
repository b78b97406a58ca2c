import ReportModel
import SiteStructure
import Templating

/// The whole report of a year on one page, to be printed or kept as a PDF. It has all figures and what is to be said of
/// them; what an objective's page tells in more words stays there.
struct PrintPage: FramedPage {
    static let template = "print"

    /// See `FramedPage`.
    let setting: PageSetting
    /// The year.
    let report: Report

    /// See `FramedPage`.
    var frame: SiteFrame { SiteFrame(setting, report) }
    /// See `FramedPage`.
    var head: PageHead { PageHead(setting, title: title, description: setting.sentence(on: report)) }

    private var title: String { setting.text(.printTitle, ["year": report.name]) }

    /// An area with its objectives.
    struct AreaPart: TemplateModel {
        /// The page.
        let setting: PageSetting
        /// The year.
        let report: Report
        /// Which area of the year it is, from 0.
        let number: Int

        /// See `TemplateModel`.
        static let fields = Fields<AreaPart> {
            Field.object("area", "The area.") { $0.setting.link(to: $0.report.areas[$0.number], $0.report.year) }
            Field.optionalText("summary", "One sentence on what it covers.") { $0.report.areas[$0.number].summary }
            Field.object("counts", "How its indicators came out.") {
                CountsView($0.setting, $0.report.areas[$0.number].tally)
            }
            Field.list("objectives", "Its objectives.") { part in
                part.report.objectivePlaces(inArea: part.number).map { ObjectivePart(setting: part.setting, place: $0) }
            }
        }
    }

    /// An objective with its indicators.
    struct ObjectivePart: TemplateModel {
        /// The page.
        let setting: PageSetting
        /// The objective.
        let place: ObjectivePlace

        /// See `TemplateModel`.
        static let fields = Fields<ObjectivePart> {
            Field.object("link", "Its title, and its page.") { $0.setting.link(to: $0.place) }
            Field.optionalText("officialTitle", "Its official name, where that is another.") {
                $0.place.objective.officialTitle
            }
            Field.optionalText("summary", "One sentence on what it is about.") { $0.place.objective[.summary] }
            Field.list("rows", "Its indicators.") { part in
                part.place.indicators.map { IndicatorRow(part.setting, $0) }
            }
            Field.optionalText("varianceNote", "The body's reasons for what was not reached.") {
                $0.place.objective[.varianceNote]
            }
            Field.optionalText("nextSteps", "What the body says comes next.") { $0.place.objective[.nextSteps] }
            Field.optionalText("note", "What a reader should know.") { $0.place.objective[.note] }
            Field.optionalText("responsibleUnit", "Who answers for it.") { $0.place.objective[.responsibleUnit] }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<PrintPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { Breadcrumb($0.setting, $0.report, current: $0.title) }
        Field.text("title", "The page's title.") { $0.title }
        Field.text("sentence", "The counts in one sentence, with the body's name.") {
            $0.setting.sentence(on: $0.report)
        }
        Field.optionalObject("missed", "The missed targets in a few words.") { MissedTargets($0.setting, $0.report) }
        Field.object("counts", "How the indicators came out.") { CountsView($0.setting, $0.report.tally) }
        Field.list("areas", "The areas with their objectives.") { page in
            page.report.areas.indices.map { AreaPart(setting: page.setting, report: page.report, number: $0) }
        }
        Field.text("citation", "How to cite the page.") { Citation.text($0.setting, title: $0.title, $0.report) }
    }
}
