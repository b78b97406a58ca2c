/// Reads the figures of one site: targets, actual values, results, weights, dates.
///
/// What it refuses it refuses with a reason and, where one can be guessed, with the reading that was probably
/// meant; it never guesses by itself.
public struct FigureReader: Sendable {
    /// The language of the figures.
    public let language: FigureLanguage
    /// The units that figures may have.
    public let units: UnitTable
    private let parser: QuantityParser

    /// Makes a reader.
    ///
    /// - Parameter units: the known units; by default those of the language alone.
    public init(language: FigureLanguage, units: UnitTable? = nil) {
        self.language = language
        self.units = units ?? UnitTable(language: language)
        parser = QuantityParser(language: language, units: self.units)
    }

    /// The figure that `text` is: an actual value, a baseline, a total, a part.
    ///
    /// - Throws: a fault with the likely reading where `text` is no figure.
    public func quantity(_ text: String) throws(FigureFault) -> Quantity {
        try reading(text, isTarget: false) { text throws(FigureFault.Kind) in
            let reading = try parser.reading(of: text)
            return Quantity(text: text.shown, value: reading.value, numeral: reading.numeral)
        }
    }

    /// The figure that `{text: …}` is: words, whatever they hold.
    ///
    /// - Throws: a fault where there is no text, or text that nobody can see.
    public func quantity(text: String) throws(FigureFault) -> Quantity {
        let words = FigureText(text)
        guard !words.typed.isEmpty else { throw FigureFault(kind: .empty, text: text) }
        guard words.isPrintable else { throw FigureFault(kind: .unreadable, text: text) }
        return Quantity(text: words.shown, value: .text(words.typed))
    }

    /// The target that `text` is.
    ///
    /// - Throws: a fault with the likely reading where `text` is no target.
    public func target(_ text: String) throws(FigureFault) -> Target {
        try reading(text, isTarget: true) { text throws(FigureFault.Kind) in
            try TargetParser(quantities: parser).target(of: text)
        }
    }

    /// The target that `{text: …}` is.
    ///
    /// - Throws: as `quantity(text:)`.
    public func target(text: String) throws(FigureFault) -> Target {
        let quantity = try quantity(text: text)
        return Target(text: quantity.text, comparator: nil, quantity: quantity)
    }

    /// The published result that `text` is. Any figure is taken; only a percentage, a yes or a no can be checked.
    ///
    /// - Throws: as `quantity(_:)`.
    public func result(_ text: String) throws(FigureFault) -> PublishedResult {
        PublishedResult(quantity: try quantity(text))
    }

    /// The published result that `{text: …}` is.
    ///
    /// - Throws: as `quantity(text:)`.
    public func result(text: String) throws(FigureFault) -> PublishedResult {
        PublishedResult(quantity: try quantity(text: text))
    }

    /// The day that `text` names.
    ///
    /// - Throws: as `DateReader.date(_:)`.
    public func date(_ text: String) throws(FigureFault) -> CalendarDate {
        try DateReader(language: language).date(text)
    }

    /// The year, month or day that `text` names.
    ///
    /// - Throws: as `DateReader.date(_:)`.
    public func partialDate(_ text: String) throws(FigureFault) -> PartialDate {
        try DateReader(language: language).partialDate(text)
    }

    /// The weight that `text` is: a bare number above zero.
    ///
    /// - Throws: a fault where `text` is anything else.
    public func weight(_ text: String) throws(FigureFault) -> ExactDecimal {
        do throws(FigureFault) {
            if let weight = Self.weight(try quantity(text)) { return weight }
        } catch {
            // What is a figure, but no weight, would be refused as well.
            let readings = error.likelyReadings.filter { (try? quantity($0)).flatMap(Self.weight) != nil }
            throw FigureFault(kind: error.kind, text: text, likelyReadings: readings)
        }
        throw FigureFault(kind: .notAWeight, text: text)
    }

    private static func weight(_ quantity: Quantity) -> ExactDecimal? {
        if case .number(let weight) = quantity.value, weight > .zero { weight } else { nil }
    }

    private func reading<Value>(
        _ text: String, isTarget: Bool, _ read: (FigureText) throws(FigureFault.Kind) -> Value
    ) throws(FigureFault) -> Value {
        let figure = FigureText(text)
        do throws(FigureFault.Kind) {
            return try read(figure)
        } catch {
            let readings = LikelyReadings(language: language, units: units, isTarget: isTarget)
                .readings(of: figure.normalised) { candidate in (try? read(FigureText(candidate))) != nil }
            throw FigureFault(kind: error, text: text, likelyReadings: readings)
        }
    }
}
