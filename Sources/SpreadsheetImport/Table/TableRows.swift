import Content
import ReportModel

/// Tells the rows of a table from what stands between and below them: headings of groups, totals, legends.
struct TableRows {
    /// The rows with figures, by index, with what they take from rows above.
    private(set) var data: [(row: Int, carried: CarriedCells)] = []
    /// What some rows take from those above: the area, the objective.
    private(set) var carriedColumns: Set<IndicatorColumn> = []
    /// What was found out, for a person to read.
    private(set) var remarks: [ImportRemark] = []
    /// Rows that may mean what nobody can know.
    private(set) var faults: [(row: Int, kind: Fault)] = []

    /// Why a row cannot be understood.
    enum Fault {
        /// Headings of another table.
        case otherHeadings
        /// A text alone that names nothing of the rows below, or may be an objective as well as an indicator.
        case unknownGroup
    }

    private let grid: Grid
    private let columns: TableColumns
    private let headings: [String]
    /// Whether a person named the area of rows that do not say theirs.
    private let hasArea: Bool

    private enum Kind: Equatable {
        case data, total, heading, otherHeadings
        /// The name of an indicator and nothing else: one that is only planned.
        case name
        /// A row with one text, in a column.
        case single(Int)

        /// Whether it is about an indicator.
        var isData: Bool { self == .data || self == .name }
    }

    /// Goes through the rows below the headings.
    init(_ grid: Grid, _ columns: TableColumns, headings: [String], from first: Int, hasArea: Bool) {
        (self.grid, self.columns, self.headings, self.hasArea) = (grid, columns, headings, hasArea)
        guard first < grid.count else { return }
        let kinds = (first..<grid.count).map(kind)
        let last = kinds.lastIndex(where: \.isData) ?? -1
        // The next row about an indicator, from each row on.
        var next = Array(kinds.indices)
        for offset in kinds.indices.dropLast().reversed() where !kinds[offset].isData {
            next[offset] = next[offset + 1]
        }
        var carried = CarriedCells()
        var used: Set<Int> = []
        var (totals, legends, groups, repeated, filled): ([Int], [Int], [Int], [Int], [Int]) = ([], [], [], [], [])
        for (offset, kind) in kinds.enumerated() {
            let row = first + offset
            switch kind {
            case .heading: repeated.append(grid.number(ofRow: row))
            case .otherHeadings: faults.append((row, .otherHeadings))
            case .total: totals.append(grid.number(ofRow: row))
            case .single(let column):
                guard offset < last else {
                    if Self.isOfCells(grid.text(row, column)) {
                        faults.append((row, .unknownGroup))
                    } else {
                        legends.append(grid.number(ofRow: row))
                    }
                    continue
                }
                let below = first + next[offset]
                if take(row, column, next: below, &carried) {
                    groups.append(row)
                } else if isNote(row, column, next: below) {
                    legends.append(grid.number(ofRow: row))
                } else {
                    faults.append((row, .unknownGroup))
                }
            case .data, .name:
                let own = carry(row, &carried)
                for name in [IndicatorColumn.area, .objective] {
                    guard let cell = own.cells[name] else { continue }
                    carriedColumns.insert(name)
                    if cell.isOfGroup { used.insert(cell.row) }
                }
                if !groups.isEmpty, kind == .name { faults.append((row, .unknownGroup)) }
                if own.isFilled { filled.append(grid.number(ofRow: row)) }
                data.append((row, own.cells))
            }
        }
        faults += groups.filter { !used.contains($0) }.map { ($0, .unknownGroup) }
        remarks = [
            .groups(groups.map(grid.number)), .totals(totals), .repeatedHeadings(repeated), .passedOver(legends),
            .filledDown(filled),
        ].filter { !$0.rows.isEmpty }
    }

    private func kind(_ row: Int) -> Kind {
        let filled = grid.filled(row)
        guard let first = filled.first else { return .single(0) }
        let text = grid.text(row, first)
        if Self.isTotal(text), !isName(first, row) { return .total }
        if filled.count > 1 {
            let isRepeated = filled.allSatisfy { headings.indices.contains($0) && headings[$0] == grid.text(row, $0) }
            if isRepeated { return .heading }
            return isOfHeadings(row, filled) ? .otherHeadings : .data
        }
        if columns.sets.contains(where: { set in IndicatorColumn.allCases.contains { $0.isFigure && set[$0] == first } }
        ) {
            return .data
        }
        let isName = Self.prefix(of: text) == nil && columns.sets.contains { $0[.indicator] == first }
        return isName ? .name : .single(first)
    }

    /// Whether all cells of a row are headings, three or more with different meanings. Most rows are not, which the first
    /// cell tells.
    private func isOfHeadings(_ row: Int, _ filled: [Int]) -> Bool {
        guard filled.count > 2 else { return false }
        var meanings: Set<IndicatorColumn> = []
        return filled.allSatisfy { index in
            HeadingNames.meaning(of: grid.text(row, index))?.column.map { meanings.insert($0).inserted } ?? false
        }
    }

    /// Whether a cell names an indicator of an objective that its own row names.
    private func isName(_ column: Int, _ row: Int) -> Bool {
        guard columns.sets.contains(where: { $0[.indicator] == column }) else { return false }
        return holds(.objective, row)
    }

    private static let totals: Set<String> = [
        "totale", "totali", "totale-generale", "totale-complessivo", "subtotale", "media", "media-ponderata", "somma",
        "total", "totals", "grand-total", "subtotal", "average", "sum",
    ]

    private static func isTotal(_ text: String) -> Bool {
        text.utf8.count <= 40 && totals.contains(HeadingNames.key(text))
    }

    /// Takes a row with one text as the heading of those below; `false` where it is none.
    ///
    /// - Parameter next: the next row with figures, which tells what is missing in it.
    private func take(_ row: Int, _ column: Int, next: Int, _ carried: inout CarriedCells) -> Bool {
        let text = grid.text(row, column)
        guard text.utf8.count <= 300 else { return false }
        if let (named, rest) = Self.prefix(of: text) {
            return carried.set(named, CarriedCells.Cell(row: row, column: column, text: rest))
        }
        let cell = CarriedCells.Cell(row: row, column: column, text: text)
        guard !Self.isRemark(text) else { return false }
        let lacksObjective = !holds(.objective, next) && !holds(.objectiveID, next)
        if columns.sets.contains(where: { $0[.objective] == column }), lacksObjective {
            return carried.set(.objective, cell)
        }
        if !hasArea, !holds(.area, next), !holds(.areaID, next) { return carried.set(.area, cell) }
        return lacksObjective && carried.set(.objective, cell)
    }

    /// Whether a row has a cell of its own for a column.
    private func holds(_ column: IndicatorColumn, _ row: Int) -> Bool {
        columns.sets.contains { $0[column].map { !grid.text(row, $0).isEmpty } ?? false }
    }

    /// Whether a text alone is a remark on the table: nothing in the next row may lack what it could name.
    private func isNote(_ row: Int, _ column: Int, next: Int) -> Bool {
        Self.isRemark(grid.text(row, column)) && (holds(.objective, next) || holds(.objectiveID, next))
    }

    /// `Area: Casa` and `Obiettivo strategico 1 – Alloggi` taken apart.
    private static func prefix(of text: String) -> (IndicatorColumn, String)? {
        for mark in [":", " – ", " - ", " — "] {
            guard let range = text.ranges(of: mark).first else { continue }
            let name = text[..<range.lowerBound].split(separator: " ").filter { !isNumbering($0) }
            let rest = String(text[range.upperBound...]).trimmed
            guard !rest.isEmpty, let column = HeadingNames.meaning(of: name.joined(separator: " "))?.column,
                [IndicatorColumn.area, .objective].contains(column)
            else { continue }
            return (column, rest)
        }
        return nil
    }

    /// Whether a text looks like a row whose cells are separated otherwise: `casa,Prova,Uno,1,2`.
    private static func isOfCells(_ text: String) -> Bool {
        [",", ";", "\t"].contains { separator in
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            return parts.count > 2 && parts.dropFirst().allSatisfy { $0.first != " " }
        }
    }

    /// Whether a word only numbers what it stands behind: `1.2`, `n.`.
    private static func isNumbering(_ word: Substring) -> Bool {
        word.allSatisfy { $0.isNumber || $0 == "." } || ["n", "n.", "nr", "nr.", "n°"].contains(word.lowercased())
    }

    /// Whether a text is marked as a remark on the table: `Fonte: …`, `* …`.
    private static func isRemark(_ text: String) -> Bool {
        if text.hasPrefix("*") || text.hasPrefix("(") { return true }
        guard let colon = text.firstIndex(of: ":") else { return false }
        return ["nota", "note", "n-b", "nb", "fonte", "fonti", "source", "sources", "legenda", "legend", "key"]
            .contains(HeadingNames.key(String(text[..<colon])))
    }

    /// What a row takes from those above, where its own cells are empty: merged cells of a CSV file are saved so.
    private func carry(_ row: Int, _ carried: inout CarriedCells) -> (cells: CarriedCells, isFilled: Bool) {
        var isFilled = false
        var own = CarriedCells()
        for name in [IndicatorColumn.area, .objective] {
            let isNamedByID = holds(name.id, row)
            if let column = columns.sets.lazy.compactMap({ $0[name] }).first {
                let text = grid.text(row, column)
                if !text.isEmpty {
                    _ = carried.set(name, .init(row: row, column: column, text: text, isOfGroup: false))
                    continue
                }
                if name == .area, hasArea, carried[name]?.isOfGroup != true { continue }
                if !isNamedByID, carried[name]?.isOfGroup == false { isFilled = true }
            }
            if !isNamedByID { own[name] = carried[name] }
        }
        return (own, isFilled)
    }
}

/// The cells above a row that hold for it.
struct CarriedCells {
    private var area: Cell?
    private var objective: Cell?

    /// A cell of a row above, which all rows below share.
    final class Cell: Sendable {
        let row: Int
        let column: Int
        let text: String
        /// Whether it stands in a row of its own.
        let isOfGroup: Bool

        init(row: Int, column: Int, text: String, isOfGroup: Bool = true) {
            (self.row, self.column, self.text, self.isOfGroup) = (row, column, text, isOfGroup)
        }
    }

    /// The cell for a column; `nil` where there is none.
    subscript(column: IndicatorColumn) -> Cell? {
        get { column == .area ? area : column == .objective ? objective : nil }
        set { if column == .area { area = newValue } else { objective = newValue } }
    }

    /// Takes a cell for those below; the objective of another area is none.
    mutating func set(_ column: IndicatorColumn, _ cell: Cell) -> Bool {
        if column == .area, area?.text != cell.text { objective = nil }
        self[column] = cell
        return true
    }
}
