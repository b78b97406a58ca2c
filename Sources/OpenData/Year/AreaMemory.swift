import Parallel
package import ReportModel
import SiteStructure

/// The parts of the open data that areas were last given, so that those which have not changed need not be made again.
///
/// For programs that build the same site again and again, such as the preview. What it gives back is what making it would
/// give.
package final class AreaMemory: Sendable {
    private let entries = Locked<[Place: Entry]>([:])

    /// Nothing was made yet.
    package init() {}

    private struct Place: Hashable {
        let year: Int
        let area: String
    }

    private struct Entry: Sendable {
        let basis: Basis
        /// Kept, so that no other objective can come to stand in the place of one of them.
        let objectives: [Objective]
        let data: AreaData
    }

    /// What the part of an area depends on, besides its objectives: the bytes of the files that the rest is read from.
    private struct Basis: Equatable {
        let site: [UInt8]
        let report: [UInt8]
        let area: [UInt8]
        let url: String?
        let addresses: SiteAddresses
        /// Whether it has its own JSON: other areas have a say in it.
        let isSplit: Bool
        /// The keys of its indicators in the table of all years: other years have a say in them.
        let keys: [String]?
    }

    /// The part of an area, which is made only where it is not known.
    func data(
        ofArea number: Int, in report: Report, _ setting: PageSetting, isSplit: Bool, _ keys: SeriesKeys?,
        _ make: () -> AreaData
    ) -> AreaData {
        let area = report.areas[number]
        guard let basis = Self.basis(area, report, setting, isSplit, keys) else { return make() }
        let place = Place(year: report.year, area: area.id)
        let known = entries.withLock { $0[place] }
        if let known, known.basis == basis, known.objectives.elementsEqual(area.objectives, by: ===) {
            return known.data
        }
        let entry = Entry(basis: basis, objectives: area.objectives, data: make())
        entries.withLock { $0[place] = entry }
        return entry.data
    }

    /// Forgets the areas that are not in any of some reports.
    package func keep(_ reports: [Report]) {
        let places = Set(reports.flatMap { report in report.areas.map { Place(year: report.year, area: $0.id) } })
        entries.withLock { entries in entries = entries.filter { places.contains($0.key) } }
    }

    private static func basis(
        _ area: Area, _ report: Report, _ setting: PageSetting, _ isSplit: Bool, _ keys: SeriesKeys?
    ) -> Basis? {
        guard let site = setting.site.origin, let year = report.origin, let own = area.origin else { return nil }
        return Basis(
            site: site.bytes, report: year.bytes, area: own.bytes, url: setting.site.url, addresses: setting.addresses,
            isSplit: isSplit, keys: keys.map { keys in area.objectives.lazy.flatMap(\.indicators).map { keys[$0] } })
    }
}
