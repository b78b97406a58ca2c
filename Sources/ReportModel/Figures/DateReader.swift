/// Reads dates as the language writes them: `2020-12-31` everywhere, `31/12/2020` and `31 dicembre 2020` in Italian,
/// `31 December 2020` in English, where slashes are read only if they leave one reading: `31/03/2022`.
package struct DateReader: Sendable {
    /// The language of the dates.
    package let language: SiteLanguage

    /// Makes a reader for `language`.
    package init(language: SiteLanguage) {
        self.language = language
    }

    /// The day that `text` names.
    ///
    /// - Throws: no date, a day that does not exist, a date with two readings.
    package func date(_ text: String) throws(FigureFault) -> CalendarDate {
        try reading(text) { text throws(FigureFault.Kind) in try date(in: text) }
    }

    /// The year, month or day that `text` names: also `2025`, `2025-06` and `giugno 2025`.
    ///
    /// - Throws: as `date(_:)`.
    package func partialDate(_ text: String) throws(FigureFault) -> PartialDate {
        try reading(text) { text throws(FigureFault.Kind) in try partialDate(in: text) }
    }

    /// The day that normalised text names, or `nil` where it is nothing like a date.
    func date(in text: String) throws(FigureFault.Kind) -> CalendarDate? {
        // Every date has a digit, and two hyphens, two slashes or two spaces.
        var (digits, hyphens, slashes, spaces) = (0, 0, 0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: "/"): slashes += 1
            case UInt8(ascii: " "): spaces += 1
            default: break
            }
        }
        guard digits > 0 else { return nil }
        if hyphens == 2, let date = try isoDate(in: text) { return date }
        if slashes == 2, let date = try slashDate(in: text) { return date }
        return spaces >= 2 ? try dateInWords(in: text) : nil
    }

    /// `2020-12-31`.
    private func isoDate(in text: String) throws(FigureFault.Kind) -> CalendarDate? {
        guard let (year, month, day) = DateParts.read(text, separator: UInt8(ascii: "-")),
            year.count == 4, month.count == 2, day.count == 2
        else { return nil }
        return try existing(year: year.value, month: month.value, day: day.value)
    }

    /// `31/12/2020`.
    private func slashDate(in text: String) throws(FigureFault.Kind) -> CalendarDate? {
        guard let (day, month, year) = DateParts.read(text, separator: UInt8(ascii: "/")),
            day.count <= 2, month.count <= 2, year.count == 4
        else { return nil }
        if language.grammar.readsSlashDates {
            return try existing(year: year.value, month: month.value, day: day.value)
        }
        let dayFirst = CalendarDate(year: year.value, month: month.value, day: day.value)
        let monthFirst = CalendarDate(year: year.value, month: day.value, day: month.value)
        guard let date = dayFirst ?? monthFirst else { throw .impossibleDate }
        guard dayFirst == nil || monthFirst == nil || dayFirst == monthFirst else { throw .ambiguousDate }
        return date
    }

    /// `31 dicembre 2020`.
    private func dateInWords(in text: String) throws(FigureFault.Kind) -> CalendarDate? {
        let words = text.split(separator: " ")
        guard words.count == 3, let month = month(named: words[1]), let day = day(words[0]),
            let year = Self.year(words[2])
        else { return nil }
        return try existing(year: year, month: month, day: day)
    }

    /// The day, month, quarter or half that normalised text names, or `nil` where it is nothing like a date.
    ///
    /// - Throws: also `periodNeedsYear` for a month, a quarter or a half without its year.
    func time(in text: String) throws(FigureFault.Kind) -> PartialDate? {
        if let date = try date(in: text) { return .day(date) }
        return try PeriodReader(language: language).period(in: text)
    }

    private func partialDate(in text: String) throws(FigureFault.Kind) -> PartialDate? {
        if let date = try date(in: text) { return .day(date) }
        if let year = Self.year(text[...]) { return year > 0 ? .year(year) : nil }
        let iso = text.split(separator: "-", omittingEmptySubsequences: false)
        if iso.count == 2, iso.map(\.count) == [4, 2], let parts = Self.numbers(iso) {
            return .month(try existing(year: parts[0], month: parts[1], day: 1).month, year: parts[0])
        }
        // As data files have them: `2021-Q4`.
        if iso.count == 2, let year = Self.year(iso[0]), year > 0, iso[1].utf8.count == 2,
            let number = iso[1].last?.wholeNumberValue
        {
            if iso[1].first == "Q", (1...4).contains(number) { return .quarter(number, year: year) }
            if iso[1].first == "H", (1...2).contains(number) { return .half(number, year: year) }
        }
        return try PeriodReader(language: language).period(in: text)
    }

    private func reading<Value>(
        _ text: String, _ read: (String) throws(FigureFault.Kind) -> Value?
    ) throws(FigureFault) -> Value {
        let normalised = FigureText(text).normalised
        do throws(FigureFault.Kind) {
            guard !normalised.isEmpty else { throw .empty }
            guard let value = try read(normalised) else { throw .unreadable }
            return value
        } catch {
            let proposals = DateProposals(language: language).proposals(for: normalised)
                .filter { candidate in (try? read(candidate)).flatMap { $0 } != nil }
            throw FigureFault(kind: error, text: text, proposals: proposals, language)
        }
    }

    private func existing(year: Int, month: Int, day: Int) throws(FigureFault.Kind) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: day) else { throw .impossibleDate }
        return date
    }

    private func month(named word: Substring) -> Int? { language.grammar.words.month(named: word) }

    private func day(_ word: Substring) -> Int? {
        if word.count == 2, word.first == "1", word.last == "°" || word.last == "º" {
            return language.grammar.firstDaySuffix.isEmpty ? nil : 1
        }
        return word.count <= 2 ? Self.numbers([word])?.first : nil
    }

    /// The year that four digits are.
    static func year(_ word: Substring) -> Int? {
        word.count == 4 ? numbers([word])?.first : nil
    }

    private static func numbers(_ words: [Substring]) -> [Int]? {
        let numbers = words.compactMap { $0.allSatisfy(NumeralReader.isDigit) ? Int($0) : nil }
        return numbers.count == words.count ? numbers : nil
    }
}
