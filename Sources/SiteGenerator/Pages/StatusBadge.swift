import ReportModel
import Templating

/// What became of an indicator or an objective, in words, with what a template needs for its icon and colour.
struct StatusBadge: Sendable {
    /// The status in words, or a count: `2 target su 3`.
    let label: String
    /// What decides icon and colour.
    let status: Status
    /// Whether it is only the body's word.
    let isAsDeclared: Bool

    /// The status of an indicator.
    init(_ setting: PageSetting, _ assessment: Assessment) {
        self.init(setting, assessment.displayedStatus, isAsDeclared: assessment.isAsDeclared)
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
        let total = setting.interface.format(tally.targets)
        label = setting.count(.tallyShort, tally.achieved, ["total": total])
        if tally.isAchieved {
            status = .achieved
        } else if tally.notReached > 0 {
            status = tally.achieved + tally.partial > 0 ? .partial : .missed
        } else {
            status = tally.notReported > 0 ? .notReported : .notComparable
        }
    }
}

extension Status {
    /// The string that names it.
    var labelKey: InterfaceKey {
        switch self {
        case .achieved: .statusAchieved
        case .partial: .statusPartial
        case .missed: .statusMissed
        case .notReported: .statusNotReported
        case .notComparable: .statusNotComparable
        }
    }

    /// The string for a number of indicators that have it, without the number.
    var tallyKey: InterfaceKey {
        switch self {
        case .achieved: .tallyAchieved
        case .partial: .tallyPartial
        case .missed: .tallyMissed
        case .notReported: .tallyNotReported
        case .notComparable: .tallyNotComparable
        }
    }

    /// The class of its colours.
    var tone: String {
        switch self {
        case .achieved: "achieved"
        case .partial: "partial"
        case .missed: "missed"
        case .notReported: "not-reported"
        case .notComparable: "not-comparable"
        }
    }
}

extension StatusBadge: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<StatusBadge> {
        Field.text("label", "The status in words, or a count.") { $0.label }
        Field.text("tone", "achieved, partial, missed, not-reported or not-comparable.") { $0.status.tone }
        Field.flag("isAchieved", "Whether it has the icon of what is achieved.") { $0.status == .achieved }
        Field.flag("isPartial", "… of what is partly achieved.") { $0.status == .partial }
        Field.flag("isMissed", "… of what is missed.") { $0.status == .missed }
        Field.flag("isNotReported", "… of what is not reported.") { $0.status == .notReported }
        Field.flag("isNotComparable", "… of what cannot be compared.") { $0.status == .notComparable }
        Field.flag("isAsDeclared", "Whether it is only the body's word.") { $0.isAsDeclared }
    }
}
