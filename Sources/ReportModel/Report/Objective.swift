import Diagnostics

/// What the body said it would do, with the indicators that measure it.
///
/// It never changes, and the pages and data files that tell of it share it.
public final class Objective: Sendable {
    /// Its id, which is the name of its file and of its page.
    public let id: String
    /// Its name.
    public let title: String
    /// One sentence on what it is about.
    public let summary: String?
    /// Who answers for it.
    public let responsibleUnit: String?
    /// Who else has to do with it.
    public let stakeholders: [String]
    /// Where its figures come from.
    public let source: SourceReference?
    /// The body's reasons for what was not reached.
    public let varianceNote: String?
    /// What the body says comes next.
    public let nextSteps: String?
    /// What a reader should know.
    public let note: String?
    /// Ids that it had before.
    public let formerly: [String]
    /// Whether it is left out of the published site.
    public let isDraft: Bool
    /// What measures it, in the order of the file.
    public let indicators: [Indicator]
    /// The counts over its indicators.
    public let tally: Tally
    /// Its dated path.
    public let milestones: [Milestone]
    /// Wholes and their parts.
    public let breakdowns: [Breakdown]
    /// The narrative.
    public let text: MarkdownText
    /// The file that it was read from.
    public let location: SourceLocation
    /// That file's path inside the content folder, and its bytes.
    public let origin: ContentOrigin?

    /// An objective.
    public init(
        id: String, title: String, summary: String? = nil, responsibleUnit: String? = nil,
        stakeholders: [String] = [], source: SourceReference? = nil, varianceNote: String? = nil,
        nextSteps: String? = nil, note: String? = nil, formerly: [String] = [], isDraft: Bool = false,
        indicators: [Indicator] = [], milestones: [Milestone] = [], breakdowns: [Breakdown] = [],
        text: MarkdownText, location: SourceLocation, origin: ContentOrigin? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.responsibleUnit = responsibleUnit
        self.stakeholders = stakeholders
        self.source = source
        self.varianceNote = varianceNote
        self.nextSteps = nextSteps
        self.note = note
        self.formerly = formerly
        self.isDraft = isDraft
        self.indicators = indicators
        tally = Tally(indicators)
        self.milestones = milestones
        self.breakdowns = breakdowns
        self.text = text
        self.location = location
        self.origin = origin
    }
}
