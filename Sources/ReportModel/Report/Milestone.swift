/// A step of a dated path.
public struct Milestone: Sendable {
    /// When: a year, a month or a day.
    public var date: PartialDate
    /// What.
    public var text: String

    /// A step.
    package init(date: PartialDate, text: String) {
        self.date = date
        self.text = text
    }
}
