/// Takes a target apart: what stands in front, and the figure (figures.md, “Quantities”, last paragraph).
struct TargetParser {
    /// Reads the figure.
    let quantities: QuantityParser

    /// The target that `text` is.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func target(of text: FigureText) throws(FigureFault.Kind) -> Target {
        // Nothing that stands in front of a figure begins with a digit.
        if text.beginsWithDigit {
            return Target(text: text.shown, comparator: nil, quantity: try quantity(text))
        }
        let grammar = quantities.language.grammar
        if let (sign, comparator) = Comparator.sign(before: text.typed) {
            return try compared(text, comparator, FigureText(String(text.typed.dropFirst(sign.count))))
        }
        for (words, comparator) in grammar.comparatorWords {
            guard let rest = text.remainder(after: words) else { continue }
            return try compared(text, comparator, FigureText(rest))
        }
        for words in grammar.deadlineWords {
            guard let rest = text.remainder(after: words), FigureText.holdsFigures(rest) else { continue }
            return try deadline(text, FigureText(rest))
        }
        return Target(text: text.shown, comparator: nil, quantity: try quantity(text))
    }

    private func compared(
        _ whole: FigureText, _ comparator: Comparator, _ rest: FigureText
    ) throws(FigureFault.Kind) -> Target {
        guard !Comparator.signs.contains(where: { rest.typed.contains($0.sign) }) else { throw .tooManyComparators }
        guard !rest.typed.isEmpty else { throw .unreadable }
        let quantity: Quantity
        do throws(FigureFault.Kind) {
            quantity = try self.quantity(rest)
        } catch {
            throw error == .comparatorNotAllowed ? .tooManyComparators : error
        }
        guard quantity.kind.isNumeric else { throw .comparatorNeedsNumber }
        return Target(text: whole.shown, comparator: comparator, quantity: quantity)
    }

    private func deadline(_ whole: FigureText, _ rest: FigureText) throws(FigureFault.Kind) -> Target {
        guard try DateReader(language: quantities.language).date(in: rest.normalised) != nil else { throw .unreadable }
        return Target(text: whole.shown, comparator: nil, quantity: try quantity(rest))
    }

    private func quantity(_ text: FigureText) throws(FigureFault.Kind) -> Quantity {
        let reading = try quantities.reading(of: text)
        return Quantity(text: text.shown, value: reading.value, numeral: reading.numeral)
    }
}
