/// Mends the date in a text: days that do not exist, other separators, short years, month names with a slip.
struct DateMends {
    /// The language in which a mended date is offered.
    let language: FigureLanguage

    /// Candidates, the likelier first; they need not be readable.
    func mends(of text: String) -> [String] {
        deadline(text) + yearAlone(text) + separated(text) + named(text)
    }

    /// `Entro 31/12/2020` and the like in the known wording.
    private func deadline(_ text: String) -> [String] {
        let others = [
            "entro e non oltre il", "entro e non oltre", "entro la fine di", "entro fine", "by the", "before",
        ]
        guard let rest = others.lazy.compactMap({ FigureText(text).remainder(after: $0) }).first else { return [] }
        return [language.grammar.offeredDeadline + " " + rest]
    }

    /// A deadline that is only a year: its last day.
    private func yearAlone(_ text: String) -> [String] {
        let figure = FigureText(text)
        guard let rest = language.grammar.deadlineWords.lazy.compactMap({ figure.remainder(after: $0) }).first,
            rest.count == 4, let year = Int(rest), let end = CalendarDate(year: year, month: 12, day: 31)
        else { return [] }
        return [language.grammar.offeredDeadline + " " + short(end)]
    }

    /// Dates of three numbers: `31/11/2020`, `31.12.2020`, `2020-13-01`, `14/5/20`.
    private func separated(_ text: String) -> [String] {
        let isPart = { (character: Character) in NumeralReader.isDigit(character) || "/.-".contains(character) }
        guard let start = text.firstIndex(where: NumeralReader.isDigit) else { return [] }
        let end = text[start...].firstIndex { !isPart($0) } ?? text.endIndex
        let parts = text[start..<end].split(whereSeparator: { "/.-".contains($0) })
        guard parts.count == 3, parts.allSatisfy({ $0.count <= 4 }) else { return [] }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return [] }
        let isISO = parts[0].count == 4
        let year = isISO ? numbers[0] : parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        guard isISO || parts[2].count == 4 || parts[2].count == 2 else { return [] }
        let (day, month) = isISO ? (numbers[2], numbers[1]) : (numbers[0], numbers[1])
        let prefix = String(text[..<start])
        let dates = Self.near(year: year, month: month, day: day, bothOrders: !language.grammar.readsSlashDates)
        return dates.flatMap { date in
            let written = isISO ? date.iso : short(date)
            return [prefix + written + text[end...]] + (end == text.endIndex ? [] : [prefix + written])
        }
    }

    /// Dates with a month's name: `31 novembre 2020`, `31 dic. 2020`, `dicembre 2020`.
    private func named(_ text: String) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 2, let index = words.indices.dropFirst().last(where: { Int(words[$0]) != nil }),
            let year = Int(words[index]), words[index].count == 4, let month = month(words[index - 1])
        else { return [] }
        let hasDay = index >= 2 && words[index - 2].first.map(NumeralReader.isDigit) == true
        let days = CalendarDate.days(inMonth: month, ofYear: year)
        let day = hasDay ? Int(words[index - 2].prefix(while: NumeralReader.isDigit)) ?? 0 : days
        let lead = words.prefix(hasDay ? index - 2 : index - 1).joined(separator: " ")
        let isDeadline = language.grammar.deadlineWords.contains(lead.lowercased())
        let prefix = lead.isEmpty ? "" : (isDeadline ? language.grammar.offeredDeadline : lead) + " "
        let suffix = words.dropFirst(index + 1).map { " " + $0 }.joined()
        let date = CalendarDate(year: year, month: month, day: min(max(day, 1), days))
        let name = "\(language.grammar.months[month - 1]) \(words[index])"
        return (date.map { [prefix + $0.long(language) + suffix] } ?? []) + (hasDay ? [] : [prefix + name + suffix])
    }

    /// The month that a word names in any language, cut short or with a slip.
    private func month(_ word: String) -> Int? {
        let letters = word.lowercased().filter(\.isLetter)
        guard letters.count >= 3 else { return nil }
        let languages = [language] + FigureLanguage.allCases.filter { $0 != language }
        for months in languages.map({ $0.grammar.months.map { $0.lowercased() } }) {
            let nearest = NearestWord.nearest(to: letters, among: months)
            if let index = months.firstIndex(where: { $0.hasPrefix(letters) || $0 == nearest }) { return index + 1 }
        }
        return nil
    }

    /// Days that exist: the one given, the last of its month, the one with day and month exchanged.
    private static func near(year: Int, month: Int, day: Int, bothOrders: Bool) -> [CalendarDate] {
        guard (1...9999).contains(year) else { return [] }
        var dates: [CalendarDate] = []
        if let date = CalendarDate(year: year, month: month, day: day) {
            dates.append(date)
        } else if (1...12).contains(month), (29...31).contains(day),
            let last = CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, ofYear: year))
        {
            dates.append(last)
        }
        if bothOrders || dates.isEmpty, month != day, let swapped = CalendarDate(year: year, month: day, day: month) {
            dates.append(swapped)
        }
        return dates
    }

    private func short(_ date: CalendarDate) -> String {
        guard language.grammar.readsSlashDates else { return date.long(language) }
        let (day, month) = (CalendarDate.padded(date.day, to: 2), CalendarDate.padded(date.month, to: 2))
        return "\(day)/\(month)/\(CalendarDate.padded(date.year, to: 4))"
    }
}
