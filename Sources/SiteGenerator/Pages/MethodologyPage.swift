import ReportModel
import Templating

/// A free page with what came of redoing all arithmetic, over all years.
struct MethodologyPage: FramedPage {
    /// See `FramedPage`.
    let frame: SiteFrame
    /// See `FramedPage`.
    let head: PageHead
    /// The way to this page.
    let breadcrumb: Breadcrumb
    /// The page's title.
    let title: String
    /// One sentence on what it is about.
    let summary: String?
    /// Its text.
    let text: PageText
    /// How many results were checked on which basis.
    let bases: [BasisCount]
    /// How many differ, in words.
    let differingCount: String
    /// Figures that differ.
    let differing: [IndicatorRow]
    /// How many cannot be computed, in words.
    let notComputableCount: String
    /// Figures that cannot be computed.
    let notComputable: [IndicatorRow]
    /// Who approved and who validated the latest report.
    let approvals: [ApprovalView]

    /// The page with its text.
    init(_ setting: PageSetting, page: FreePage, text: PageText) {
        frame = SiteFrame(setting)
        head = PageHead(setting, title: page.title, description: page.summary)
        breadcrumb = Breadcrumb(setting, current: page.title)
        title = page.title
        summary = page.summary
        self.text = text
        let reports = setting.content.reports
        let tally = reports.reduce(into: Tally()) { $0 += $1.tally }
        bases = BasisCount.all(setting, tally)
        differing = reports.flatMap { $0.indicatorPlaces { $0.assessment.verification.isDiffering } }
            .map { IndicatorRow(setting, $0) }
        notComputable = reports.flatMap { $0.indicatorPlaces { $0.assessment.verification.isNotComputable } }
            .map { IndicatorRow(setting, $0) }
        differingCount = setting.count(.countDiffering, tally.differs)
        notComputableCount = setting.count(.countNotComputable, tally.notComputable)
        approvals = reports.last.map { ApprovalView.all(setting, $0) } ?? []
    }
}

/// How many results came out the same way.
struct BasisCount: Sendable {
    /// The verdict, and its basis.
    let label: String
    /// How many.
    let count: String

    /// All that occur.
    static func all(_ setting: PageSetting, _ tally: Tally) -> [BasisCount] {
        let consistent = [
            (InterfaceKey.basisThreshold, tally.consistentByThreshold), (.basisRatio, tally.consistentByRatio),
            (.basisDate, tally.consistentByDate), (.basisDeclaration, tally.consistentByDeclaration),
        ].map { (label: setting.text(.checkConsistent) + ": " + setting.text($0.0), count: $0.1) }
        let others = [
            (InterfaceKey.checkDiffers, tally.differs), (.checkNotComputable, tally.notComputable),
            (.checkNotPublished, tally.notPublished),
        ].map { (label: setting.text($0.0), count: $0.1) }
        return (consistent + others).filter { $0.count > 0 }
            .map { BasisCount(label: $0.label, count: setting.interface.format($0.count)) }
    }
}

extension Verification {
    /// Whether the published result does not follow from the figures.
    var isDiffering: Bool { if case .differs = self { true } else { false } }
    /// Whether it cannot be checked.
    var isNotComputable: Bool { if case .notComputable = self { true } else { false } }
}

extension BasisCount: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<BasisCount> {
        Field.text("label", "The verdict, and its basis.") { $0.label }
        Field.text("count", "How many.") { $0.count }
    }
}

extension MethodologyPage: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<MethodologyPage> {
        frameFields
        Field.object("breadcrumb", "The way to this page.") { $0.breadcrumb }
        Field.text("title", "The page's title.") { $0.title }
        Field.optionalText("summary", "One sentence on what it is about.") { $0.summary }
        Field.flag("hasContents", "Whether there are chapters enough for a list of them.") {
            !$0.text.contents.isEmpty
        }
        Field.list("contents", "Links to its chapters.") { $0.text.contents }
        Field.optionalHTML("text", "Its text; headings from h2.") { $0.text.html }
        Field.list("bases", "How many results were checked on which basis.") { $0.bases }
        Field.text("differingCount", "How many differ, in words.") { $0.differingCount }
        Field.flag("hasDiffering", "Whether any differ.") { !$0.differing.isEmpty }
        Field.list("differing", "Figures that differ.") { $0.differing }
        Field.text("notComputableCount", "How many cannot be computed, in words.") { $0.notComputableCount }
        Field.flag("hasNotComputable", "Whether any cannot be computed.") { !$0.notComputable.isEmpty }
        Field.list("notComputable", "Figures that cannot be computed.") { $0.notComputable }
        Field.list("approvals", "Who approved and who validated the latest report.") { $0.approvals }
    }
}
