public import Diagnostics

/// What the body said it would do, with the indicators that measure it.
///
/// It never changes, and the pages and data files that tell of it share it.
public final class Objective: Sendable {
    /// Its id, which is the name of its file and of its page.
    public let id: String
    /// Its official name, in full.
    public let title: String
    /// What it says in words, under the keys of the kind ``ObjectiveKey/Kind/text``.
    package let texts: [ObjectiveKey: String]
    /// What the body says came of it as a whole. It is shown as declared: nothing says how it follows from the indicators.
    public let result: PublishedResult?
    /// Who else has to do with it.
    public let stakeholders: [String]
    /// Where its figures come from.
    public let source: SourceReference?
    /// Ids that it had before.
    package let formerly: [String]
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
    /// The narrative, in Markdown.
    public let text: MarkdownText
    /// The file that it was read from.
    public let location: SourceLocation
    /// That file's path inside the content folder, and its bytes.
    package let origin: ContentOrigin?

    /// An objective.
    package init(
        id: String, title: String, texts: [ObjectiveKey: String] = [:], result: PublishedResult? = nil,
        stakeholders: [String] = [],
        source: SourceReference? = nil, formerly: [String] = [], isDraft: Bool = false,
        indicators: [Indicator] = [], milestones: [Milestone] = [], breakdowns: [Breakdown] = [],
        text: MarkdownText, location: SourceLocation, origin: ContentOrigin? = nil
    ) {
        self.id = id
        self.title = title
        self.texts = texts
        self.result = result
        self.stakeholders = stakeholders
        self.source = source
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

    /// One of its texts; `nil` where it has none.
    public subscript(key: ObjectiveKey) -> String? { texts[key] }

    /// What a citizen reads first: its short title, or else its title.
    public var heading: String { self[.shortTitle] ?? title }

    /// Its title, where another one is read first.
    package var officialTitle: String? { heading == title ? nil : title }

    /// A title of more words is hard to take in.
    package static let longTitle = 12

    /// Whether what is read first has more words than that.
    package var hasLongHeading: Bool {
        // At a glance, nearly all have too few blanks; those beyond ASCII are only told apart where it matters.
        let mostBlanks = heading.utf8.count { $0 <= 0x20 || $0 >= 0xC0 }
        guard mostBlanks >= Self.longTitle else { return false }
        return heading.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
            > Self.longTitle
    }
}
