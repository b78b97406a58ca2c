/// Figures as they are written in the language of a site: what messages propose, in whatever language they speak.
extension SiteLanguage {
    /// A part of a total: `3 su 4`.
    package func share(_ part: String, of total: String) -> String {
        "\(part) \(grammar.words.shares.first ?? "/") \(total)"
    }

    /// A range: `tra 10 e 15`.
    package func range(_ low: String, _ high: String) -> String {
        guard let (opening, link) = grammar.words.ranges.first else { return "\(low)-\(high)" }
        return "\(opening) \(low) \(link) \(high)"
    }

    /// A range, for an example.
    package var rangeExample: String { range("10", "15") }

    /// A month of a year, for an example: `dicembre 2020`.
    package var monthExample: String { PartialDate.month(12, year: 2020).long(self) }

    /// A percentage and what it is of, for an example: `10% dei lavoratori`.
    package var percentageExample: String { grammar.percentageExample }

    /// The name of a unit that the language's list does not have, for an example: `tombini`.
    package var unitExample: String { grammar.unitExample }
}
