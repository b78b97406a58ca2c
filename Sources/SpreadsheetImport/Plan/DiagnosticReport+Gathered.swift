import Diagnostics

extension DiagnosticReport {
    /// The report with one message for each kind of fault in cells: the first in full, with the cells of the others.
    ///
    /// A sheet has one slip of the hand, or the same in every row.
    var gatheredByKind: DiagnosticReport {
        var kinds: [String: (index: Int, cells: [String], more: Int)] = [:]
        var kept: [Diagnostic] = []
        for diagnostic in sorted {
            guard let cell = diagnostic.cell else {
                kept.append(diagnostic)
                continue
            }
            guard var kind = kinds[diagnostic.id] else {
                kinds[diagnostic.id] = (kept.count, [], 0)
                kept.append(diagnostic)
                continue
            }
            if kind.cells.count < Self.mostCells {
                if cell != kept[kind.index].cell, !kind.cells.contains(cell) { kind.cells.append(cell) }
            } else {
                kind.more += 1
            }
            kinds[diagnostic.id] = kind
        }
        for (index, cells, more) in kinds.values where !cells.isEmpty {
            kept[index].message = ImportMessage.also(kept[index].message, cells: cells, more: more)
        }
        var report = DiagnosticReport()
        for diagnostic in kept { report.add(diagnostic) }
        return report
    }

    /// How many further cells are named.
    private static let mostCells = 5
}
