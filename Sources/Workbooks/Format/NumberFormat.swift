/// A number format: what a cell with it shows.
///
/// What spreadsheet programs do not agree on, or this one does not know, is ``WorkbookSheet/Kind/unformatted``: the plain
/// number, which is told as such.
final class NumberFormat: Sendable {
    /// Whether numbers are shown as they are, which most are.
    let isGeneral: Bool
    private let numbers: [FormatSection]
    private let text: FormatSection?
    /// What writes days and times, for each of the sections that are of such.
    private let dates: [DateRendering?]
    private let language: WorkbookLanguage

    /// A format of no cell: numbers and texts as they are.
    static func general(_ language: WorkbookLanguage) -> NumberFormat { NumberFormat("General", language) }

    /// - Parameter code: as workbooks write it, in English whatever their language.
    init(_ code: String, _ language: WorkbookLanguage) {
        // Excel takes 255 characters; what is much longer is no format.
        var sections =
            code.utf8.count > 1000
            ? [FormatSection(content: .unknown)] : FormatScanner.sections(of: code)
        let last = sections.count == 4 || sections.last?.isForText == true ? sections.popLast() : nil
        text = last
        if sections.isEmpty { sections = [FormatSection(pieces: [.general], content: .general)] }
        numbers = sections
        dates = sections.map { section in
            switch section.content {
            case .date, .systemDate, .systemTime: DateRendering(section, language)
            default: nil
            }
        }
        self.language = language
        isGeneral = sections == [FormatSection(pieces: [.general], content: .general)]
    }

    /// What a text shows.
    func shown(_ text: String) -> String {
        guard let section = self.text, section.content != .unknown, section.pieces != [.text] else { return text }
        var shown = ""
        for piece in section.pieces {
            switch piece {
            case .text: shown += text
            case .literal(let literal): shown += literal
            default: break
            }
        }
        return shown
    }

    /// What a number shows; an empty text where it shows nothing.
    ///
    /// - Parameter digits: the number's own.
    func shown(
        _ number: Double, _ digits: DecimalDigits, _ epoch: DateNumber.Epoch
    ) -> (text: String, kind: WorkbookSheet.Kind) {
        func plain() -> (text: String, kind: WorkbookSheet.Kind) { (digits.general(language), .unformatted) }
        guard numbers.count <= 3, let (index, isSignShown) = section(for: number) else { return plain() }
        let section = numbers[index]
        let isNegative = digits.isNegative && isSignShown
        switch section.content {
        case .unknown: return plain()
        case .literal:
            let literal = self.literal(section, number: nil)
            if number == 0, isDash(literal) { return zero() }
            return (isNegative && !literal.isEmpty ? "-" + literal : literal, .text)
        case .general:
            // What has a power of ten by itself, programs write in different ways where it is part of a format.
            var cut = digits
            cut.cut()
            cut.isNegative = false
            guard isGeneral && text == nil || !cut.isGeneralPower else { return plain() }
            return ((isNegative ? "-" : "") + literal(section, number: cut.general(language)), .number)
        case .number(let layout):
            let (text, isZero) = layout.text(of: digits, section.pieces, language)
            // `"-"??` has room for digits that a zero has not.
            if isZero, isDash(text) { return zero() }
            return (isNegative && !isZero ? "-" + text : text, .number)
        case .fraction(let layout):
            guard number.magnitude < 1e15 else { return plain() }
            return ((isNegative ? "-" : "") + layout.text(of: number.magnitude), .number)
        case .date, .systemDate, .systemTime:
            guard let shown = dates[index]?.shown(isSignShown ? number : number.magnitude, epoch) else {
                return plain()
            }
            return isNegative ? ("-" + shown.text, shown.kind) : shown
        }
    }

    /// Whether fewer digits of a number are shown than it has.
    func isRounding(_ number: Double, _ digits: DecimalDigits) -> Bool {
        guard numbers.count <= 3, let (index, _) = section(for: number),
            case .number(let layout) = numbers[index].content
        else { return false }
        return layout.isRounding(digits)
    }

    /// Characters without digits, around a number where there is one.
    private func literal(_ section: FormatSection, number: String?) -> String {
        var text = FormatText()
        for piece in section.pieces {
            switch piece {
            case .literal(let literal): text.append(literal)
            case .general: text.append(number ?? "")
            case .blank: text.appendBlank()
            case .percent: text.append("%")
            case .comma: text.append(",")
            case .point: text.append(".")
            case .slash: text.append("/")
            default: break
            }
        }
        return text.text
    }

    /// Whether a text is a dash, beside the sign of a currency perhaps, as amounts of nothing are shown.
    private func isDash(_ text: String) -> Bool {
        let signs = text.unicodeScalars.filter {
            $0 != " " && $0 != "\u{A0}" && $0.properties.generalCategory != .currencySymbol
        }
        return signs.count == 1
            && signs.allSatisfy { ["-", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"].contains($0) }
    }

    /// A zero with the decimals and signs that other numbers have: `0,00 €`.
    private func zero() -> (text: String, kind: WorkbookSheet.Kind) {
        let zero = DecimalDigits()
        guard case .number(let layout) = numbers[0].content else { return ("0", .number) }
        let text = layout.text(of: zero, numbers[0].pieces, language).0
        return (text.utf8.contains(UInt8(ascii: "0")) ? text : "0", .number)
    }

    /// The section that holds for a number, by index, and whether a minus is shown before what it makes of a negative one.
    ///
    /// - Returns: `nil` where programs differ: some show negative numbers without their sign, where a condition that is
    ///   not about signs was met.
    private func section(for number: Double) -> (Int, isSignShown: Bool)? {
        guard numbers.contains(where: { $0.condition != nil }) else {
            switch numbers.count {
            case 1: return (0, true)
            case 2: return number < 0 ? (1, false) : (0, true)
            default: return number > 0 ? (0, true) : (number < 0 ? 1 : 2, false)
            }
        }
        let first = numbers[0].condition ?? .init(comparison: .greater, limit: 0)
        var found = numbers.count - 1
        if first.holds(for: number) {
            found = 0
        } else if numbers.count == 1 {
            return nil
        } else if numbers.count == 3 {
            let second = numbers[1].condition ?? .init(comparison: .less, limit: 0)
            if second.holds(for: number) { found = 1 }
        } else if let second = numbers[1].condition, !second.holds(for: number) {
            return nil
        }
        guard number < 0 else { return (found, true) }
        let writesSign = numbers[found].pieces.contains {
            if case .literal(let text) = $0 { text == "(" || text.hasPrefix("-") } else { false }
        }
        return writesSign ? (found, false) : nil
    }
}
