/// What came of redoing the arithmetic behind a published result. Facts are not checked.
public enum Verification: Hashable, Sendable {
    /// The result follows from the figures.
    case consistent(Basis)
    /// There is only the body's word, and no calculation to redo.
    case declaredOnly
    /// It does not follow. `ours` has no percentage where a miss without one was published as reached, and where a bare
    /// yes or no says the opposite.
    case differs(ours: Attainment)
    /// It cannot be checked.
    case notComputable(NotComputableReason)
    /// The body published no result.
    case notPublished

    /// The codes in data files, in the order of the cases.
    package static let codes = ["consistent", "declared-only", "differs", "not-computable", "not-published"]

    /// Its code in data files.
    public var code: String {
        switch self {
        case .consistent: Self.codes[0]
        case .declaredOnly: Self.codes[1]
        case .differs: Self.codes[2]
        case .notComputable: Self.codes[3]
        case .notPublished: Self.codes[4]
        }
    }

    /// How our own result was computed.
    public enum BasisKind: String, CaseIterable, Sendable {
        /// As a quotient.
        case ratio
        /// By comparing actual value and target.
        case threshold
        /// By comparing two days.
        case date
    }

    /// What a consistent result was checked against.
    public enum Basis: Hashable, Sendable {
        /// The quotient of the figures.
        case ratio(Rounding)
        /// The comparison of actual value and target.
        case threshold
        /// The comparison of two days.
        case date
    }
}

/// Why a published result cannot be checked.
public enum NotComputableReason: Hashable, Sendable {
    /// Our own figures give no percentage.
    case noPercentage(NoPercentageReason)
    /// The result is neither a percentage, nor a yes or no, nor a verdict.
    case resultIsNoPercentage
    /// The result rates progress, and the target is not due or the year not over.
    case resultRatesProgress

    /// Its code in data files, which is also the last part of the key of its explanation.
    public var code: String {
        switch self {
        case .noPercentage(let reason): reason.rawValue
        case .resultIsNoPercentage: "result-is-no-percentage"
        case .resultRatesProgress: "result-rates-progress"
        }
    }
}
