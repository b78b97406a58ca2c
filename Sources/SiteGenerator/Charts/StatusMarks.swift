import ReportModel
import Templating

/// One small mark for each indicator, in the order of the pages: how many came out how can be seen without counting.
struct StatusMarks: Sendable {
    /// A mark's status.
    struct Mark: Sendable {
        let status: Status
    }

    /// The marks; none where there would be too many to look at.
    let marks: [Mark]

    /// The most marks that are still seen one by one.
    static let limit = 120

    /// The marks of some objectives.
    init(_ objectives: [Objective]) {
        let count = objectives.reduce(0) { $0 + $1.indicators.count }
        marks =
            count > Self.limit
            ? [] : objectives.flatMap(\.indicators).map { Mark(status: $0.assessment.displayedStatus) }
    }
}

extension StatusMarks.Mark: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<StatusMarks.Mark> {
        Field.text("tone", "achieved, partial, missed, not-reported or not-comparable.") { $0.status.tone }
    }
}
