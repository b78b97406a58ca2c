/// Takes apart what stands in a cell: a comparison, a deadline or a remark, and the figure itself.
struct StatementParser {
    /// Reads the figure.
    let quantities: QuantityParser

    private var words: FigureWords { quantities.language.grammar.words }

    // MARK: Targets

    /// The target that `text` is.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func target(of text: FigureText) throws(FigureFault.Kind) -> Target {
        guard let (core, remark) = text.partingRemark else { return try target(text) }
        let target = try target(core)
        // What stands in brackets behind words that say what a percentage is of belongs to them.
        if target.quantity.base != nil { return try self.target(text) }
        try check(remark, behind: core, target)
        return Target(text: text.shown, comparator: target.comparator, quantity: target.quantity)
    }

    private func target(_ text: FigureText) throws(FigureFault.Kind) -> Target {
        if let (comparator, rest) = comparison(in: text) { return try compared(text, comparator, rest) }
        if let rest = deadline(in: text) { return try deadline(text, rest) }
        if let range = try RangeParser(quantities: quantities).range(in: text) {
            return Target(text: text.shown, comparator: nil, quantity: range)
        }
        return Target(text: text.shown, comparator: nil, quantity: try quantities.quantity(text))
    }

    /// Checks that a remark is one: `5% (massimo)`, `5 (milioni)`, `5 (giorni)`, `10 (entro il 2025)` say in brackets what
    /// the figure is, and without them it would be another one.
    private func check(_ remark: FigureText, behind core: FigureText, _ target: Target) throws(FigureFault.Kind) {
        func hasOtherMeaning(_ text: String) -> Bool {
            guard let other = try? self.target(FigureText(text)) else { return false }
            guard other.comparator == target.comparator else { return true }
            // Behind `87 ogni 1.000 abitanti` any words may go on saying what it is for.
            if case .measure = target.quantity.kind, other.quantity.kind != target.quantity.kind { return false }
            return other.quantity.kind != target.quantity.kind || other.quantity.amount != target.quantity.amount
        }
        let figures = words.unitLeads.compactMap(remark.remainder(after:)) + [remark.typed]
        for words in figures {
            for figure in ["\(core.typed) \(words)", "\(words) \(core.typed)"] where hasOtherMeaning(figure) {
                throw .remarkInFigure(remark: remark.typed, figure: figure)
            }
        }
        let lowercased = remark.lowercased
        let isSign =
            words.comparators.match(remark) != nil
            || words.trailingComparators.contains { lowercased == $0.words || lowercased.hasPrefix($0.words + " ") }
        guard target.comparator != nil || !isSign, !words.approximations.contains(lowercased),
            !words.percent.contains(lowercased), !hasDirection(lowercased), !isTime(remark)
        else { throw .remarkInFigure(remark: remark.typed, figure: nil) }
    }

    /// Whether a remark says which way success lies: the year's default may lie the other way. `da ridurre`, `reduce`.
    private func hasDirection(_ remark: String) -> Bool {
        if words.directions[remark] != nil { return true }
        return remark.utf8.split(separator: UInt8(ascii: " ")).contains { word in
            words.directionStems.contains { word.starts(with: $0.utf8) }
        }
    }

    /// Whether a remark says by when: `entro il 2025`.
    private func isTime(_ remark: FigureText) -> Bool {
        guard let rest = deadline(in: remark) else { return false }
        return (try? deadline(remark, rest)) != nil
    }

    private func compared(
        _ whole: FigureText, _ comparator: Comparator, _ rest: FigureText
    ) throws(FigureFault.Kind) -> Target {
        let quantity = try number(rest)
        return Target(text: whole.shown, comparator: comparator, quantity: quantity)
    }

    /// By a day or a period it is done; a time is a limit: `entro 30 giorni` is `≤ 30 giorni`.
    private func deadline(_ whole: FigureText, _ rest: FigureText) throws(FigureFault.Kind) -> Target {
        let reader = DateReader(language: quantities.language)
        if let year = DateReader.year(rest.normalised[...]), (1900...2199).contains(year) {
            return Target(
                text: whole.shown, comparator: nil, quantity: Quantity(text: rest.shown, value: .period(.year(year))))
        }
        if try reader.time(in: rest.normalised) != nil {
            return Target(text: whole.shown, comparator: nil, quantity: try quantities.quantity(rest))
        }
        guard let limit = try? quantities.quantity(rest), case .measure(_, let unit) = limit.value, unit.isTime else {
            throw .deadlineNeedsTime
        }
        return Target(text: whole.shown, comparator: .atMost, quantity: limit)
    }

    // MARK: Values

    /// The value that `text` is; a bound or an inexact one, too.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func actual(of text: FigureText) throws(FigureFault.Kind) -> Quantity {
        if let (comparator, rest) = comparison(in: text) {
            guard comparator != .equal else { throw .comparatorNotAllowed }
            return try number(rest).with(text: text.shown, precision: .bound(comparator))
        }
        if let rest = approximation(in: text) { return try number(rest).with(text: text.shown, precision: .inexact) }
        return try plainFigure(of: text)
    }

    /// The figure that `text` is, with nothing around it: a baseline, a result, a total.
    ///
    /// - Throws: what is wrong with it, without a likely reading.
    func figure(of text: FigureText) throws(FigureFault.Kind) -> Quantity {
        guard comparison(in: text) == nil else { throw .comparatorNotAllowed }
        return try plainFigure(of: text)
    }

    /// A figure that no comparison stands around.
    private func plainFigure(of text: FigureText) throws(FigureFault.Kind) -> Quantity {
        guard deadline(in: text) == nil else { throw .comparatorNotAllowed }
        guard try RangeParser(quantities: quantities).range(in: text) == nil else { throw .rangeNotAllowed }
        return try quantities.quantity(text)
    }

    // MARK: What stands around a figure

    /// The comparison in front of a figure or behind it, and the figure.
    private func comparison(in text: FigureText) -> (Comparator, FigureText)? {
        // Nothing that stands in front of a figure begins with a digit.
        if !text.beginsWithDigit {
            if let (sign, comparator) = Comparator.sign(before: text.typed) {
                return (comparator, FigureText(String(text.typed.dropFirst(sign.count))))
            }
            if let (word, comparator, rest) = words.comparators.match(text),
                FigureText.holdsFigures(rest) || words.firmComparators.contains(word)
            {
                return (comparator, FigureText(rest))
            }
        }
        return trailingComparison(in: text)
    }

    private func trailingComparison(in text: FigureText) -> (Comparator, FigureText)? {
        let lowercased = text.lowercased
        guard let last = lowercased.utf8.last, !(0x30...0x39).contains(last), last != UInt8(ascii: "%"),
            FigureText.holdsFigures(lowercased)
        else { return nil }
        if last == UInt8(ascii: "+") { return (.atLeast, FigureText(String(text.typed.dropLast()))) }
        for (words, comparator) in words.trailingComparators
        where lowercased.hasSuffix(words) && lowercased.dropLast(words.count).last == " " {
            return (comparator, FigureText(String(text.typed.dropLast(words.count))))
        }
        return nil
    }

    private func deadline(in text: FigureText) -> FigureText? {
        guard !text.beginsWithDigit, let (_, _, rest) = words.deadlines.match(text), FigureText.holdsFigures(rest)
        else {
            return nil
        }
        return FigureText(rest)
    }

    private func approximation(in text: FigureText) -> FigureText? {
        guard !text.beginsWithDigit else { return nil }
        let lowercased = text.lowercased
        for word in words.approximations where lowercased.hasPrefix(word) {
            let isSign = word.unicodeScalars.last.map { !$0.properties.isAlphabetic && $0 != "." } ?? false
            let rest = text.typed.dropFirst(word.count)
            if isSign || rest.first?.isWhitespace == true { return FigureText(String(rest)) }
        }
        return nil
    }

    // MARK: The figure itself

    /// A number with nothing more around it.
    private func number(_ text: FigureText) throws(FigureFault.Kind) -> Quantity {
        guard !text.typed.isEmpty else { throw .unreadable }
        guard comparison(in: text) == nil, deadline(in: text) == nil,
            !text.typed.utf8.contains(where: { (0x3C...0x3E).contains($0) }), !text.typed.unicodeScalars.contains("≥"),
            !text.typed.unicodeScalars.contains("≤")
        else { throw .tooManyComparators }
        let quantity = try quantities.quantity(text)
        guard quantity.kind.isNumeric else { throw .comparatorNeedsNumber }
        return quantity
    }
}

extension Quantity {
    /// The same number, which is not exactly known.
    fileprivate func with(text: String, precision: Precision) -> Quantity {
        Quantity(text: text, value: value, numeral: numeral, precision: precision)
    }
}

extension FigureText {
    /// The text without a remark in brackets at its end, `4 minuti (target trimestrale)`, and the remark; `nil` where there
    /// is none.
    fileprivate var partingRemark: (core: FigureText, remark: FigureText)? {
        guard typed.utf8.last == UInt8(ascii: ")"), let open = typed.utf8.lastIndex(of: UInt8(ascii: "(")),
            open > typed.startIndex, typed[open...].contains(where: \.isLetter)
        else { return nil }
        let before = typed[..<open]
        guard before.last?.isWhitespace == true, Self.holdsFigures(String(before)) else { return nil }
        return (FigureText(String(before)), FigureText(String(typed[open...].dropFirst().dropLast())))
    }
}
