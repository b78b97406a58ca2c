/// Guesses what an unreadable figure was meant to be, by mending what usually goes wrong when figures are typed,
/// scanned or copied, one mend after another, until something readable comes out.
struct LikelyReadings {
    /// The language of the figures.
    let language: FigureLanguage
    /// The known units; `nil` where only dates are read.
    let units: UnitTable?
    /// Whether a comparator may stay.
    let isTarget: Bool

    private static let longestText = 80
    private static let mostReadings = 2
    private static let mostMends = 3
    private static let mostCandidates = 400

    /// At most two readable mends of normalised `text`: those with the fewest mends. Long texts get none.
    ///
    /// - Parameter isReadable: whether a candidate can be read.
    func readings(of text: String, isReadable: (String) -> Bool) -> [String] {
        guard !text.isEmpty, text.unicodeScalars.count <= Self.longestText else { return [] }
        var seen: Set<String> = [text]
        var candidates = [text]
        for _ in 0..<Self.mostMends {
            let sorts = candidates.map(sortsOfMends)
            var mended: [String] = []
            for sort in 0..<(sorts.map(\.count).max() ?? 0) {
                let mends = sorts.flatMap { $0.indices.contains(sort) ? $0[sort] : [] }
                    .filter { seen.count < Self.mostCandidates && seen.insert($0).inserted }
                let readable = mends.filter(isReadable)
                if !readable.isEmpty { return Array(readable.prefix(Self.mostReadings)) }
                mended += mends
            }
            candidates = mended
        }
        return []
    }

    /// The mends of `text` by sort, the likelier sorts first: where one sort gives something readable, the later ones
    /// are not asked.
    private func sortsOfMends(_ text: String) -> [[String]] {
        let words = WordMends(language: language, units: units, isTarget: isTarget)
        let numerals = NumeralMends(grammar: language.grammar)
        return [words.invisible(text), DateMends(language: language).mends(of: text)] + words.sortsOfMends(text)
            + numerals.sortsOfMends(text)
    }
}
