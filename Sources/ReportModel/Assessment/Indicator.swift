public import Diagnostics

/// One measure of an objective: its figures and what is documented about them.
///
/// It never changes, and the many pages and data files that tell of it share it.
public final class Indicator: Sendable {
    /// The anchor on the page and the key over the years.
    public let id: String
    /// The name, as the body published it.
    public let name: String
    /// Whether the id was typed, and not made from the name.
    package let isIDWritten: Bool
    /// What it says in words, under the keys of the kind ``IndicatorKey/Kind/text``.
    package let texts: [IndicatorKey: String]
    /// Ids that it had in earlier years.
    package let formerly: [String]
    /// The figures, which fit together.
    public let figures: IndicatorFigures
    /// What follows from the figures.
    public let assessment: Assessment
    /// What a reader should know before relying on it, the strongest first.
    public let cautions: [Caution]
    /// How a miss is measured, and from when on it is a partial one.
    package let policy: AttainmentPolicy
    /// How far the year has come; `nil` where everything is due.
    public let period: ReportingPeriod?
    /// Whether the figures are not final yet.
    public let provisional: Bool
    /// The weight that the body itself declared, above zero.
    public var weight: ExactDecimal? { declaredWeight?.value }
    private let declaredWeight: Rare<ExactDecimal>?
    /// The document that proves the figure.
    public var evidence: Evidence? { linkedEvidence?.value }
    private let linkedEvidence: Rare<Evidence>?
    /// Where the figure was published.
    public let source: SourceReference?
    /// Changes made after publication, as listed.
    public let corrections: [Correction]
    /// Wholes and their parts.
    public let breakdowns: [Breakdown]
    /// Where it stands in its objective's file.
    public let location: SourceLocation?

    /// Makes an indicator and assesses its figures.
    ///
    /// - Parameters:
    ///   - policy: the site's choices about attainment, or the indicator's own.
    ///   - period: how far the year has come; `nil` where everything is due.
    package init(
        id: String, name: String, isIDWritten: Bool = false, texts: [IndicatorKey: String] = [:],
        formerly: [String] = [], figures: IndicatorFigures,
        policy: AttainmentPolicy = AttainmentPolicy(), period: ReportingPeriod? = nil, provisional: Bool = false,
        weight: ExactDecimal? = nil, evidence: Evidence? = nil, source: SourceReference? = nil,
        corrections: [Correction] = [], breakdowns: [Breakdown] = [], location: SourceLocation? = nil
    ) {
        self.id = id
        self.name = name
        self.isIDWritten = isIDWritten
        self.texts = texts
        self.formerly = formerly
        self.figures = figures
        assessment = Assessment(of: figures, policy: policy, period: period)
        cautions =
            CautionRule(
                figures: figures, assessment: assessment, period: period, isProvisional: provisional,
                hasNote: texts[.note] != nil
            ).cautions
        self.policy = policy
        self.period = period
        self.provisional = provisional
        declaredWeight = Rare(weight)
        linkedEvidence = Rare(evidence)
        self.source = source
        self.corrections = corrections
        self.breakdowns = breakdowns
        self.location = location
    }

    /// One of its texts; `nil` where it has none.
    package subscript(key: IndicatorKey) -> String? { texts[key] }

    /// What was to be reached.
    public var target: Target? { figures.target }
    /// The target before it was changed during the year.
    public var targetInitial: Target? { figures.targetInitial }
    /// What was reached.
    public var actual: Quantity? { figures.actual }
    /// From where the indicator started.
    public var baseline: Quantity? { figures.baseline }
    /// The result that the body itself published.
    public var result: PublishedResult? { figures.result }
    /// Which way success lies.
    public var direction: Direction? { figures.direction.direction }
    /// Whether the figures may still change: they are provisional, or of a year that is not over.
    package var isUnsettled: Bool { provisional || period.map { $0.state != .final } ?? false }
    /// Whether there is a number to reach, and nothing says whether more or less of it is better.
    package var lacksDirection: Bool {
        figures.lacksDirection && assessment.status != .achieved
            && (figures.reached == nil || figures.reached?.amount != nil && figures.haveOneBase)
    }
    /// Whether a value or a result was reported, and not only a stand-in for one.
    package var isReported: Bool { figures.reached != nil || result.map { $0.kind != .none } ?? false }
    /// Who said so.
    public var directionOrigin: DirectionOrigin? { figures.direction.origin }
}
