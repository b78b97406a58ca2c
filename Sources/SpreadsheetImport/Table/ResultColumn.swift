import Content
import ReportModel

/// What a column called `Risultato` or `Performance` holds where no column holds what was reached: that, or how far the target was attained.
///
/// The difference is one between 18.7% as a good value of a target below 20%, and a target missed by far.
enum ResultColumn {
    /// What its cells can be.
    enum Meaning {
        /// What was reached: some cell is no percentage of a target.
        case actual
        /// Verdicts, or percentages of targets that are none themselves.
        case published
        /// Nobody knows.
        case either
    }

    /// Whether a heading has both meanings.
    static func isDoubtful(_ heading: String) -> Bool {
        let words = HeadingYear(heading).words.filter { !"%()[]".contains($0) }.trimmed
        return ["risultato", "risultati", "result", "results", "performance"].contains(HeadingNames.key(words))
    }

    /// What the cells of such a column are.
    ///
    /// - Parameters:
    ///   - cells: each with the target of its row; empty where there is none.
    ///   - isPercent: whether the headings of results and of targets say that bare numbers are percentages.
    static func meaning(
        _ cells: some Sequence<(result: String, target: String)>, isPercent: (result: Bool, target: Bool),
        hasTarget: Bool
    ) -> Meaning {
        var meaning = Meaning.published
        for (result, target) in cells where !result.isEmpty && Verdict.reading(result) == nil {
            guard result.contains(where: \.isNumber) else { continue }
            let isPercentage = isPercent.result || result.hasSuffix("%")
            if !isPercentage, isNoDegree(result) { return .actual }
            let isOfPercentages = isPercent.target || target.contains("%")
            if !isPercentage || isOfPercentages || !hasTarget { meaning = .either }
        }
        return meaning
    }

    /// Whether a figure without a percent sign can be no degree of attainment either: negative, with a unit, far above 100.
    private static func isNoDegree(_ figure: String) -> Bool {
        let scalars = figure.unicodeScalars
        if scalars.contains(where: { $0.properties.isAlphabetic || $0.properties.generalCategory == .currencySymbol }) {
            return true
        }
        if let first = scalars.first, ["-", "−", "–", "<", ">", "≤", "≥"].contains(first) { return true }
        let digits = figure.split { !$0.isNumber }
        // Of the last two groups, the last may be decimals.
        let whole = digits.count > 1 && (digits.last?.count ?? 0) < 3 ? digits.dropLast() : digits[...]
        return (Int(whole.joined()) ?? .max) > mostLikely
    }

    /// A target is attained by more than this now and then, and hardly in the column's every row.
    private static let mostLikely = 200
}
