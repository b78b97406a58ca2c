import ReportModel
import Templating

/// The technical part of an indicator.
final class IndicatorSheet: Sendable {
    /// How the body computes it.
    let formula: String?
    /// Which way success lies, and who said so.
    let direction: String?
    /// The weight that the body declared.
    let weight: String?
    /// The document that proves the figure.
    let evidence: EvidenceView?
    /// Where the figure was published.
    let source: DocumentView?
    /// Changes made after publication.
    let corrections: [CorrectionView]

    /// The sheet of an indicator; `nil` where there is nothing to say.
    ///
    /// - Parameter source: where the figures of its objective come from, if it names no place of its own.
    init?(_ setting: PageSetting, _ place: IndicatorPlace, source: DocumentView?) {
        let indicator = place.indicator
        formula = indicator.formula
        direction = indicator.direction.flatMap { direction in
            indicator.directionOrigin.flatMap { setting.shared.directions[direction, $0] }
        }
        weight = indicator.weight?.format(setting.language)
        evidence = indicator.evidence.map { EvidenceView(label: $0.label, href: $0.url) }
        self.source =
            indicator.source == nil ? source : DocumentView(setting, indicator.source, in: place.report)
        corrections = indicator.corrections.map { CorrectionView(setting, $0) }
        let isEmpty =
            formula == nil && direction == nil && weight == nil && evidence == nil && self.source == nil
            && corrections.isEmpty
        if isEmpty { return nil }
    }
}

/// The document that proves a figure.
struct EvidenceView: Sendable {
    /// What it is called.
    let label: String
    /// Where it can be read.
    let href: String?
}

/// A change that was made to a published figure.
struct CorrectionView: Sendable {
    /// When.
    let date: DateView
    /// The figure before.
    let was: String
    /// The figure since.
    let now: String
    /// The reason.
    let why: String

    /// A change.
    init(_ setting: PageSetting, _ correction: Correction) {
        date = DateView(setting, correction.date)
        was = correction.was
        now = correction.now
        why = correction.why
    }
}

extension EvidenceView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<EvidenceView> {
        Field.text("label", "What it is called.") { $0.label }
        Field.optionalText("href", "Where it can be read.") { $0.href }
    }
}

extension CorrectionView: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<CorrectionView> {
        Field.object("date", "When.") { $0.date }
        Field.text("was", "The figure before.") { $0.was }
        Field.text("now", "The figure since.") { $0.now }
        Field.text("why", "The reason.") { $0.why }
    }
}

extension IndicatorSheet: TemplateModel {
    /// See `TemplateModel`.
    static let fields = Fields<IndicatorSheet> {
        Field.optionalText("formula", "How the body computes it.") { $0.formula }
        Field.optionalText("direction", "Which way success lies, and who said so.") { $0.direction }
        Field.optionalText("weight", "The weight that the body declared.") { $0.weight }
        Field.optionalObject("evidence", "The document that proves the figure.") { $0.evidence }
        Field.optionalObject("source", "Where the figure was published.") { $0.source }
        Field.list("corrections", "Changes made after publication.") { $0.corrections }
    }
}
