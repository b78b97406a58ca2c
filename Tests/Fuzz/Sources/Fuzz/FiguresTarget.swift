import ReportModel

/// The grammar of figures in both languages, and the arithmetic on what it reads.
///
/// The input's lines are target, actual value, result, baseline and a date.
enum FiguresTarget {
    static func run(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        for language in FigureLanguage.allCases { check(lines, FigureReader(language: language)) }
    }

    private static func check(_ lines: [String], _ reader: FigureReader) {
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
        for direction in [nil] + Direction.allCases.map(Optional.some) {
            guard
                let figures = try? IndicatorFigures(
                    target: target, actual: actual, result: result, baseline: baseline, ownDirection: direction)
            else { continue }
            assess(figures, reader.language)
        }
    }

    /// What was read, printed and read again is equal.
    private static func check(_ quantity: Quantity, _ reader: FigureReader) {
        let again = try? quantity.kind == .text ? reader.quantity(text: quantity.text) : reader.quantity(quantity.text)
        require(again?.text == quantity.text && again?.kind == quantity.kind, "a shown figure is lost: \(quantity)")
        // The spaces of words are non-breaking where they are shown, so words are compared as rules compare them.
        require(again?.amount == quantity.amount && again?.base == quantity.base, "reads otherwise: \(quantity)")
        guard let amount = quantity.amount else { return }
        for grouped in [true, false] {
            let printed = amount.format(reader.language, grouped: grouped)
            require((try? reader.quantity(printed))?.amount == amount, "a printed number reads otherwise: \(printed)")
        }
    }

    private static func assess(_ figures: IndicatorFigures, _ language: FigureLanguage) {
        for lower in AttainmentPolicy.LowerFormula.allCases {
            let assessment = Assessment(of: figures, policy: AttainmentPolicy(lower: lower))
            _ = (assessment.calculation?.text(language), assessment.verification)
            guard let percentage = assessment.attainment.percentage else { continue }
            require(percentage >= .zero && percentage <= .hundred, "an attainment beyond its bounds")
            require((percentage == .hundred) == (assessment.isMet == true), "all of a target, and not met")
            _ = (percentage.display(language), percentage.full(language))
        }
    }

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
            for reading in error.likelyReadings {
                require((try? read(reading)) != nil, "a proposal for \(text) that is refused as well: \(reading)")
            }
            return nil
        }
    }
}
