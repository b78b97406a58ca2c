import OpenData
import ReportModel
import SiteStructure
import Templating

/// What became of an indicator or an objective, in words, with what a template needs for its icon and colour.
struct StatusBadge: TemplateModel {
    /// The status in words, or a count: `2 target su 3`.
    let label: String
    /// What decides icon and colour.
    let status: Status
    /// Whether it is only the body's word.
    let isAsDeclared: Bool

    /// The status of an indicator. A missed target says how much of it was reached: `Non raggiunto: 79,87%`.
    init(_ setting: PageSetting, _ indicator: Indicator) {
        let assessment = indicator.assessment
        status = assessment.status
        isAsDeclared = assessment.isAsDeclared
        guard status.isNotReached, let percentage = assessment.computedPercentage(indicator.figures), percentage > .zero
        else {
            label = setting.text(status.labelKey)
            return
        }
        // The published percentage, where it is the computed one.
        let isPublished = assessment.verification.basis?.rounding != nil && indicator.result?.kind == .percent
        let figure = isPublished ? indicator.result?.text : nil
        label = setting.text(.statusNotReachedBy, ["percentage": figure ?? percentage.display(setting.language)])
    }

    /// A status.
    init(_ setting: PageSetting, _ status: Status, isAsDeclared: Bool = false) {
        self.status = status
        self.isAsDeclared = isAsDeclared
        label = setting.text(status.labelKey)
    }

    /// The count of an objective: it is achieved when all its targets are, and nothing is scored.
    init(_ setting: PageSetting, _ tally: Tally) {
        isAsDeclared = false
        guard tally.targets > 0 else {
            label = setting.text(.tallyNoTargets)
            status = .notComparable
            return
        }
        if tally.isPlan {
            label = setting.count(.countPlanned, tally[.planned])
            status = .planned
            return
        }
        let total = setting.interface.format(tally.targets)
        label = setting.count(.tallyShort, tally.achieved, ["total": total])
        if tally.isAchieved {
            status = .achieved
        } else if tally.notReached > 0 {
            status = tally.achieved + tally[.partial] > 0 ? .partial : .missed
        } else if tally[.inProgress] > 0 {
            status = .inProgress
        } else {
            status = tally[.notReported] > 0 ? .notReported : .notComparable
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<StatusBadge> {
        Field.text("label", "The status in words, or a count.") { $0.label }
        Field.text("tone", "achieved, partial, missed, in-progress, planned, not-reported or not-comparable.") {
            $0.status.tone
        }
        Field.flag("isAchieved", "Whether it has the icon of what is achieved.") { $0.status == .achieved }
        Field.flag("isPartial", "… of what is partly achieved.") { $0.status == .partial }
        Field.flag("isMissed", "… of what is missed.") { $0.status == .missed }
        Field.flag("isInProgress", "… of what is not due yet.") { $0.status == .inProgress }
        Field.flag("isPlanned", "… of what is only planned.") { $0.status == .planned }
        Field.flag("isNotReported", "… of what is not reported.") { $0.status == .notReported }
        Field.flag("isNotComparable", "… of what cannot be compared.") { $0.status == .notComparable }
        Field.flag("isAsDeclared", "Whether it is only the body's word.") { $0.isAsDeclared }
    }
}

extension Status {
    /// The class of its colours.
    var tone: String { rawValue }
}
