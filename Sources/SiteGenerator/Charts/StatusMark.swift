import ReportModel
import Templating

/// One small mark for each indicator, in the order of the pages: how many came out how can be seen without counting.
struct StatusMark: TemplateModel {
    /// What became of the indicator, and how that is known.
    let standing: Standing

    /// The most marks that are still seen one by one.
    static let limit = 120

    /// The marks of some objectives; none where there would be too many to look at.
    static func all(_ objectives: [Objective]) -> [StatusMark] {
        let count = objectives.reduce(0) { $0 + $1.indicators.count }
        guard count <= limit else { return [] }
        return objectives.flatMap(\.indicators).map { StatusMark(standing: Standing($0)) }
    }

    /// See `TemplateModel`.
    static let fields = Fields<StatusMark> {
        Field.text("tone", "achieved, partial, missed, not-reported or not-comparable.") { $0.standing.status.tone }
        Field.flag("isDeclared", "Whether it is only the body's word: the mark is then hollow.") {
            $0.standing.isDeclared
        }
    }
}
