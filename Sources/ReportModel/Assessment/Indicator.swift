import Diagnostics

/// One measure of an objective: its figures and what is documented about them.
///
/// It never changes, and the many pages and data files that tell of it share it.
public final class Indicator: Sendable {
    /// The anchor on the page and the key over the years.
    public let id: String
    /// The name, as the body published it.
    public let name: String
    /// The sub-heading under which the indicator stands.
    public let group: String?
    /// The figures, which fit together.
    public let figures: IndicatorFigures
    /// What follows from the figures.
    public let assessment: Assessment
    /// Whether the figures are not final yet.
    public let provisional: Bool
    /// The weight that the body itself declared, above zero.
    public let weight: ExactDecimal?
    /// How the body computes the figure; shown, never evaluated.
    public let formula: String?
    /// A remark on the figure.
    public let note: String?
    /// The document that proves the figure.
    public let evidence: Evidence?
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
    /// - Parameter policy: the site's choices about attainment.
    public init(
        id: String, name: String, group: String? = nil, figures: IndicatorFigures,
        policy: AttainmentPolicy = AttainmentPolicy(), provisional: Bool = false, weight: ExactDecimal? = nil,
        formula: String? = nil, note: String? = nil, evidence: Evidence? = nil,
        source: SourceReference? = nil, corrections: [Correction] = [], breakdowns: [Breakdown] = [],
        location: SourceLocation? = nil
    ) {
        self.id = id
        self.name = name
        self.group = group
        self.figures = figures
        assessment = Assessment(of: figures, policy: policy)
        self.provisional = provisional
        self.weight = weight
        self.formula = formula
        self.note = note
        self.evidence = evidence
        self.source = source
        self.corrections = corrections
        self.breakdowns = breakdowns
        self.location = location
    }

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
    /// Who said so.
    public var directionOrigin: DirectionOrigin? { figures.direction.origin }
}
