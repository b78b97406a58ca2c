/// Reads the figures of one site: targets, actual values, results, weights, dates.
///
/// What it refuses it refuses with a reason and, where there is one, with a notation of the same figure that it reads;
/// it never guesses.
package struct FigureReader: Sendable {
    /// The language of the figures.
    package let language: SiteLanguage
    /// The units that figures may have.
    package let units: UnitTable
    /// The year that the figures are of, where that is known: `12/21` may be a month of it.
    package var year: Int?
    private let parser: QuantityParser

    /// Makes a reader.
    ///
    /// - Parameter units: the known units; by default those of the language alone.
    package init(language: SiteLanguage, units: UnitTable? = nil) {
        self.language = language
        self.units = units ?? UnitTable(language: language)
        parser = QuantityParser(language: language, units: self.units)
    }

    /// The figure that `text` is: a baseline, a total, a part.
    ///
    /// - Throws: a fault with the same figure in another notation, where there is one.
    package func quantity(_ text: String) throws(FigureFault) -> Quantity {
        try reading(text, isTarget: false) { text throws(FigureFault.Kind) in
            if let plain = try parser.plainNumber(text) { return plain }
            return try checked(StatementParser(quantities: parser).figure(of: text))
        }
    }

    /// The actual value that `text` is, which may be a bound or inexact.
    ///
    /// - Throws: as `quantity(_:)`.
    package func actual(_ text: String) throws(FigureFault) -> Quantity {
        try reading(text, isTarget: true) { text throws(FigureFault.Kind) in
            if let plain = try parser.plainNumber(text) { return plain }
            return try checked(StatementParser(quantities: parser).actual(of: text))
        }
    }

    /// The figure that `{text: …}` is: words, whatever they hold.
    ///
    /// - Throws: a fault where there is no text, or text that nobody can see.
    package func quantity(text: String) throws(FigureFault) -> Quantity {
        let words = FigureText(text)
        guard !words.typed.isEmpty else { throw FigureFault(kind: .empty, text: text, language) }
        guard words.isPrintable else { throw FigureFault(kind: .unreadable, text: text, language) }
        return Quantity(text: words.shown, value: .text(words.typed), holdsFigure: holdsFigure(words))
    }

    /// Whether words could be read as a figure or a target, as a whole or but for a few words around it.
    private func holdsFigure(_ text: FigureText) -> Bool {
        guard FigureText.holdsFigures(text.normalised) else { return false }
        func isFigure(_ text: String) -> Bool {
            do throws(FigureFault.Kind) {
                let target = try StatementParser(quantities: parser).target(of: FigureText(text))
                return target.quantity.kind != .text && target.quantity.kind != .noValue
            } catch .remarkInFigure {
                return true
            } catch {
                return false
            }
        }
        let words = text.comparable.split(separator: " ", maxSplits: Self.mostWords)
        guard words.count <= Self.mostWords, !isFigure(text.comparable) else { return true }
        return words.indices.contains { start in
            (1...3).contains { count in
                let window = words[start...].prefix(count)
                guard window.count == count else { return false }
                let phrase = window.joined(separator: " ")
                return FigureText.holdsSigns(phrase) || count > 1 ? isFigure(phrase) : false
            }
        }
    }

    /// Texts of more words are taken to hold a figure where they hold a digit.
    private static let mostWords = 40

    /// The target that `text` is.
    ///
    /// - Throws: a fault with the same target in another notation, where there is one.
    package func target(_ text: String) throws(FigureFault) -> Target {
        try reading(text, isTarget: true) { text throws(FigureFault.Kind) in
            if let plain = try parser.plainNumber(text) {
                return Target(text: plain.text, comparator: nil, quantity: plain)
            }
            let target = try StatementParser(quantities: parser).target(of: text)
            _ = try checked(target.quantity)
            return target
        }
    }

    /// The target that `{text: …}` is.
    ///
    /// - Throws: as `quantity(text:)`.
    package func target(text: String) throws(FigureFault) -> Target {
        let quantity = try quantity(text: text)
        return Target(text: quantity.text, comparator: nil, quantity: quantity)
    }

    /// The published result that `text` is. Any figure is taken; only a percentage, a yes or a no can be checked.
    ///
    /// - Throws: as `quantity(_:)`.
    package func result(_ text: String) throws(FigureFault) -> PublishedResult {
        PublishedResult(quantity: try quantity(text))
    }

    /// The published result that `{text: …}` is.
    ///
    /// - Throws: as `quantity(text:)`.
    package func result(text: String) throws(FigureFault) -> PublishedResult {
        PublishedResult(quantity: try quantity(text: text))
    }

    /// The unit that `text` is.
    ///
    /// - Throws: a fault where it is none, or not known.
    package func unit(_ text: String) throws(FigureFault) -> FigureUnit { try FigureUnit(text, parser) }

    /// Whether `text` is what bodies write in a column of units where there is no unit: `n.`, `SI/NO`.
    package func isUnitStandIn(_ text: String) -> Bool {
        language.grammar.words.unitStandIns.contains(FigureText(text).lowercased)
    }

    /// A part of a total, if that cannot be a month of this year or of one about it.
    private func checked(_ quantity: Quantity) throws(FigureFault.Kind) -> Quantity {
        guard let year, case .share(let part, let total) = quantity.value,
            let slash = quantity.cell.firstIndex(of: "/"),
            (1...12).contains(part.significand), quantity.cell[slash...].utf8.count == 3
        else { return quantity }
        // The year of that name that is nearest.
        let offset = (Int(total.significand) - year % 100 + 150) % 100 - 50
        guard abs(offset) <= 5 else { return quantity }
        let month = PartialDate.month(Int(part.significand), year: year + offset)
        throw .shareOrMonth(part: part.plain, total: total.plain, month: month)
    }

    /// What is wrong with words that are no figure: a spreadsheet's error, or, for a code, a stand-in for none.
    package func fault(ofWords text: String, isCode: Bool) -> FigureFault? {
        let words = FigureText(text)
        if SpreadsheetMistake.reading(words) == .spreadsheetError {
            return FigureFault(kind: .spreadsheetError, text: text, language)
        }
        let isMissing = isCode && language.grammar.words.noValue.contains(words.lowercased)
        return isMissing ? FigureFault(kind: .placeholder, text: text, language) : nil
    }

    /// The day that `text` names.
    ///
    /// - Throws: as `DateReader.date(_:)`.
    package func date(_ text: String) throws(FigureFault) -> CalendarDate {
        try DateReader(language: language).date(text)
    }

    /// The year, month or day that `text` names.
    ///
    /// - Throws: as `DateReader.date(_:)`.
    package func partialDate(_ text: String) throws(FigureFault) -> PartialDate {
        try DateReader(language: language).partialDate(text)
    }

    /// The weight that `text` is: a bare number or a percentage above zero, `2` or `50%`.
    ///
    /// - Throws: a fault where `text` is anything else.
    package func weight(_ text: String) throws(FigureFault) -> ExactDecimal {
        do throws(FigureFault) {
            if let weight = Self.weight(try quantity(text)) { return weight }
        } catch {
            // What is a figure, but no weight, would be refused as well.
            let proposals = error.proposals.filter { (try? quantity($0)).flatMap(Self.weight) != nil }
            throw FigureFault(kind: error.kind, text: text, proposals: proposals, language)
        }
        throw FigureFault(kind: .notAWeight, text: text, language)
    }

    private static func weight(_ quantity: Quantity) -> ExactDecimal? {
        switch quantity.value {
        case .number(let weight) where weight > .zero, .percent(let weight, nil) where weight > .zero: weight
        default: nil
        }
    }

    private func reading<Value>(
        _ text: String, isTarget: Bool, _ read: (FigureText) throws(FigureFault.Kind) -> Value
    ) throws(FigureFault) -> Value {
        let figure = FigureText(text)
        do throws(FigureFault.Kind) {
            return try read(figure)
        } catch {
            let proposals = FigureProposals(language: language, units: units, isTarget: isTarget)
                .proposals(for: figure) { candidate in (try? read(FigureText(candidate))) != nil }
            throw FigureFault(kind: error, text: text, proposals: proposals, language)
        }
    }
}
