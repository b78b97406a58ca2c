import ReportModel

/// The grammar of figures in both languages, and the arithmetic on what it reads.
///
/// The input's lines are target, actual value, result, baseline, and a date: when the target is due.
enum FiguresTarget {
    static func run(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        // One state of a year for each input: to try them all would take the time of other inputs.
        let sum = bytes.reduce(0) { $0 &+ Int($1) }
        let year = (period: periods[sum % periods.count], isCumulative: sum / periods.count % 2 == 1)
        for language in SiteLanguage.allCases { check(lines, FigureReader(language: language), year) }
    }

    private typealias Year = (period: ReportingPeriod?, isCumulative: Bool)

    private static func check(_ lines: [String], _ reader: FigureReader, _ year: Year) {
        let target = figure(line(0, lines)) { text throws(FigureFault) in try reader.target(text) }
        let actual = figure(line(1, lines)) { text throws(FigureFault) in try reader.quantity(text) }
        let result = figure(line(2, lines)) { text throws(FigureFault) in try reader.result(text) }
        let baseline = figure(line(3, lines)) { text throws(FigureFault) in try reader.quantity(text) }
        let date = figure(line(4, lines)) { text throws(FigureFault) in try reader.partialDate(text) }
        _ = figure(line(1, lines)) { text throws(FigureFault) in try reader.weight(text) }
        if let target {
            let again = try? reader.target(target.text)
            require(again?.text == target.text && again?.comparator == target.comparator, "a target is lost: \(target)")
        }
        for quantity in [target?.quantity, actual, result?.quantity, baseline] {
            if let quantity { check(quantity, reader) }
        }
        if let date {
            require((try? reader.partialDate(date.long(reader.language))) == date, "a date reads otherwise: \(date)")
        }
        assess(target, actual, result, baseline, date, year, reader.language)
        // What stands in `{text: …}` is words, whatever it looks like.
        let words = (
            target: figure(line(0, lines)) { text throws(FigureFault) in try reader.target(text: text) },
            actual: figure(line(1, lines)) { text throws(FigureFault) in try reader.quantity(text: text) }
        )
        assess(words.target, words.actual ?? actual, result, nil, date, year, reader.language)
        if words.actual != nil { assess(target, words.actual, result, nil, date, year, reader.language) }
    }

    /// What was read, printed and read again is equal.
    private static func check(_ quantity: Quantity, _ reader: FigureReader) {
        // Only a target may be a range.
        let again =
            if case .range = quantity.value {
                (try? reader.target(quantity.text))?.quantity
            } else {
                try? quantity.kind == .text ? reader.quantity(text: quantity.text) : reader.quantity(quantity.text)
            }
        require(again?.text == quantity.text && again?.kind == quantity.kind, "a shown figure is lost: \(quantity)")
        // The spaces of words are non-breaking where they are shown, so words are compared as rules compare them.
        require(again?.amount == quantity.amount && again?.base == quantity.base, "reads otherwise: \(quantity)")
        guard let amount = quantity.amount else { return }
        for grouped in [true, false] {
            let printed = amount.format(reader.language, grouped: grouped)
            require((try? reader.quantity(printed))?.amount == amount, "a printed number reads otherwise: \(printed)")
        }
    }

    /// Assesses the figures of one indicator with every direction and formula.
    private static func assess(
        _ target: ReportModel.Target?, _ actual: Quantity?, _ result: PublishedResult?, _ baseline: Quantity?,
        _ due: PartialDate?, _ year: Year, _ language: SiteLanguage
    ) {
        for (own, yearDirection) in directions {
            guard
                let figures = try? IndicatorFigures(
                    target: target, actual: actual, result: result, baseline: baseline, ownDirection: own,
                    yearDirection: yearDirection, due: due, isCumulative: year.isCumulative)
            else { continue }
            for lower in AttainmentPolicy.LowerFormula.allCases {
                AssessmentCheck(figures, AttainmentPolicy(lower: lower), year.period, language).run()
            }
        }
    }

    private static let directions: [(own: Direction?, ofYear: Direction?)] =
        [(nil, nil), (nil, .higher)] + Direction.allCases.map { ($0, nil) }

    /// A year in every state, and no year at all.
    private static let periods: [ReportingPeriod?] = {
        guard let end = CalendarDate(year: 2020, month: 12, day: 31),
            let june = CalendarDate(year: 2020, month: 6, day: 30)
        else { return [nil] }
        let years = ReportingPeriod.State.allCases.flatMap { state in
            [june, end].map { ReportingPeriod(state: state, end: end, reference: $0) }
        }
        return [nil] + years
    }()

    private static func line(_ number: Int, _ lines: [String]) -> String {
        number < lines.count ? lines[number] : ""
    }

    /// Reads a figure; of one that is refused, whatever is proposed in its place must be readable.
    private static func figure<Value>(
        _ text: String, _ read: (String) throws(FigureFault) -> Value
    ) -> Value? {
        do throws(FigureFault) {
            return try read(text)
        } catch {
            require(error.proposals.count <= 2, "more than two readings of \(text): \(error.proposals)")
            for reading in error.proposals {
                require((try? read(reading)) != nil, "a proposal for \(text) that is refused as well: \(reading)")
            }
            return nil
        }
    }
}
