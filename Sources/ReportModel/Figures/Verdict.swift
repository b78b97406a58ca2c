/// What a body's own result in words says of a target.
package enum Verdict: Hashable, Sendable {
    /// `Raggiunto`, `target achieved`.
    case reached
    /// `Non raggiunto`, `not met`.
    case notReached
    /// `Raggiunto in parte`, `partly met`: not reached, and no more is said.
    case partlyReached
    /// `Verde`, `Red`: a colour rates progress, and says something of a target only once that is due.
    case colour(isReached: Bool)
    /// `In corso`, `on track`: nothing is said of the target.
    case progress

    /// The verdict that `text` is in any language; `nil` for all other words.
    package static func reading(_ text: String) -> Verdict? {
        let key = FigureText(text).comparable
        return SiteLanguage.allCases.lazy.compactMap { $0.grammar.words.verdicts[key] }.first
    }
}
