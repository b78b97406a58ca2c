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
        /// A row called `Totale` below others of its objective: a sum of them, or an indicator.
        case doubtfulTotal
    }

    private let grid: Grid
    private let columns: TableColumns
    private let headings: [String]
    /// Whether a person named the area of rows that do not say theirs.
    private let hasArea: Bool

    private enum Kind: Equatable {
        case data, total, doubtfulTotal, heading, otherHeadings
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
        var kinds: [Kind] = []
        for row in first..<grid.count { kinds.append(kind(row, kinds)) }
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
            case .doubtfulTotal: faults.append((row, .doubtfulTotal))
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

    /// What the rows above one speak of, which sums are of: the last area, the last objective, the last text alone.
    ///
    /// - Parameter kinds: the rows above, as far as they are of the table.
    private func names(above row: Int, _ kinds: [Kind]) -> (area: String, objective: String, single: String) {
        var found = (area: "", objective: "", single: "")
        for (offset, kind) in kinds.suffix(Self.farthest).reversed().enumerated() {
            switch kind {
            case .data, .name:
                if found.area.isEmpty { found.area = text(.area, row - 1 - offset) }
                if found.objective.isEmpty { found.objective = text(.objective, row - 1 - offset) }
            case .single(let column):
                if found.single.isEmpty { found.single = grid.text(row - 1 - offset, column) }
            default: break
            }
            if !found.area.isEmpty, !found.objective.isEmpty, !found.single.isEmpty { break }
        }
        return found
    }

    /// How many rows above a sum are looked at.
    private static let farthest = 1000

    /// Whether the rows above one are of something that a sum names.
    private func speakOf(_ key: String, above row: Int, _ kinds: [Kind]) -> Bool {
        let names = names(above: row, kinds)
        return [names.area, names.objective, names.single, Self.prefix(of: names.single)?.1 ?? ""]
            .contains { HeadingNames.key($0) == key }
    }

    /// What a row is.
    ///
    /// - Parameter above: the rows above it, as far as they are of the table.
    private func kind(_ row: Int, _ above: [Kind]) -> Kind {
        let filled = grid.filled(row)
        guard let first = filled.first else { return .single(0) }
        if let sum = sum(row, first, above) { return sum }
        if let column = groupWithCode(row, filled) { return .single(column) }
        if filled.count > 1 {
            let isRepeated = filled.allSatisfy { headings.indices.contains($0) && headings[$0] == grid.text(row, $0) }
            if isRepeated { return .heading }
            return isOfHeadings(row, filled) ? .otherHeadings : .data
        }
        if columns.sets.contains(where: { set in IndicatorColumn.allCases.contains { $0.isFigure && set[$0] == first } }
        ) {
            return .data
        }
        let isName = Self.prefix(of: grid.text(row, first)) == nil && isIndicator(first)
        return isName ? .name : .single(first)
    }

    /// What a row is that the first cell, the objective or the indicator calls a sum; `nil` where none does, or it may
    /// well be an indicator.
    private func sum(_ row: Int, _ first: Int, _ above: [Kind]) -> Kind? {
        let (objective, indicator) = (text(.objective, row), text(.indicator, row))
        let names = (SumName.reading(grid.text(row, first)), SumName.reading(objective), SumName.reading(indicator))
        if names == (nil, nil, nil) { return nil }
        // The sum itself may stand in any column.
        let hasIndicator = indicator.contains(where: \.isLetter)
        if !isIndicator(first) || objective.isEmpty {
            switch names.0 {
            case .bare?, .ofRows?: return .total
            case .of(let key)? where isIndicator(first):
                // `Totale reclami` may be an indicator, and one that is to reach something is.
                let isTotal =
                    text(.target, row).isEmpty && above.last?.isData == true && speakOf(key, above: row, above)
                return isTotal ? .total : nil
            case .of(let key)?:
                // Where it names no objective and no indicator, it can be nothing else.
                let isAlone = objective.isEmpty && !columns.sets.contains { $0[.objective] == first }
                if !hasIndicator, isAlone && columns.holds(.indicator) || speakOf(key, above: row, above) {
                    return .total
                }
            case nil: break
            }
        }
        switch names.1 {
        case .bare?, .ofRows?: if !hasIndicator || names.2 != nil { return .total }
        case .of(let key)?: if !hasIndicator, speakOf(key, above: row, above) { return .total }
        case nil: break
        }
        switch names.2 {
        case .ofRows?: return .total
        case .bare? where !objective.isEmpty && above.last?.isData == true:
            return self.names(above: row, above).objective.wholeName == objective.wholeName ? .doubtfulTotal : nil
        default: return nil
        }
    }

    /// The column of the text in a row that holds nothing else but a code: the heading of a group (`1.2 | Alloggi`), where
    /// it says so or the codes below begin with its own; `nil` where it is none.
    private func groupWithCode(_ row: Int, _ filled: [Int]) -> Int? {
        guard filled.count == 2, let code = filled.first(where: isCode),
            let column = filled.first(where: { $0 != code })
        else { return nil }
        let isName = isIndicator(column)
        let isText = isName || columns.sets.contains { $0[.objective] == column || $0[.area] == column }
        guard isText else { return nil }
        if !isName || Self.prefix(of: grid.text(row, column)) != nil { return column }
        guard row + 1 < grid.count else { return nil }
        return Self.isCode(grid.text(row, code), above: grid.text(row + 1, code)) ? column : nil
    }

    /// Whether a column holds the codes or ids of rows.
    private func isCode(_ column: Int) -> Bool {
        columns.sets.contains { set in
            [IndicatorColumn.code, .indicatorID, .objectiveID].contains { set[$0] == column }
        }
    }

    /// Whether the code beside the heading of a group is the beginning of a row's: a group in a group.
    private func isCodeOfGroup(_ group: CarriedCells.Cell, above row: Int) -> Bool {
        group.isOfGroup
            && grid.filled(row).contains {
                isCode($0) && Self.isCode(grid.text(group.row, $0), above: grid.text(row, $0))
            }
    }

    /// Whether a code is the beginning of another: `1.2` of `1.2.1`.
    private static func isCode(_ code: String, above other: String) -> Bool {
        let parts = { (code: String) in code.split { !$0.isLetter && !$0.isNumber } }
        let (short, long) = (parts(code), parts(other))
        return !short.isEmpty && short.count < long.count && long.starts(with: short)
    }

    private func isIndicator(_ column: Int) -> Bool { columns.sets.contains { $0[.indicator] == column } }

    /// What a row says itself in a column; empty where nothing.
    private func text(_ column: IndicatorColumn, _ row: Int) -> String {
        for set in columns.sets { if let index = set[column] { return grid.text(row, index) } }
        return ""
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
        guard !Self.isRemark(text), !Self.isPrefixAlone(text) else { return false }
        // What stands in a column of its own says what it is.
        if columns.sets.contains(where: { $0[.area] == column }), !holds(.area, next) {
            return carried.set(.area, cell)
        }
        let lacksObjective = !holds(.objective, next) && !holds(.objectiveID, next)
        if columns.sets.contains(where: { $0[.objective] == column }), lacksObjective {
            return carried.set(.objective, cell)
        }
        if let area = carried[.area], isCodeOfGroup(area, above: row) { return carried.set(.objective, cell) }
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
    fileprivate static func prefix(of text: String) -> (IndicatorColumn, String)? {
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

    /// Whether a text says what it would name, and names nothing: `Area:`.
    private static func isPrefixAlone(_ text: String) -> Bool {
        guard let last = text.last, ":–—-".contains(last) else { return false }
        let column = HeadingNames.meaning(of: String(text.dropLast()).trimmed)?.column
        return column == .area || column == .objective || column == .indicator
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
