/// A reporting year: its documents, and its objectives by area.
///
/// It never changes, and the many pages and data files that tell of it share it.
public final class Report: Sendable {
    /// The year.
    public let year: Int
    /// The report's name.
    public let title: String
    /// How the year is written, where not as its number: `2014/15`.
    public let label: String?
    /// How far the year has come.
    public let period: ReportingPeriod
    /// The date of this edition of the pages; every report that is published has one.
    public let updated: CalendarDate?
    /// When the body published the figures.
    public let published: CalendarDate?
    /// The date that the figures describe.
    public let asOf: CalendarDate?
    /// Who approved the report.
    public let approved: Approval?
    /// Who validated it.
    public let validated: Approval?
    /// Where the figures come from.
    public let documents: [SourceDocument]
    /// The document that figures come from unless they say otherwise.
    public let source: SourceDocument?
    /// The text of the year's front page.
    public let introduction: Introduction?
    /// The areas, in their order.
    public let areas: [Area]
    /// The counts over all indicators.
    public let tally: Tally
    /// The file that it was read from.
    package let origin: ContentOrigin?

    /// A title and a text.
    public struct Introduction: Sendable {
        /// The heading over the text.
        public var title: String?
        /// The text.
        public var text: MarkdownText
        /// The file that it was read from.
        package var origin: ContentOrigin?

        /// An introduction.
        package init(title: String?, text: MarkdownText) {
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
        package init(by: String, act: String?, date: CalendarDate?) {
            self.by = by
            self.act = act
            self.date = date
        }
    }

    /// A report.
    package init(
        year: Int, title: String, label: String? = nil, period: ReportingPeriod, updated: CalendarDate?,
        published: CalendarDate? = nil, asOf: CalendarDate? = nil,
        approved: Approval? = nil, validated: Approval? = nil, documents: [SourceDocument] = [],
        source: SourceDocument? = nil, introduction: Introduction? = nil, areas: [Area] = [],
        origin: ContentOrigin? = nil
    ) {
        self.year = year
        self.title = title
        self.label = label
        self.period = period
        self.updated = updated
        self.published = published
        self.asOf = asOf
        self.approved = approved
        self.validated = validated
        self.documents = documents
        self.source = source
        self.introduction = introduction
        self.areas = areas
        tally = areas.reduce(into: Tally()) { $0 += $1.tally }
        self.origin = origin
    }

    /// The year as it is written.
    public var name: String { label ?? String(year) }

    /// Whether the year is more than a plan, and anything was reported.
    package var hasResults: Bool {
        period.state != .plan
            && areas.contains { $0.objectives.contains { $0.indicators.contains(where: \.isReported) } }
    }

    /// Every objective, in the order of the pages.
    public var objectives: [Objective] { areas.flatMap(\.objectives) }
}
