import Diagnostics
import ReportModel

/// The names of objectives that a sheet begins.
enum NewObjectiveNames {
    /// Refuses new objectives whose names are nearly those of others of their area: of one that there is, or of one that
    /// rows above begin. A slip in one of an objective's rows would make two of it.
    static func check(_ found: [ObjectiveRows], _ index: ContentIndex, _ report: inout DiagnosticReport) {
        let isNamed = { (objective: ObjectiveRows) in
            objective.existing == nil && objective.rows[0][.objectiveID] == nil
        }
        guard found.contains(where: isNamed) else { return }
        let groups = Dictionary(grouping: found) { AreaKey(year: $0.key.year, id: $0.key.area) }
        for (area, objectives) in groups {
            let present = (index.years[area.year]?.areas[area.id]?.objectives ?? [:]).values
            guard !present.isEmpty || objectives.count > 1 else { continue }
            let spoken = Dictionary(objectives.map { ($0.key.id, $0.rows[0]) }) { first, _ in first }
            var known = present.sorted { $0.id < $1.id }.map { (id: $0.id, title: $0.title, row: spoken[$0.id]) }
            var names = LooseNames()
            for objective in known { names.add(LooseName(objective.title)) }
            for objective in objectives where isNamed(objective) {
                let row = objective.rows[0]
                guard let title = row[.objective] else { continue }
                let loose = LooseName(title)
                guard let other = names.firstIndex(near: loose).map({ known[$0] }) else {
                    known.append((objective.key.id, title, row))
                    names.add(loose)
                    continue
                }
                if let first = other.row {
                    report.add(row, .objective, notes: [first.note(.objective)]) {
                        ImportMessage.nearNames($0, .objective, title, other: other.title, at: first.place(.objective))
                    }
                } else {
                    report.add(row, .objective) {
                        ImportMessage.nearName($0, .objective, title, known: other.title, id: other.id)
                    }
                }
            }
        }
    }

    /// An area of a year.
    private struct AreaKey: Hashable {
        let year: Int
        let id: String
    }
}
