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
    /// How it is known, in words; `nil` where figures were compared.
    let groundLabel: String?
    /// Whether nothing but the body's word stands behind it.
    let isDeclared: Bool

    /// The status of an indicator. A missed target says how much of it was reached: `Non raggiunto: 79,87%`.
    init(_ setting: PageSetting, _ indicator: Indicator) {
        let assessment = indicator.assessment
        let standing = Standing(indicator)
        status = standing.status
        groundLabel = standing.ground?.labelKey.map { setting.text($0) }
        isDeclared = standing.isDeclared
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

    /// A status, and how it is known.
    init(_ setting: PageSetting, _ status: Status, _ ground: Ground? = nil) {
        self.status = status
        label = setting.text(status.labelKey)
        groundLabel = ground?.labelKey.map { setting.text($0) }
        isDeclared = groundLabel != nil
    }

    /// The count of an objective: it is achieved when all its targets are, and nothing is scored.
    init(_ setting: PageSetting, _ tally: Tally) {
        groundLabel = setting.declared(tally)
        isDeclared = tally.achieved > 0 && tally.achievedByWord == tally.achieved
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
        Field.flag("isDeclared", "Whether it is only the body's word: the mark is then hollow.") {
            $0.isDeclared
        }
        Field.optionalText("ground", "How it is known, where figures were not compared: solo dichiarato.") {
            $0.groundLabel
        }
    }
}

extension Status {
    /// The class of its colours.
    var tone: String { rawValue }
}
