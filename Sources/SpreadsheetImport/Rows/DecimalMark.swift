import Diagnostics
import ReportModel

/// How the spreadsheet writes decimals: as the site does, or as the other language does.
///
/// A program that was set up in another language writes `93.6%` where the site wants `93,6%`. Cells that have one
/// reading tell; `1.150` has two, a thousand apart, and one slip of the hand elsewhere must not decide on it. It is
/// read as the site does where some cell needs the site's mark and none the other. It is read in the other way only where at least two
/// cells need that one, more than have two readings, one of them with groups of thousands, and none needs the site's.
/// Else it is refused, until a person says which mark it is.
struct DecimalMark {
    /// What stands before the decimals in the file.
    let mark: Character
    /// What the mark was decided from.
    let evidence: ImportPlan.DecimalEvidence
    private let notation: Notation
    private let siteMark: Character
    /// The first cell that needs the mark that was not chosen, or was not trusted.
    private let contrary: NumberCell?

    /// A cell with a mark in it.
    struct NumberCell {
        let row: SpreadsheetRow
        let column: IndicatorColumn
        let text: String

        /// The cell as what a mark was decided from.
        var evidence: ImportPlan.DecimalEvidence { .cell(row.place(column).name, text: text) }

        /// The place of the cell, as a remark on another one.
        func note(_ mark: Character) -> Diagnostic.Note {
            .init(ImportMessage.decimalSeen(row.place(column), text: text, mark: mark), at: row.location(column))
        }
    }

    private enum Notation { case site, other, undecided }

    /// Looks at all figures of a file.
    ///
    /// - Parameters:
    ///   - words: texts of the content that look like figures and are none; they say nothing of the file.
    ///   - given: the mark that a person named.
    init(_ rows: [SpreadsheetRow], _ figures: FigureReader, words: Set<String> = [], given: Character? = nil) {
        siteMark = figures.language.decimalMark
        let otherMark: Character = siteMark == "," ? "." : ","
        var cells = Census(siteMark: siteMark)
        for row in rows {
            for (column, _, isFigure) in row.columns.columns where isFigure {
                guard !row.isTyped(column), let text = row[column], MarkedNumbers.mayHold(text),
                    !text.hasPrefix("{text:"), words.isEmpty || !words.contains(text.plain)
                else { continue }
                cells.add(NumberCell(row: row, column: column, text: text))
            }
        }
        if let given {
            notation = given == siteMark ? .site : .other
            (mark, evidence, contrary) = (given, .given, nil)
        } else if let site = cells.site {
            (notation, mark, evidence, contrary) = (.site, siteMark, site.evidence, site)
        } else if let other = cells.other {
            notation = cells.isOtherProven ? .other : .undecided
            (mark, evidence, contrary) = (otherMark, other.evidence, other)
        } else {
            notation = cells.ambiguous == 0 ? .site : .undecided
            (mark, evidence, contrary) = (siteMark, .none, nil)
        }
    }

    /// A figure as the site writes it.
    func figure(_ text: String) -> String {
        guard let numbers = MarkedNumbers(text) else { return text }
        let isOtherAlone = !readable(numbers, siteMark) && readable(numbers, otherMark)
        switch notation {
        case .site: return text
        case .undecided: return isOtherAlone ? MarkedNumbers.exchanged(text) : text
        case .other: return readable(numbers, otherMark) ? MarkedNumbers.exchanged(text) : text
        }
    }

    /// Whether a cell that says what the content says may yet mean something else: it has two readings, and the file's
    /// other cells need the other mark.
    func isDoubted(_ text: String) -> Bool {
        notation == .undecided && contrary != nil && MarkedNumbers(text)?.hasTwoReadings == true
    }

    /// Why a cell cannot be read with the file's mark, or may be read in two ways; `nil` where neither is so.
    func fault(_ text: String) -> (message: (CellPlace) -> Message, notes: [Diagnostic.Note])? {
        guard let numbers = MarkedNumbers(text) else { return nil }
        if notation == .undecided, numbers.hasTwoReadings {
            return (
                { ImportMessage.twoReadings($0, text: text, readings(text)) },
                contrary.map { [$0.note(otherMark)] } ?? []
            )
        }
        if notation == .other, readable(numbers, siteMark), !readable(numbers, otherMark) {
            return ({ ImportMessage.otherDecimalMark($0, text: text, mark: mark) }, [])
        }
        return nil
    }

    /// The cell that shows the site's mark, where a figure is refused that would be one with the other mark.
    func notes(on text: String) -> [Diagnostic.Note] {
        guard notation == .site, let contrary, let numbers = MarkedNumbers(text), !readable(numbers, siteMark),
            readable(numbers, otherMark)
        else { return [] }
        return [contrary.note(siteMark)]
    }

    /// The readings of a weight, which the site's own tables write with a decimal point or comma, as the table does: two
    /// for `1.500` where the file does not tell, none where it is no number.
    func weights(_ text: String) -> [ExactDecimal] {
        guard let numbers = MarkedNumbers(text), numbers.hasTwoReadings else {
            return Self.number(text).map { [$0] } ?? []
        }
        let isKnown = evidence == .given || notation == .other
        let marks: [Character] = isKnown ? [mark] : [siteMark, otherMark]
        return marks.compactMap { Self.number(MarkedNumbers.ungrouped(text, decimal: $0)) }
    }

    /// Both readings of a text that has two, as the site writes them.
    func readings(_ text: String) -> [String] {
        [text, MarkedNumbers.exchanged(text)].map { MarkedNumbers.ungrouped($0, decimal: siteMark) }
    }

    /// A bare number of the site's own tables, with whichever mark it has; `nil` where it is none.
    static func number(_ text: String) -> ExactDecimal? {
        let digits = text.drop { $0 == "-" || $0 == "−" }
        let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCII) }),
            let significand = Int64((digits.count < text.count ? "-" : "") + parts.joined())
        else { return nil }
        return ExactDecimal(significand: significand, scale: parts.count == 2 ? parts[1].count : 0)
    }

    private var otherMark: Character { siteMark == "," ? "." : "," }

    private func readable(_ numbers: MarkedNumbers, _ mark: Character) -> Bool {
        mark == "," ? numbers.isReadable.comma : numbers.isReadable.point
    }
}

/// Counts the cells of a file by the marks that they can be read with.
private struct Census {
    let siteMark: Character
    /// The first cell that needs the site's mark.
    private(set) var site: DecimalMark.NumberCell?
    /// The first cell that needs the other mark; one with groups, if there is any.
    private(set) var other: DecimalMark.NumberCell?
    /// How many cells have two readings.
    private(set) var ambiguous = 0
    private var others = 0
    private var showsGroups = false

    init(siteMark: Character) { self.siteMark = siteMark }

    /// Whether the other notation is beyond doubt, or there is nothing to doubt about.
    var isOtherProven: Bool { ambiguous == 0 || showsGroups && others > max(ambiguous, 1) }

    mutating func add(_ cell: DecimalMark.NumberCell) {
        guard let numbers = MarkedNumbers(cell.text) else { return }
        let (comma, point) = numbers.isReadable
        switch siteMark == "," ? (comma, point) : (point, comma) {
        case (true, true) where isComputed(cell): if site == nil { site = cell }
        case (true, true): ambiguous += 1
        case (true, false): if site == nil { site = cell }
        case (false, true):
            if other == nil || numbers.showsGroups && !showsGroups { other = cell }
            others += 1
            showsGroups = showsGroups || numbers.showsGroups
        case (false, false): break
        }
    }

    /// Whether the column beside it, which the site computed from the figure, holds what it is in the site's notation.
    private func isComputed(_ cell: DecimalMark.NumberCell) -> Bool {
        guard let computed = cell.column.computed.flatMap({ cell.row[$0] }),
            MarkedNumbers(computed)?.hasTwoReadings != true, let number = DecimalMark.number(computed)
        else { return false }
        let digits = MarkedNumbers.ungrouped(cell.text, decimal: siteMark)
            .filter { "0123456789.,-−".contains($0) }
        return DecimalMark.number(digits) == number
    }
}
