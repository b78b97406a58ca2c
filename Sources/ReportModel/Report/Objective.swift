import Diagnostics

/// What the body said it would do, with the indicators that measure it.
public struct Objective: Sendable {
    /// Its id, which is the name of its file and of its page.
    public var id: String
    /// Its name.
    public var title: String
    /// One sentence on what it is about.
    public var summary: String?
    /// Who answers for it.
    public var responsibleUnit: String?
    /// Who else has to do with it.
    public var stakeholders: [String] = []
    /// Where its figures come from.
    public var source: SourceReference?
    /// The body's reasons for what was not reached.
    public var varianceNote: String?
    /// What the body says comes next.
    public var nextSteps: String?
    /// What a reader should know.
    public var note: String?
    /// Ids that it had before.
    public var formerly: [String] = []
    /// Whether it is left out of the published site.
    public var isDraft = false
    /// What measures it, in the order of the file.
    public var indicators: [Indicator] = [] { didSet { tally = Tally(indicators) } }
    /// The counts over its indicators.
    public private(set) var tally = Tally()
    /// Its dated path.
    public var milestones: [Milestone] = []
    /// Wholes and their parts.
    public var breakdowns: [Breakdown] = []
    /// The narrative.
    public var text: MarkdownText
    /// The file that it was read from.
    public var location: SourceLocation
    /// That file's path inside the content folder, and its bytes.
    public var origin: ContentOrigin?

    /// An objective without indicators.
    public init(id: String, title: String, text: MarkdownText, location: SourceLocation) {
        self.id = id
        self.title = title
        self.text = text
        self.location = location
    }
}
