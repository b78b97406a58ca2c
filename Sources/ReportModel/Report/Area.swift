/// A field of the body's work: objectives that belong together.
public struct Area: Sendable {
    /// Its id, which is the name of its folder and part of its address.
    public var id: String
    /// Its name.
    public var title: String
    /// A heading that it shares with other areas.
    public var group: String?
    /// One sentence on what it covers.
    public var summary: String?
    /// Ids that it had before.
    public var formerly: [String] = []
    /// Its text.
    public var text: MarkdownText
    /// Its objectives, in their order.
    public var objectives: [Objective] = []
    /// Files beside its text that are published.
    public var attachments: [Attachment] = []
    /// The file that it was read from.
    public var origin: ContentOrigin?

    /// An area without objectives.
    public init(id: String, title: String, text: MarkdownText) {
        self.id = id
        self.title = title
        self.text = text
    }

    /// The counts over all its indicators.
    public var tally: Tally { objectives.indices.reduce(into: Tally()) { $0 += objectives[$1].tally } }
}
