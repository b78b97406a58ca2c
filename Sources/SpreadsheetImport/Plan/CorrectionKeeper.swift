import Content
import ContentEditing
import ReportModel

/// Keeps what a published figure was, when it became another one and why.
struct CorrectionKeeper {
    private let reason: ImportOptions.CorrectionReason
    private let date: String
    /// The figures that a reader relies on.
    private static let keys: [IndicatorKey] = [.target, .actual, .result]

    /// A keeper for an import with some options.
    init(_ options: ImportOptions) {
        reason = options.correction
        date = options.today?.iso ?? ""
    }

    /// What comes of the changes of an indicator.
    enum Outcome {
        /// Items for its list of corrections.
        case items([[YAMLField]])
        /// Figures that change without a reason: their columns, what they were and what they are to be.
        case unexplained([(column: IndicatorColumn, was: String, now: String)])
    }

    /// Looks for figures that were there and change.
    ///
    /// - Parameters:
    ///   - node: the indicator as it is.
    ///   - isFinal: whether its year is over: only then a change is a correction.
    func outcome(of changes: [YAMLField], in node: YAMLNode, isFinal: Bool) -> Outcome {
        guard isFinal, reason != .notPublished else { return .items([]) }
        let changed = Self.keys.compactMap { key -> (column: IndicatorColumn, was: String, now: String)? in
            guard let change = changes.first(where: { $0.key == key.rawValue }), let column = key.columns.first,
                let was = node[key.rawValue]?.figureText, !was.isEmpty
            else { return nil }
            return switch change.value {
            case .text(let now), .words(let now): (column, was, now)
            case .fields: nil
            }
        }
        guard case .reason(let why) = reason else {
            return changed.isEmpty ? .items([]) : .unexplained(changed)
        }
        return .items(
            changed.map { change in
                [
                    YAMLField("date", date), YAMLField("was", change.was), YAMLField("now", change.now),
                    YAMLField("why", why),
                ]
            })
    }
}
