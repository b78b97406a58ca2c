/// Reads the code of a number format.
struct FormatScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var section = FormatSection()
    private var isUnknown = false
    private var system: FormatSection.Content?

    /// The sections of a code, as many as it has.
    static func sections(of code: String) -> [FormatSection] {
        var scanner = FormatScanner(scalars: Array(code.unicodeScalars))
        var sections: [FormatSection] = []
        repeat { sections.append(scanner.next()) } while scanner.take(";")
        return sections
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func next() -> FormatSection {
        section = FormatSection()
        isUnknown = false
        system = nil
        while index < scalars.count, scalars[index] != ";" { piece() }
        section.content = content()
        return section
    }

    private mutating func piece() {
        let scalar = scalars[index]
        index += 1
        switch scalar {
        case "\"":
            let end = scalars[index...].firstIndex(of: "\"") ?? scalars.count
            literal(scalars[index..<end])
            index = min(end + 1, scalars.count)
        case "\\": literal(scalars[index..<min(index + 1, scalars.count)], moving: true)
        case "_", "*":
            index = min(index + 1, scalars.count)
            section.pieces.append(scalar == "_" ? .blank : .fill)
        case "[": bracket()
        case "0": section.pieces.append(.digit(.zero))
        case "#": section.pieces.append(.digit(.none))
        case "?": section.pieces.append(.digit(.blank))
        case ".": point()
        case ",": section.pieces.append(.comma)
        case "%": section.pieces.append(.percent)
        case "/": section.pieces.append(.slash)
        case "@": section.pieces.append(.text)
        default: letters(scalar)
        }
    }

    private mutating func letters(_ scalar: Unicode.Scalar) {
        let lower = scalar.properties.lowercaseMapping
        switch lower {
        case "g" where take("eneral"): section.pieces.append(.general)
        case "e" where peek == "+" || peek == "-":
            section.pieces.append(.exponent(showsPlus: peek == "+"))
            index += 1
        case "a" where take("m/pm"): section.pieces.append(.halfOfDay(isShort: false))
        case "a" where take("/p"): section.pieces.append(.halfOfDay(isShort: true))
        case "y", "m", "d", "h", "s":
            let unit = Self.units[lower] ?? .year
            section.pieces.append(.date(FormatDatePart(unit: unit, letters: 1 + run(of: lower))))
        default:
            // A letter that stands for nothing here stands for something elsewhere, such as a year of an emperor.
            if scalar.properties.isAlphabetic, scalar.isASCII { isUnknown = true }
            literal([scalar])
        }
    }

    private static let units: [String: FormatDatePart.Unit] = [
        "y": .year, "m": .month, "d": .day, "h": .hour, "s": .second,
    ]

    /// A point, or the decimals of a second.
    private mutating func point() {
        let last = section.pieces.last { if case .literal = $0 { false } else { true } }
        let isSecond: Bool =
            switch last {
            case .date(let part): part.unit == .second
            case .elapsed(let unit, _): unit == .second
            default: false
            }
        let zeros = scalars[index...].prefix { $0 == "0" }.count
        guard isSecond, zeros > 0 else { return section.pieces.append(.point) }
        index += zeros
        section.pieces.append(.secondDecimals(zeros))
    }

    private mutating func bracket() {
        let end = scalars[index...].firstIndex(of: "]") ?? scalars.count
        let text = String(String.UnicodeScalarView(scalars[index..<end]))
        index = min(end + 1, scalars.count)
        let lower = text.lowercased()
        if text.hasPrefix("$") { return currency(text.dropFirst()) }
        if let condition = Self.condition(text) {
            section.condition = condition
        } else if let first = lower.first, lower.allSatisfy({ $0 == first }), ["h", "m", "s"].contains(first) {
            let unit: FormatDatePart.Unit = first == "h" ? .hour : first == "m" ? .minute : .second
            section.pieces.append(.elapsed(unit, digits: lower.count))
        } else if !Self.colours.contains(lower.filter { !$0.isNumber && $0 != " " }) {
            isUnknown = true
        }
    }

    private static let colours: Set<String> = [
        "black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "color", "colour",
    ]

    private static func condition(_ text: String) -> FormatSection.Condition? {
        let sign = text.prefix { "<>=".contains($0) }
        guard let comparison = FormatSection.Condition.Operator(rawValue: String(sign)),
            let limit = Double(text.dropFirst(sign.count).filter { $0 != " " })
        else { return nil }
        return FormatSection.Condition(comparison: comparison, limit: limit)
    }

    /// A currency's sign and a language, `€-410`.
    private mutating func currency(_ text: Substring) {
        if text == "-x-sysdate" || text == "-x-systime" {
            system = text == "-x-sysdate" ? .systemDate : .systemTime
            return
        }
        let split = text.lastIndex(of: "-") ?? text.endIndex
        if split != text.startIndex { section.pieces.append(.literal(String(text[..<split]))) }
        guard split != text.endIndex, let code = UInt32(text[split...].dropFirst().prefix { $0 != "," }, radix: 16)
        else {
            return
        }
        switch code {
        case 0xF800: system = .systemDate
        case 0xF400: system = .systemTime
        default:
            // Above the language stand the calendar and the digits.
            if code >> 16 != 0 { isUnknown = true }
            if code & 0xFFFF != 0, split == text.startIndex {
                section.language = .some(WorkbookLanguage(windowsCode: Int(code & 0xFFFF)))
            }
        }
    }

    /// What the pieces come to.
    private mutating func content() -> FormatSection.Content {
        if isUnknown { return .unknown }
        if let system { return system }
        let isDate = section.pieces.contains {
            switch $0 {
            case .date, .elapsed, .halfOfDay, .secondDecimals: true
            default: false
            }
        }
        if isDate {
            section.pieces = FormatMinutes.told(in: section.pieces)
            return section.pieces.contains { $0 == .general || $0 == .text } ? .unknown : .date
        }
        if section.pieces.contains(.general) { return .general }
        let hasDigits = section.pieces.contains { if case .digit = $0 { true } else { false } }
        if !hasDigits { return .literal }
        if section.pieces.contains(.slash) { return FractionLayout(section.pieces).map { .fraction($0) } ?? .unknown }
        return NumberLayout(section.pieces).map { .number($0) } ?? .unknown
    }

    private mutating func literal(_ text: some Sequence<Unicode.Scalar>, moving: Bool = false) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        if moving { index = min(index + 1, scalars.count) }
        section.pieces.append(.literal(String(view)))
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// Goes over a text, in small letters, if it stands here.
    private mutating func take(_ text: String) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard scalars.count - index >= wanted.count,
            zip(scalars[index...], wanted).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
        else { return false }
        index += wanted.count
        return true
    }

    /// Goes over a letter, as often as it stands here.
    private mutating func run(of letter: String) -> Int {
        let count = scalars[index...].prefix { $0.properties.lowercaseMapping == letter }.count
        index += count
        return count
    }
}

/// Tells minutes from months: `m` behind hours, or before seconds.
enum FormatMinutes {
    static func told(in pieces: [FormatPiece]) -> [FormatPiece] {
        var told = pieces
        let parts = pieces.indices.filter { index in
            switch pieces[index] {
            case .date, .elapsed: true
            default: false
            }
        }
        for (place, index) in parts.enumerated() {
            guard case .date(let part) = pieces[index], part.unit == .month, part.letters <= 2 else { continue }
            let before = place > 0 ? unit(of: pieces[parts[place - 1]]) : nil
            let after = place + 1 < parts.count ? unit(of: pieces[parts[place + 1]]) : nil
            guard before == .hour || after == .second else { continue }
            told[index] = .date(FormatDatePart(unit: .minute, letters: part.letters))
        }
        return told
    }

    private static func unit(of piece: FormatPiece) -> FormatDatePart.Unit? {
        switch piece {
        case .date(let part): part.unit
        case .elapsed(let unit, _): unit
        default: nil
        }
    }
}
