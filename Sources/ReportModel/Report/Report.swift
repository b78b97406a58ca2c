/// A reporting year: its documents, and its objectives by area.
public struct Report: Sendable {
    /// The year.
    public var year: Int
    /// The report's name.
    public var title: String
    /// The date of this edition of the pages; every report that is published has one.
    public var updated: CalendarDate?
    /// When the body published the figures.
    public var published: CalendarDate?
    /// The date that the figures describe.
    public var asOf: CalendarDate?
    /// Who approved the report.
    public var approved: Approval?
    /// Who validated it.
    public var validated: Approval?
    /// Where the figures come from.
    public var documents: [SourceDocument] = []
    /// The document that figures come from unless they say otherwise.
    public var source: SourceDocument?
    /// The text of the year's front page.
    public var introduction: Introduction?
    /// The areas, in their order.
    public var areas: [Area] = []
    /// The file that it was read from.
    public var origin: ContentOrigin?

    /// A title and a text.
    public struct Introduction: Sendable {
        /// The heading over the text.
        public var title: String?
        /// The text.
        public var text: MarkdownText
        /// The file that it was read from.
        public var origin: ContentOrigin?

        /// An introduction.
        public init(title: String?, text: MarkdownText) {
            self.title = title
            self.text = text
        }
    }

    /// An act that makes the report official.
    public struct Approval: Sendable {
        /// Who did it.
        public var by: String
        /// The act, where there is one.
        public var act: String?
        /// When.
        public var date: CalendarDate?

        /// An act.
        public init(by: String, act: String?, date: CalendarDate?) {
            self.by = by
            self.act = act
            self.date = date
        }
    }

    /// A report without content.
    public init(year: Int, title: String, updated: CalendarDate?) {
        self.year = year
        self.title = title
        self.updated = updated
    }

    /// Every objective, in the order of the pages.
    public var objectives: [Objective] { areas.flatMap(\.objectives) }

    /// The counts over all indicators.
    public var tally: Tally { areas.reduce(into: Tally()) { $0 += $1.tally } }
}
