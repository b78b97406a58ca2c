import Content
import Diagnostics
import ReportModel
import Workbooks

/// The columns of a table, as its headings and the command line say.
struct TableColumns {
    /// One for each year that headings name, or a single one without a year.
    private(set) var sets: [ColumnSet] = []
    /// Headings of columns that are passed over.
    private(set) var ignored: [String] = []
    /// Headings that are taken for something although they are vague, with what for.
    private(set) var vague: [(heading: String, column: IndicatorColumn)] = []
    /// Years that headings name and that were not asked for.
    private(set) var otherYears: [Int] = []
    /// Headings that nobody knows, by their columns.
    private(set) var unknown: [Int] = []
    /// What is wrong.
    private(set) var report = DiagnosticReport()

    private let headings: [String]
    private let mappings: ColumnMappings

    /// Finds out what the columns are.
    ///
    /// - Parameters:
    ///   - place: what a person calls the heading of a column.
    ///   - isEmpty: whether a column has no cell that holds anything.
    ///   - isDirection: whether the cells of a column are words of direction; an office may be called “Direzione”, too.
    ///   - isOfFigures: whether the cells of a column are figures.
    ///   - resultMeaning: what a column called `Risultato` holds, beside that of the targets, where there is one.
    ///   - contents: what the cells of a column without a heading can be alone.
    ///   - asked: the year that a person asked for.
    init(
        _ headings: [String], _ mappings: ColumnMappings, _ labels: YearLabels, asked: Int?, place: (Int) -> CellPlace,
        isEmpty: (Int) -> Bool, isDirection: (Int) -> Bool, isOfFigures: (Int) -> Bool,
        resultMeaning: (Int, Int?) -> ResultColumn.Meaning, contents: (Int) -> IndicatorColumn?,
        _ location: (Int) -> SourceLocation
    ) {
        self.headings = headings
        self.mappings = mappings
        var found: [Slot: [Candidate]] = [:]
        for (index, heading) in headings.enumerated() {
            guard var meaning = mappings.meanings[index] ?? HeadingNames.meaning(of: labels.plain(heading)) else {
                if heading.isEmpty, isEmpty(index) { continue }
                unknown.append(index)
                continue
            }
            guard var column = meaning.column else {
                ignored.append(shownName(index))
                continue
            }
            if column == .direction, mappings.meanings[index] == nil, heading.lowercased() != "direction",
                !isDirection(index)
            {
                (column, meaning.rank) = (.responsibleUnit, 1)
            }
            // `2021 Goal` is a target where figures stand below it.
            if column == .objective, meaning.year != nil, mappings.meanings[index] == nil, isOfFigures(index) {
                (column, meaning.rank) = (.target, 3)
            }
            // What something is called says nothing of one year: `Obiettivo 2019`.
            let year = column.isOfPlace || column == .indicator || column == .indicatorID ? nil : meaning.year
            found[Slot(column: column, year: year), default: []].append(
                Candidate(index: index, rank: meaning.rank, isPercent: meaning.isPercent))
        }
        let years = Set(found.keys.compactMap(\.year)).sorted()
        let unnamed = years.isEmpty ? unknown.filter { headings[$0].isEmpty } : []
        let byContents = Dictionary(grouping: unnamed) { contents($0) }
        for case (let column?, let indices) in byContents where indices.count == 1 {
            let slot = Slot(column: column, year: nil)
            guard found[slot] == nil else { continue }
            found[slot] = [Candidate(index: indices[0], rank: 1, isPercent: false)]
            unknown.removeAll { $0 == indices[0] }
        }
        resolveResults(&found, mappings, labels, resultMeaning, place, location)
        let read = asked.map { asked in years.filter { $0 == asked } } ?? years
        otherYears = years.filter { !read.contains($0) }
        var chosen: [Slot: Candidate] = [:]
        for (slot, candidates) in found.sorted(by: { $0.value[0].index < $1.value[0].index }) {
            let best = candidates.map(\.rank).min() ?? 0
            let alike = candidates.filter { $0.rank == best }
            ignored += candidates.filter { $0.rank != best }.map { shownName($0.index) }
            if alike.count > 1 { refuse(alike, slot.column, place, location) }
            if best > 0 { vague.append((shownName(alike[0].index), slot.column)) }
            if slot.year.map(read.contains) ?? true { chosen[slot] = alike[0] }
        }
        sets = (read.isEmpty ? [nil] : read.map(Optional.init)).map { year in
            var columns: [IndicatorColumn: Int] = [:]
            for (slot, candidate) in chosen where slot.year == nil { columns[slot.column] = candidate.index }
            for (slot, candidate) in chosen where slot.year == year { columns[slot.column] = candidate.index }
            let figures = chosen.filter { ($0.key.year == nil || $0.key.year == year) && $0.key.column.isUnitBearing }
            let ofYear = chosen.filter { $0.key.year != nil && $0.key.year == year }
            return ColumnSet(
                year: year, yearColumn: ofYear.map(\.value.index).min(),
                isPercent: !figures.isEmpty && figures.values.allSatisfy(\.isPercent), columns)
        }
        if let asked, read.isEmpty, let other = found.filter({ $0.key.year != nil }).map({ $0.value[0].index }).min() {
            report.add(ImportMessage.otherYear(place(other), asked: asked), at: location(other))
        }
        if read.count > 1 { refuseYearless(chosen, read, place, location) }
        for fault in mappings.faults { report.add(fault, at: location(0)) }
    }

    /// Whether there is such a column in some year.
    func holds(_ column: IndicatorColumn) -> Bool { sets.contains { $0[column] != nil } }

    /// Whether they are those of the site's own data, which have what the site computes beside what it was told.
    var areOfData: Bool { holds(.indicatorID) && (holds(.targetValue) || holds(.actualValue)) }

    /// What a column is called in a list of those that are not read.
    func shownName(_ index: Int) -> String {
        let heading = headings[index]
        return mappings.name(ofColumn: index) == heading
            ? heading : "\(heading) (\(SheetColumn.letters(index)))".trimmed
    }

    /// What `--map` may call a column; `nil` where nothing.
    func callName(_ index: Int) -> String? { mappings.name(ofColumn: index) }

    private struct Slot: Hashable {
        let column: IndicatorColumn
        let year: Int?
    }

    private struct Candidate {
        let index: Int
        let rank: Int
        let isPercent: Bool
    }

    /// Finds out what a column called `Risultato` is where no column holds what was reached; where nobody knows, that is a
    /// fault: a value read as a degree of attainment makes a target missed that was reached.
    private mutating func resolveResults(
        _ found: inout [Slot: [Candidate]], _ mappings: ColumnMappings, _ labels: YearLabels,
        _ meaning: (Int, Int?) -> ResultColumn.Meaning, _ place: (Int) -> CellPlace, _ location: (Int) -> SourceLocation
    ) {
        let actuals = found.keys.filter { $0.column == .actual }.map(\.year)
        let results = found.filter { $0.key.column == .publishedResult }
        let headings = headings
        let isDoubtful = { (index: Int) in
            mappings.meanings[index] == nil && ResultColumn.isDoubtful(labels.plain(headings[index]))
        }
        let hasOther = results.values.joined().contains { !isDoubtful($0.index) }
        for (slot, candidates) in results.sorted(by: { $0.value[0].index < $1.value[0].index })
        where !actuals.contains(where: { $0 == nil || $0 == slot.year || slot.year == nil }) {
            for candidate in candidates where isDoubtful(candidate.index) {
                let target = (found[Slot(column: .target, year: slot.year)] ?? found[Slot(column: .target, year: nil)])?
                    .first?.index
                switch hasOther ? .actual : meaning(candidate.index, target) {
                case .published: break
                case .actual:
                    found[slot]?.removeAll { $0.index == candidate.index }
                    if found[slot]?.isEmpty == true { found[slot] = nil }
                    let read = Candidate(index: candidate.index, rank: 1, isPercent: candidate.isPercent)
                    found[Slot(column: .actual, year: slot.year), default: []].append(read)
                case .either:
                    report.add(
                        ImportMessage.valueOrResult(
                            place(candidate.index), name: mappings.name(ofColumn: candidate.index)),
                        at: location(candidate.index))
                }
            }
        }
    }

    private mutating func refuse(
        _ alike: [Candidate], _ column: IndicatorColumn, _ place: (Int) -> CellPlace,
        _ location: (Int) -> SourceLocation
    ) {
        let first = alike[0].index
        for other in alike.dropFirst().map(\.index) {
            let note = Diagnostic.Note(ImportMessage.firstColumn(place(first)), at: location(first))
            let names = [first, other].compactMap(mappings.name)
            report.add(
                ImportMessage.sameColumn(place(other), column, names: names), at: location(other), notes: [note])
        }
    }

    /// A figure without a year, beside columns of several years, belongs to none of them for certain.
    private mutating func refuseYearless(
        _ chosen: [Slot: Candidate], _ years: [Int], _ place: (Int) -> CellPlace, _ location: (Int) -> SourceLocation
    ) {
        let yearless = chosen.filter { $0.key.year == nil && $0.key.column.isOfOneYear }
        guard let index = yearless.map(\.value.index).min() else { return }
        report.add(
            ImportMessage.whichYear(place(index), name: mappings.name(ofColumn: index), years: years),
            at: location(index))
    }
}

extension IndicatorColumn {
    /// Whether its bare numbers are in the unit that headings name.
    fileprivate var isUnitBearing: Bool { [.target, .targetInitial, .actual, .baseline].contains(self) }

    /// Whether its cells say something of one year alone.
    fileprivate var isOfOneYear: Bool {
        [.target, .targetInitial, .actual, .publishedResult, .provisional].contains(self)
    }
}
