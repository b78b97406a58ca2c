import ReportModel

extension ProposalTests {
    /// A figure as somebody would type it: a number, a percentage, money, a number with a unit, a day.
    static func figure(_ random: inout SeededGenerator, _ language: SiteLanguage) -> String {
        func pick(_ choices: String...) -> String { choices.randomElement(using: &random) ?? "" }
        let isItalian = language == .italian
        switch Int.random(in: 0...9, using: &random) {
        case 0, 1: return number(&random, language)
        case 2: return number(&random, language) + pick("%", " %")
        case 3: return number(&random, language) + (isItalian ? "% dei lavoratori" : "% of workers")
        case 4:
            return isItalian
                ? pick("€ ", "€") + number(&random, language) : pick("€", "£", "$") + number(&random, language)
        case 5: return number(&random, language) + pick(" €", " euro")
        case 6:
            let unit =
                isItalian ? pick("giorni", "minuti", "km", "alloggi", "mq") : pick("days", "minutes", "km", "homes")
            return number(&random, language) + " " + unit
        case 7: return isItalian ? "gg. " + number(&random, language) : number(&random, language) + " days"
        default:
            let month = Int.random(in: 1...12, using: &random)
            let day = Given.day(
                Int.random(in: 1990...2040, using: &random), month, Int.random(in: 1...28, using: &random))
            let slashes = "\(day.day)/\(day.month)/\(day.year)"
            return pick(day.iso, day.long(language), isItalian ? slashes : day.iso)
        }
    }

    private static func number(_ random: inout SeededGenerator, _ language: SiteLanguage) -> String {
        let bound: Int64 = [9, 99, 9_999, 99_999_999].randomElement(using: &random) ?? 9
        let digits = Int64.random(in: 0...bound, using: &random)
        let scale = [0, 0, 0, 1, 2].randomElement(using: &random) ?? 0
        return Given.decimal(digits, scale).format(language, grouped: Bool.random(using: &random))
    }

    /// The figure, spoilt; `nil` where this damage cannot be done to it.
    static func spoil(
        _ text: String, _ figure: Quantity, _ damage: Damage, _ language: SiteLanguage,
        _ random: inout SeededGenerator
    ) -> String? {
        let isDate = figure.kind == .date
        let spoilt: String? =
            switch damage {
            case .letterO: text.replacing("0", with: "O")
            case .otherMarks:
                isDate ? nil : String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
            case .missingBlank: text.replacing(" ", with: "")
            case .surplusBlank: inserted(" ", into: text, &random)
            case .percentWords:
                text.hasSuffix("%") ? text.replacing("%", with: language == .italian ? " per cento" : " per cent") : nil
            case .dateSeparator: separated(figure, pick(".", "-", &random))
            case .otherLanguage: foreign(figure, language)
            case .thousand: isDate ? nil : text + pick("k", "K", &random)
            case .million: isDate ? nil : text + pick("M", "m", &random)
            case .billion: isDate ? nil : text + pick("B", "b", &random)
            case .magnitudeWord:
                figure.kind == .number || text.hasPrefix("€") ? text + pick(" mln", "mln", &random) : nil
            case .more: (language == .italian ? "oltre " : "over ") + text
            case .perMille: text.contains("%") ? text.replacing("%", with: "‰") : text + "‰"
            case .trailingMinus: text + "-"
            case .strayLetter: stray(text, figure, &random)
            case .cutEnd: isDate ? String(text.dropLast()) : cut(text, fromEnd: true)
            case .cutStart: isDate ? nil : cut(text, fromEnd: false)
            case .spreadsheetDate:
                pick("01-feb", "feb-20", &random) + (Bool.random(using: &random) ? "" : "-21")
            case .about:
                pick(language == .italian ? "circa " : "about ", "~", &random) + text
            }
        return spoilt == text ? nil : spoilt
    }

    /// What a proposal for a figure that was spoilt so may stand for.
    static func meaning(_ damage: Damage, _ figure: Quantity) -> Damage.Meaning {
        let isMoney = if case .money = figure.kind { true } else { false }
        return switch damage {
        case .letterO, .otherMarks, .missingBlank, .surplusBlank, .percentWords, .dateSeparator, .otherLanguage: .same
        case .thousand: isMoney ? .times(zeros: 3) : .none
        case .million: isMoney ? .times(zeros: 6) : .none
        case .billion: isMoney ? .times(zeros: 9) : .none
        case .magnitudeWord: .times(zeros: 6)
        case .more: .more
        case .cutEnd, .cutStart: .otherMarks
        case .perMille, .trailingMinus, .strayLetter, .spreadsheetDate, .about: .none
        }
    }

    private static func pick(_ one: String, _ other: String, _ random: inout SeededGenerator) -> String {
        Bool.random(using: &random) ? one : other
    }

    private static func inserted(_ piece: String, into text: String, _ random: inout SeededGenerator) -> String {
        let offset = Int.random(in: 1..<max(2, text.count), using: &random)
        let place = text.index(text.startIndex, offsetBy: min(offset, text.count))
        return text[..<place] + piece + text[place...]
    }

    /// A letter somewhere: neither an O, which is a zero, nor one that stands for a magnitude beside a currency sign.
    private static func stray(_ text: String, _ figure: Quantity, _ random: inout SeededGenerator) -> String? {
        let isMoney = if case .money = figure.kind { true } else { false }
        let letters = "abcdefghijklmnpqrstuvwxyzABCDEFGHIJKLMNPQRSTUVWXYZ".filter { !isMoney || !"kmbKMB".contains($0) }
        let letter = letters.randomElement(using: &random).map(String.init) ?? "x"
        return Bool.random(using: &random) ? letter + text : inserted(letter, into: text, &random)
    }

    /// The figure without the first or the last character of its number.
    private static func cut(_ text: String, fromEnd: Bool) -> String? {
        let isDigit = { (character: Character) in character.isNumber }
        guard let place = fromEnd ? text.lastIndex(where: isDigit) : text.firstIndex(where: isDigit) else { return nil }
        var cut = text
        cut.remove(at: place)
        return cut.contains(where: isDigit) ? cut : nil
    }

    /// A day with other marks between its numbers.
    private static func separated(_ figure: Quantity, _ mark: String) -> String? {
        guard case .date(let day) = figure.value else { return nil }
        return [day.day, day.month, day.year].map { String($0) }.joined(separator: mark)
    }

    /// A day in the other language.
    private static func foreign(_ figure: Quantity, _ language: SiteLanguage) -> String? {
        guard case .date(let day) = figure.value else { return nil }
        return SiteLanguage.allCases.first { $0 != language }.map(day.long)
    }
}
