import ReportModel
import SiteStructure
import Templating

/// A dated path as a line: as far apart as their dates, the steps stand on it with their numbers in the list. A year
/// and a month stand in their middle.
struct Timeline: Sendable {
    /// Its title.
    let title: String
    /// All steps with their dates, in words.
    let description: String
    /// The steps, in the order of the list.
    let steps: [Step]
    /// Where years begin and end; months, within one year.
    let ticks: [ChartMark]
    /// The first year.
    let firstYear: String
    /// The last year, where it is another one.
    let lastYear: String?
    /// What lay behind on the day that the figures describe.
    let elapsed: ChartSpan?
    /// How many steps stand over each other at most.
    let lanes: Int

    /// A step.
    struct Step: Sendable {
        /// Its number in the list.
        let number: Int
        /// Where it stands.
        let position: ChartPosition
        /// How many other steps lie between it and the line.
        let lane: Int
        /// Whether it lay ahead on the day that the figures describe.
        let isAhead: Bool
    }

    /// The path of `milestones`; `nil` with fewer than two dates, or where too many crowd at one place.
    ///
    /// - Parameter asOf: the day that the figures describe.
    init?(_ setting: PageSetting, _ milestones: [Milestone], asOf: CalendarDate?) {
        let dates = milestones.map(\.date)
        guard Set(dates.map(\.middle)).count > 1, let first = dates.map(\.year).min(),
            let last = dates.map(\.year).max()
        else { return nil }
        let (start, end) = (PartialDate.year(first).days.lowerBound, PartialDate.year(last).days.upperBound)
        // In half days, so that the middle of every period is exact.
        let scale = ChartScale(from: Int128(2 * start), to: Int128(2 * end))
        let positions = dates.map { scale.position(of: Int128($0.middle)) }
        let lanes = Self.lanes(of: positions)
        self.lanes = (lanes.max() ?? 0) + 1
        guard self.lanes <= Self.mostLanes else { return nil }
        let today = asOf.map { PartialDate.day($0).days.upperBound }
        steps = dates.indices.map { index in
            Step(
                number: index + 1, position: positions[index], lane: lanes[index],
                isAhead: today.map { dates[index].days.upperBound > $0 } ?? false)
        }
        let periods =
            first == last ? (1...12).map { PartialDate.month($0, year: first) } : (first...last).map { .year($0) }
        ticks =
            periods.count > Self.mostTicks
            ? []
            : periods.dropFirst().map {
                ChartMark(position: scale.position(of: Int128(2 * $0.days.lowerBound)), text: $0.iso)
            }
        firstYear = PartialDate.year(first).iso
        lastYear = last > first ? PartialDate.year(last).iso : nil
        elapsed = today.flatMap { ChartSpan(.start, scale.position(of: Int128(2 * $0))).ifVisible }
        title = setting.text(.chartTimelineTitle)
        description = zip(1..., milestones).map { number, milestone in
            setting.text(
                .chartMilestone,
                ["n": String(number), "date": milestone.date.long(setting.language), "text": milestone.text])
        }
        .joined(separator: " ")
    }

    /// More steps over each other than this would be a tower, no line.
    static let mostLanes = 4
    /// With more years than this, marks of years would lie too close together.
    private static let mostTicks = 40
    /// How far apart two steps are at least in one lane: 20 of 264 pixels.
    private static let gap = 7_600

    /// The lanes of steps: the lowest where each keeps its distance from the step before it.
    private static func lanes(of positions: [ChartPosition]) -> [Int] {
        var ends: [Int] = []
        var lanes = positions.map { _ in 0 }
        for index in positions.indices.sorted(by: { (positions[$0], $0) < (positions[$1], $1) }) {
            let place = positions[index].thousandths
            let lane = ends.firstIndex { place - $0 >= gap } ?? ends.count
            if lane == ends.count { ends.append(place) } else { ends[lane] = place }
            lanes[index] = lane
        }
        return lanes
    }
}

extension PartialDate {
    /// The middle of what the date covers, in half days.
    fileprivate var middle: Int { days.lowerBound + days.upperBound }
}
