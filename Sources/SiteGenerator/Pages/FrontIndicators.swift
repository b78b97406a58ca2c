import ReportModel
import SiteStructure

/// The indicators that the front page of a year names.
///
/// To find them takes walks through all of the year. The site's first page shows the same as that of its latest year, so
/// the two share them.
struct FrontIndicators: Sendable {
    /// The first of some indicators, in their order, and how many there are in all.
    typealias Excerpt = (places: [IndicatorPlace], total: Int)

    /// What was reached partly or not at all.
    let notReached: Excerpt
    /// What passed its target by most, in proportion to the target: the widest gap first.
    let widest: [IndicatorPlace]
    /// What else passed its target by a difference that can be measured.
    let rest: Excerpt
    /// What passed its target without such a difference.
    let unmeasured: Excerpt

    /// How many of the widest gaps are shown.
    private static let widestLimit = 5
    /// How many of the rest are shown at most.
    private static let restLimit = 60

    /// Those of a year.
    init(_ report: Report) {
        notReached = report.firstIndicatorPlaces(Report.missesLimit) { $0.assessment.status.isNotReached }
        unmeasured = report.firstIndicatorPlaces(Self.restLimit, where: Gap.isUnmeasured)
        let passed = report.indicatorPlaces { $0.assessment.difference != nil }
        // The share of the target makes indicators of different units comparable; nobody is shown it.
        let widest = Self.largest(of: passed.map { Gap($0.indicator)?.share?.millionths ?? 0 })
        self.widest = widest.map { passed[$0] }
        let rest = passed.indices.lazy.filter { !widest.contains($0) }.prefix(Self.restLimit)
        self.rest = (rest.map { passed[$0] }, passed.count - widest.count)
    }

    /// Where the largest of some shares stand, the largest first, and of equal ones the first.
    private static func largest(of shares: [Int128]) -> [Int] {
        shares.indices.reduce(into: []) { largest, index in
            let place = largest.firstIndex { shares[$0] < shares[index] } ?? largest.count
            guard place < widestLimit else { return }
            largest.insert(index, at: place)
            if largest.count > widestLimit { largest.removeLast() }
        }
    }
}
