/// What a body's own result says of the target at this time.
enum Opinion: Hashable {
    /// A percentage of it was reached.
    case percentage(ExactDecimal)
    /// It was reached.
    case reached
    /// It was not reached, or only partly.
    case notReached(isPartly: Bool)
    /// Something is going on although the time is over.
    case progress
    /// It rates progress, which says nothing of the target.
    case nothing
    /// Words or a figure of another sort.
    case unknown

    /// What `result` says.
    ///
    /// - Parameter isFinal: whether the year is over and the target due. Before, colours and words for progress say
    ///   nothing of the target.
    init(_ result: PublishedResult, isFinal: Bool) {
        switch result.quantity.value {
        case .percent(let percentage, qualifier: nil): self = .percentage(percentage)
        case .yesNo(let isReached): self = isReached ? .reached : .notReached(isPartly: false)
        default: self = result.verdict.map { Opinion($0, isFinal: isFinal) } ?? .unknown
        }
    }

    private init(_ verdict: Verdict, isFinal: Bool) {
        self =
            switch verdict {
            case .reached: .reached
            case .notReached: .notReached(isPartly: false)
            case .partlyReached: .notReached(isPartly: true)
            case .colour where !isFinal, .progress where !isFinal: .nothing
            case .colour(let isReached): isReached ? .reached : .notReached(isPartly: false)
            case .progress: .progress
            }
    }
}
