/// Other notations of the same figure, for one that is not read as it stands.
///
/// A proposal is made only where it is provably the same figure: a letter O among digits, the other language's marks
/// where they leave one reading, a missing blank. Nothing is dropped or
/// added to make something readable: no suffix, sign, factor or unit.
struct FigureProposals {
    /// The language of the figures.
    let language: SiteLanguage
    /// The known units.
    let units: UnitTable
    /// Whether a comparator may stay.
    let isTarget: Bool

    private static let longestText = 80
    private static let mostSteps = 3

    /// The same figure in a readable notation. Long texts, and those with a line break or a tab, get none.
    ///
    /// - Parameter isReadable: whether a candidate can be read.
    func proposals(for figure: FigureText, isReadable: (String) -> Bool) -> [String] {
        let text = figure.normalised
        guard !text.isEmpty, text.unicodeScalars.count <= Self.longestText, figure.isPrintable,
            !figure.typed.utf8.contains(where: { (0x09...0x0D).contains($0) })
        else { return [] }
        let dates = DateProposals(language: language).proposals(for: text).filter(isReadable)
        if !dates.isEmpty { return dates }
        // Each step writes the same figure in another way, so the first readable one is enough.
        var candidates = [text]
        for _ in 0..<Self.mostSteps {
            candidates = candidates.flatMap(steps)
            if let readable = candidates.first(where: isReadable) { return [readable] }
        }
        return []
    }

    private func steps(_ text: String) -> [String] {
        let numerals = NumeralProposals(language: language, units: units)
        return [comparator(text), percentSign(text), answer(text)].compactMap { $0 } + numerals.steps(text)
    }

    /// The sign for a comparator in another spelling.
    private func comparator(_ text: String) -> String? {
        guard isTarget else { return nil }
        for (sign, comparator) in [("> =", "≥"), ("< =", "≤"), ("⩾", "≥"), ("⩽", "≤")] {
            if text.hasPrefix(sign) {
                return comparator + " " + FigureText(String(text.dropFirst(sign.count))).normalised
            }
        }
        return nil
    }

    /// `%` for its words and for its look-alikes of other scripts.
    private func percentSign(_ text: String) -> String? {
        for words in language.grammar.words.percent where FigureText(text).lowercased.hasSuffix(" " + words) {
            return text.dropLast(words.count + 1) + "%"
        }
        let plain = String(text.map { $0 == "٪" || $0 == "％" ? "%" : $0 })
        return plain == text ? nil : plain
    }

    /// A yes in another language.
    private func answer(_ text: String) -> String? {
        let isYes = SiteLanguage.allCases.contains { $0.grammar.words.yes.contains(text.lowercased()) }
        return isYes ? language.grammar.words.offeredYes : nil
    }
}
