/// How a build ended.
public enum BuildOutcome: Sendable {
    /// The site is there.
    case built(BuildSummary)
    /// The output folder is exactly as it was.
    case refused
    /// Writing failed on the way: each file in the output folder is whole, but not each is new.
    case unfinished

    /// What was made; `nil` where there is no new site.
    public var summary: BuildSummary? {
        if case .built(let summary) = self { summary } else { nil }
    }
}
