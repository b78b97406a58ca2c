/// A field of the body's work: objectives that belong together.
///
/// It never changes, and the pages and data files that tell of it share it.
public final class Area: Sendable {
    /// Its id, which is the name of its folder and part of its address.
    public let id: String
    /// Its name.
    public let title: String
    /// A heading that it shares with other areas.
    public let group: String?
    /// One sentence on what it covers.
    public let summary: String?
    /// The picture that it chose.
    public let icon: Pictogram?
    /// Ids that it had before.
    package let formerly: [String]
    /// Its text.
    public let text: MarkdownText
    /// Its objectives, in their order.
    public let objectives: [Objective]
    /// Files beside its text that are published.
    public let attachments: [Attachment]
    /// The counts over all its indicators.
    public let tally: Tally
    /// The file that it was read from.
    package let origin: ContentOrigin?

    /// An area.
    package init(
        id: String, title: String, group: String? = nil, summary: String? = nil, icon: Pictogram? = nil,
        formerly: [String] = [], text: MarkdownText, objectives: [Objective] = [], attachments: [Attachment] = [],
        origin: ContentOrigin? = nil
    ) {
        self.id = id
        self.title = title
        self.group = group
        self.summary = summary
        self.icon = icon
        self.formerly = formerly
        self.text = text
        self.objectives = objectives
        tally = objectives.reduce(into: Tally()) { $0 += $1.tally }
        self.attachments = attachments
        self.origin = origin
    }
}
