/// How a language writes a computed number: its marks, its sign, its groups of three digits.
struct NumeralFormat {
    /// The language whose marks are used.
    let language: SiteLanguage
    /// Whether thousands are set apart, from four digits on.
    let grouped: Bool

    /// The written number.
    ///
    /// - Parameters:
    ///   - whole: the digits before the decimal mark, at least one.
    ///   - decimals: the digits after it; with none there is no mark.
    func text(isNegative: Bool, whole: String, decimals: String) -> String {
        let grammar = language.grammar
        if !isNegative, decimals.isEmpty, !grouped || whole.utf8.count <= 3 { return whole }
        var text = isNegative ? "−" : ""
        let isGrouped = grouped && whole.utf8.count > 3
        if !isGrouped { text += whole }
        for (index, digit) in whole.enumerated() where isGrouped {
            if index > 0, (whole.count - index) % 3 == 0 { text.append(grammar.groupingMark) }
            text.append(digit)
        }
        if !decimals.isEmpty {
            text.append(grammar.decimalMark)
            text += decimals
        }
        return text
    }
}
