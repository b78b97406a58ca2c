/// How it is known what became of a target.
public enum Ground: String, CaseIterable, Sendable {
    /// The figures were compared with the target.
    case compared
    /// There is only the body's word: a yes, or words, where others give a figure, or a result without a value.
    case declaredOnly = "declared-only"
    /// The figures cannot be compared, so the body's own result stands: “come dichiarato”.
    case asDeclared = "as-declared"
}

extension Standing {
    /// Whether it rests on the body's word alone.
    package var isDeclared: Bool { ground == .declaredOnly || ground == .asDeclared }
}

/// What became of an indicator, and how that is known.
public struct Standing: Hashable, Sendable {
    /// What became of it.
    public let status: Status
    /// How that is known; `nil` where nothing became of it yet, or nothing can be said.
    public let ground: Ground?

    /// The standing of an indicator.
    public init(_ indicator: Indicator) {
        let assessment = indicator.assessment
        status = assessment.status
        ground =
            switch status {
            case .achieved, .partial, .missed:
                if indicator.figures.isDeclaration || assessment.verification == .declaredOnly {
                    .declaredOnly
                } else {
                    assessment.isAsDeclared ? .asDeclared : .compared
                }
            case .inProgress, .planned, .notReported, .notComparable: nil
            }
    }

    private init(_ status: Status, _ ground: Ground? = nil) {
        self.status = status
        self.ground = ground
    }

    /// All that there are, in the order of statuses and grounds.
    static let all: [Standing] = Status.allCases.flatMap { status in
        switch status {
        case .achieved, .partial, .missed: Ground.allCases.map { Standing(status, $0) }
        case .inProgress, .planned, .notReported, .notComparable: [Standing(status)]
        }
    }

    /// Its place among all, from 0.
    var place: Int {
        let known =
            switch ground {
            case .compared, nil: 0
            case .declaredOnly: 1
            case .asDeclared: 2
            }
        return switch status {
        case .achieved: known
        case .partial: 3 + known
        case .missed: 6 + known
        case .inProgress: 9
        case .planned: 10
        case .notReported: 11
        case .notComparable: 12
        }
    }

    /// The places of the standings with a status, which follow each other.
    static func places(of status: Status) -> Range<Int> {
        switch status {
        case .achieved: 0..<3
        case .partial: 3..<6
        case .missed: 6..<9
        case .inProgress: 9..<10
        case .planned: 10..<11
        case .notReported: 11..<12
        case .notComparable: 12..<13
        }
    }

    /// What filters call it by: `achieved-declared-only`, `not-reported`.
    package var code: String { ground.map { "\(status.rawValue)-\($0.rawValue)" } ?? status.rawValue }
}
