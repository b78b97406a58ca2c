/// Which indicator of one year is which of another.
///
/// Within an objective, and the ids that it had before (`formerly`), an indicator is followed by its id. Across objectives
/// it is followed only by what somebody wrote on purpose: its own `formerly`, an id that was typed, or the body's code,
/// each of them unique in both years. The same code under another name is another indicator, until `formerly` says that it
/// is not.
package struct Lineage: Sendable {
    /// An indicator in one of its years.
    package struct Member: Sendable {
        /// The year, by its place among the reports.
        package let year: Int
        /// The indicator.
        package let indicator: Indicator
    }

    /// An indicator that is probably the same as one of an earlier year, although nothing says so.
    package struct Break: Sendable {
        /// The indicator.
        package let indicator: Indicator
        /// The one of the earlier year.
        package let earlier: Indicator
        /// Whether both have the same code; else they have the same name.
        package let haveSameCode: Bool
    }

    /// Indicators whose `formerly` names an id that no earlier year has.
    package private(set) var unknownFormerIDs: [(indicator: Indicator, id: String)] = []
    /// Where trends break.
    package private(set) var breaks: [Break] = []
    /// The years of each indicator, oldest first; only of those that have more than one.
    private var chains: [[Member]] = []
    private var chainOf: [ObjectIdentifier: Int] = [:]

    /// Follows the indicators of all reports, oldest first.
    package init(_ reports: [Report]) {
        guard reports.count > 1 else { return }
        var earlier: [LineageYear] = []
        for (place, report) in reports.enumerated() {
            let year = LineageYear(report, place: place)
            var open = Array(year.members.indices)
            // The nearest year first: an indicator may have been left out in one.
            for former in earlier.reversed() where !open.isEmpty {
                let links = year.links(to: former, open: open)
                for (later, found) in links { join(year.members[later], former.members[found]) }
                let linked = Set(links.map(\.0))
                open.removeAll { linked.contains($0) }
            }
            if !earlier.isEmpty {
                for indicator in year.members.map(\.indicator) {
                    for id in indicator.formerly where !earlier.contains(where: { $0.holds(id) }) {
                        unknownFormerIDs.append((indicator, id))
                    }
                }
            }
            if let last = earlier.last { breaks += year.breaks(after: last, open: open) }
            earlier.append(year)
        }
    }

    /// The indicator in every year that has it, oldest first; empty where there is only one.
    package func years(of indicator: Indicator) -> [Member] {
        chainOf[ObjectIdentifier(indicator)].map { chains[$0] } ?? []
    }

    private mutating func join(_ later: Member, _ earlier: Member) {
        let chain: Int
        if let known = chainOf[ObjectIdentifier(earlier.indicator)] {
            // Another indicator has followed it already.
            guard chains[known].last?.indicator === earlier.indicator else { return }
            chain = known
        } else {
            chain = chains.count
            chains.append([earlier])
            chainOf[ObjectIdentifier(earlier.indicator)] = chain
        }
        chains[chain].append(later)
        chainOf[ObjectIdentifier(later.indicator)] = chain
    }
}
