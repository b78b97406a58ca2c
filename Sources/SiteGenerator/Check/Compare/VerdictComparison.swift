package import Diagnostics
import FileSystem
import Publishing
import ReportModel

/// What a build would change of the verdicts that a site in a folder publishes.
package struct VerdictComparison: Equatable, Sendable {
    /// The changes: year by year, in the order of the pages.
    package let changes: [VerdictChange]
    /// How many indicators the content has.
    package let indicators: Int
    /// The folder, as the user typed it.
    let folder: String
}

extension CheckedSite {
    /// Compares what a build would publish with what a site in a folder publishes. One year of that is in memory at once.
    ///
    /// - Returns: what would change; `nil` where the folder cannot be read as a whole. What keeps it from that is in
    ///   `report`.
    package func compare(with folder: String, report: inout DiagnosticReport) -> VerdictComparison? {
        do throws(SystemError) {
            return try compare(PublishedData(path: folder, addresses: addresses), &report)
        } catch {
            report.add(OutputMessage.cannotRead(path: error.path, reason: error.reason), at: nil)
            return nil
        }
    }

    private func compare(
        _ published: PublishedData, _ report: inout DiagnosticReport
    ) throws(SystemError) -> VerdictComparison? {
        let years = try published.years()
        var isWhole = !years.isEmpty
        if years.isEmpty { report.add(CheckMessage.noPublishedData(path: published.path), at: nil) }
        var changes: [Int: [VerdictChange]] = [:]
        for (year, json) in years {
            guard let json else {
                report.add(CheckMessage.noPublishedData(path: "\(published.path)/\(year)"), at: nil)
                isWhole = false
                continue
            }
            guard let old = try published.read(json, of: year, report: &report) else {
                isWhole = false
                continue
            }
            let present = reports.first { $0.year == year }
            changes[year] =
                present.map { YearComparison($0).changes(from: old.records) }
                ?? [Self.change(of: year, .gone, old.records.count)]
        }
        guard isWhole else { return nil }
        for present in reports where changes[present.year] == nil {
            changes[present.year] = [Self.change(of: present.year, .new, present.tally.total)]
        }
        return VerdictComparison(
            changes: changes.sorted { $0.key < $1.key }.flatMap(\.value),
            indicators: reports.reduce(0) { $0 + $1.tally.total }, folder: published.path)
    }

    private static func change(of year: Int, _ event: VerdictChange.Kind, _ count: Int) -> VerdictChange {
        VerdictChange(subject: .year(year, indicators: count), event: event, location: nil)
    }
}
