/// A change that was made to a figure after it had been published. The old figure stays readable.
public struct Correction: Hashable, Sendable {
    /// The day of the correction.
    public let date: CalendarDate
    /// The figure as it had been published.
    public let was: String
    /// The figure that took its place.
    public let now: String
    /// The reason.
    public let why: String

    /// Makes a correction.
    package init(date: CalendarDate, was: String, now: String, why: String) {
        self.date = date
        self.was = was
        self.now = now
        self.why = why
    }
}
