/// The indicators of a year by all that they can be found by.
struct LineageYear {
    /// All of them, in the order of the pages.
    let members: [Lineage.Member]
    private let objectives: [Objective]
    private let areas: [String]
    /// Places among the members, by objective and id.
    private var byObjective: [ObjectID: [Int]] = [:]
    private var byID: [String: [Int]] = [:]
    private var byCode: [String: [Int]] = [:]
    private var byName: [String: [Int]] = [:]

    private struct ObjectID: Hashable {
        let objective: String
        let indicator: String
    }

    /// The indicators of a report.
    ///
    /// - Parameter place: its place among the reports.
    init(_ report: Report, place: Int) {
        var members: [Lineage.Member] = []
        var objectives: [Objective] = []
        var areas: [String] = []
        for area in report.areas {
            for objective in area.objectives {
                for indicator in objective.indicators {
                    let number = members.count
                    byObjective[ObjectID(objective: objective.id, indicator: indicator.id), default: []].append(number)
                    byID[indicator.id, default: []].append(number)
                    if let code = indicator[.code] { byCode[code, default: []].append(number) }
                    byName[FigureText(indicator.name).comparable, default: []].append(number)
                    members.append(Lineage.Member(year: place, indicator: indicator))
                    objectives.append(objective)
                    areas.append(area.id)
                }
            }
        }
        (self.members, self.objectives, self.areas) = (members, objectives, areas)
    }

    /// Whether an indicator has an id.
    func holds(_ id: String) -> Bool { byID[id] != nil }

    /// Which of the `open` indicators is which of an earlier year, each of those at most once.
    func links(to earlier: LineageYear, open: [Int]) -> [(Int, Int)] {
        var links: [(Int, Int)] = []
        var taken: Set<Int> = []
        var open = open
        let rules: [(Int) -> Int?] = [
            { self.withinObjective($0, earlier) { [$0.id] } }, { self.withinObjective($0, earlier, \.formerly) },
            { self.byFormerID($0, earlier) }, { self.byWrittenID($0, earlier) }, { self.bySharedCode($0, earlier) },
        ]
        for rule in rules {
            open = open.filter { member in
                guard let found = rule(member), isPossible(member, found, earlier), taken.insert(found).inserted else {
                    return true
                }
                links.append((member, found))
                return false
            }
        }
        return links
    }

    /// Indicators that nothing links to a year before, although their code or their name does.
    func breaks(after earlier: LineageYear, open: [Int]) -> [Lineage.Break] {
        open.compactMap { number in
            let indicator = members[number].indicator
            let sameCode = indicator[.code].flatMap { earlier.byCode[$0] }?.only
            let sameName = earlier.byName[FigureText(indicator.name).comparable]?.only
            guard let found = sameCode ?? sameName else { return nil }
            return Lineage.Break(
                indicator: indicator, earlier: earlier.members[found].indicator, haveSameCode: sameCode != nil)
        }
    }

    /// By id or a former one, in the objective of the same id or a former one. Where objectives of several areas have the
    /// id, the one of the same area.
    private func withinObjective(
        _ number: Int, _ earlier: LineageYear, _ ids: (Indicator) -> [String]
    ) -> Int? {
        for objective in [objectives[number].id] + objectives[number].formerly {
            for id in ids(members[number].indicator) {
                let found = earlier.byObjective[ObjectID(objective: objective, indicator: id)] ?? []
                if let only = found.only ?? found.first(where: { earlier.areas[$0] == areas[number] }) {
                    return only
                }
            }
        }
        return nil
    }

    private func byFormerID(_ number: Int, _ earlier: LineageYear) -> Int? {
        members[number].indicator.formerly.lazy.compactMap { earlier.byID[$0]?.only }.first
    }

    private func byWrittenID(_ number: Int, _ earlier: LineageYear) -> Int? {
        let indicator = members[number].indicator
        guard indicator.isIDWritten, byID[indicator.id]?.only != nil, let found = earlier.byID[indicator.id]?.only,
            earlier.members[found].indicator.isIDWritten
        else { return nil }
        return found
    }

    private func bySharedCode(_ number: Int, _ earlier: LineageYear) -> Int? {
        let indicator = members[number].indicator
        guard let code = indicator[.code], byCode[code]?.only != nil, let found = earlier.byCode[code]?.only,
            FigureText(earlier.members[found].indicator.name).comparable == FigureText(indicator.name).comparable
        else { return nil }
        return found
    }

    /// Two codes that differ are two indicators for the body, and so is the same code under another name.
    private func isPossible(_ number: Int, _ found: Int, _ earlier: LineageYear) -> Bool {
        let (later, former) = (members[number].indicator, earlier.members[found].indicator)
        guard let code = later[.code], let other = former[.code], !later.formerly.contains(former.id) else {
            return true
        }
        return code == other && FigureText(later.name).comparable == FigureText(former.name).comparable
    }
}

extension Array {
    /// The one element; `nil` where there are none or several.
    fileprivate var only: Element? { count == 1 ? first : nil }
}
