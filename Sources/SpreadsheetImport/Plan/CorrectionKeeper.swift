import Content
import ContentEditing
import ReportModel

/// Keeps what a published figure was, when it became another one and why.
struct CorrectionKeeper {
    private let reason: ImportOptions.CorrectionReason
    private let date: String
    /// Years that are over and whose pages are there.
    private let published: Set<Int>
    /// What a verdict follows from.
    private static let keys: [IndicatorKey] = [.target, .actual, .result, .direction, .unit, .due]

    /// A keeper for an import with some options into some content.
    init(_ options: ImportOptions, _ index: ContentIndex) {
        let final = index.years.filter(\.value.isFinal).keys
        published = Set(
            options.output.map { output in final.filter { FileChanges.exists("\(output)/\($0)/index.html") } }
                ?? Array(final))
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
    ///   - year: its year; where that is not published, a change is no correction.
    func outcome(of changes: [YAMLField], in node: YAMLNode, year: Int) -> Outcome {
        guard published.contains(year), reason != .notPublished else { return .items([]) }
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
