/// Other notations of the same day, for a date that is not read as it stands.
struct DateProposals {
    /// The language in which a date is offered.
    let language: SiteLanguage

    /// The same day in a notation of the language; both days where there are two readings; none where the text has none.
    func proposals(for text: String) -> [String] {
        let figure = FigureText(text)
        if let (_, _, rest) = language.grammar.words.deadlines.match(figure), !rest.isEmpty {
            let dates = days(in: rest) + (isDate(rest) ? [rest] : [])
            return dates.map { language.grammar.words.offeredDeadline + " " + $0 }
        }
        return days(in: text)
    }

    private func isDate(_ text: String) -> Bool {
        (try? DateReader(language: language).date(in: FigureText(text).normalised)).flatMap { $0 } != nil
    }

    /// Days written with points or hyphens in the place of slashes, with slashes that have two readings, or with the
    /// month's name in another language.
    private func days(in text: String) -> [String] {
        if let named = named(text) { return [named.long(language)] }
        for separator in [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")] {
            guard let (first, second, year) = DateParts.read(text, separator: separator), first.count <= 2,
                second.count <= 2, year.count == 4
            else { continue }
            let dayFirst = CalendarDate(year: year.value, month: second.value, day: first.value)
            guard !language.grammar.readsSlashDates else { return [dayFirst].compactMap { $0?.long(language) } }
            let monthFirst = CalendarDate(year: year.value, month: first.value, day: second.value)
            return [dayFirst, monthFirst == dayFirst ? nil : monthFirst].compactMap { $0?.long(language) }
        }
        return []
    }

    /// `31 December 2020` in Italian.
    private func named(_ text: String) -> CalendarDate? {
        for other in SiteLanguage.allCases where other != language {
            if let date = (try? DateReader(language: other).date(in: text)).flatMap({ $0 }), !text.contains("/") {
                return date
            }
        }
        return nil
    }
}
