import ReportModel
import SiteStructure
import Templating

/// The technical part of an indicator.
struct IndicatorSheet: TemplateModel {
    private let setting: PageSetting
    private let indicator: Indicator
    /// Where the figure was published: where those of its objective were, if it names no place of its own.
    private let source: DocumentView?

    /// The sheet of an indicator; `nil` where there is nothing to say.
    init?(_ setting: PageSetting, _ place: IndicatorPlace) {
        self.setting = setting
        indicator = place.indicator
        source = DocumentView(setting, indicator.source ?? place.objective.source, in: place.report)
        let isEmpty =
            indicator[.formula] == nil && direction == nil && indicator.figures.ownDue == nil && indicator.weight == nil
            && indicator.evidence == nil && source == nil && indicator.corrections.isEmpty
        if isEmpty { return nil }
    }

    private var direction: String? {
        indicator.direction.flatMap { direction in
            indicator.directionOrigin.flatMap { setting.shared.directions[direction, $0] }
        }
    }

    /// See `TemplateModel`.
    static let fields = Fields<IndicatorSheet> {
        Field.optionalText("formula", "How the body computes it.") { $0.indicator[.formula] }
        Field.optionalText("direction", "Which way success lies, and who said so.") { $0.direction }
        Field.optionalText("due", "When the target is due, if not at the end of the year.") {
            $0.indicator.figures.ownDue?.long($0.setting.language)
        }
        Field.optionalText("weight", "The weight that the body declared.") {
            $0.indicator.weight?.format($0.setting.language)
        }
        Field.optionalObject("evidence", "The document that proves the figure.") {
            $0.indicator.evidence.map(EvidenceView.init)
        }
        Field.optionalObject("source", "Where the figure was published.") { $0.source }
        Field.list("corrections", "Changes made after publication.") { sheet in
            sheet.indicator.corrections.map { CorrectionView(setting: sheet.setting, correction: $0) }
        }
    }
}

/// The document that proves a figure.
struct EvidenceView: TemplateModel {
    /// The document.
    let evidence: Evidence

    /// See `TemplateModel`.
    static let fields = Fields<EvidenceView> {
        Field.text("label", "What it is called.") { $0.evidence.label }
        Field.optionalText("href", "Where it can be read.") { $0.evidence.url }
    }
}

/// A change that was made to a published figure.
struct CorrectionView: TemplateModel {
    /// The language of its date, among other things.
    let setting: PageSetting
    /// The change.
    let correction: Correction

    /// See `TemplateModel`.
    static let fields = Fields<CorrectionView> {
        Field.object("date", "When.") { DateView($0.setting, $0.correction.date) }
        Field.text("was", "The figure before.") { $0.correction.was }
        Field.text("now", "The figure since.") { $0.correction.now }
        Field.text("why", "The reason.") { $0.correction.why }
    }
}
