import ReportModel
import SiteStructure
import Templating

/// A free page with what came of redoing all arithmetic, over all years.
struct MethodologyPage: TextPage {
    static let template = "methodology"

    /// See `FramedPage`.
    let setting: PageSetting
    /// See `TextPage`.
    let page: FreePage
    /// See `TextPage`.
    let text: PageText
    /// The counts over all years.
    let tally: Tally

    /// The page with its text.
    init(_ setting: PageSetting, page: FreePage, text: PageText) {
        self.setting = setting
        self.page = page
        self.text = text
        tally = setting.content.reports.reduce(into: Tally()) { $0 += $1.tally }
    }

    /// The indicators of all years whose check came out so.
    private func rows(where isWanted: (Verification) -> Bool) -> [IndicatorRow] {
        setting.content.reports.flatMap { $0.indicatorPlaces { isWanted($0.assessment.verification) } }
            .map { IndicatorRow(setting, $0) }
    }

    /// See `TemplateModel`.
    static let fields = Fields<MethodologyPage> {
        titleFields
        chapterFields
        Field.list("bases", "How many results were checked on which basis.") { BasisCount.all($0.setting, $0.tally) }
        Field.text("differingCount", "How many differ, in words.") {
            $0.setting.count(.countDiffering, $0.tally[.differs])
        }
        Field.flag("hasDiffering", "Whether any differ.") { $0.tally[.differs] > 0 }
        Field.list("differing", "Figures that differ.") { $0.rows(where: \.isDiffering) }
        Field.text("notComputableCount", "How many cannot be computed, in words.") {
            $0.setting.count(.countNotComputable, $0.tally[.notComputable])
        }
        Field.flag("hasNotComputable", "Whether any cannot be computed.") { $0.tally[.notComputable] > 0 }
        Field.list("notComputable", "Figures that cannot be computed.") { $0.rows(where: \.isNotComputable) }
        Field.optionalText("defaultDirection", "How many rest on the year's default direction, in words.") {
            let count = $0.tally.byDefaultDirection
            return count > 0 ? $0.setting.count(.countDefaultDirection, count) : nil
        }
        Field.list("approvals", "Who approved and who validated the latest report.") { page in
            page.setting.content.current.map { ApprovalView.all(page.setting, $0) } ?? []
        }
    }
}

/// How many results came out the same way.
struct BasisCount: TemplateModel {
    /// The verdict, and its basis.
    let label: String
    /// How many.
    let count: String

    /// All that occur.
    static func all(_ setting: PageSetting, _ tally: Tally) -> [BasisCount] {
        let consistent = [
            (InterfaceKey.basisThreshold, Tally.Outcome.consistentByThreshold), (.basisRatio, .consistentByRatio),
            (.basisDate, .consistentByDate),
        ].map { (label: setting.text(.checkConsistent) + ": " + setting.text($0.0), count: tally[$0.1]) }
        let others = [
            (InterfaceKey.checkDeclaredOnly, Tally.Outcome.declaredOnly), (.checkDiffers, .differs),
            (.checkNotComputable, .notComputable), (.checkNotPublished, .notPublished),
        ].map { (label: setting.text($0.0), count: tally[$0.1]) }
        return (consistent + others).filter { $0.count > 0 }
            .map { BasisCount(label: $0.label, count: setting.interface.format($0.count)) }
    }

    /// See `TemplateModel`.
    static let fields = Fields<BasisCount> {
        Field.text("label", "The verdict, and its basis.") { $0.label }
        Field.text("count", "How many.") { $0.count }
    }
}

extension Verification {
    /// Whether it cannot be checked.
    var isNotComputable: Bool { if case .notComputable = self { true } else { false } }
}
