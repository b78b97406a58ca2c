/// The years of the content that end within another one, by what they are called: `2020/21`.
struct YearLabels: Sendable {
    private let years: [String: Int]

    /// - Parameter labels: of years that have one.
    init(_ labels: [(label: String, year: Int)] = []) {
        years = Dictionary(
            labels.compactMap { label, year in Self.key(label).map { ($0, year) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// A heading with the year of the content in the place of its name: `2020-21 Target` speaks of what `report.yaml` calls
    /// `2020/21`. Any other heading as it is: nobody knows whether its year is the first or the second.
    func plain(_ heading: String) -> String {
        guard !years.isEmpty else { return heading }
        let words = heading.split(separator: " ").map { word in
            Self.key(String(word)).flatMap { years[$0] }.map(String.init) ?? String(word)
        }
        return words.joined(separator: " ")
    }

    /// `2020/21`, `2020-21`, `(2020–2021)` as one text; `nil` for what is no such name.
    private static func key(_ text: String) -> String? {
        let parts = text.split { !$0.isNumber && !$0.isLetter }
        guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]), HeadingYear.isYear(parts[0]),
            second == first + 1 || parts[1].utf8.count == 2 && second == (first + 1) % 100
        else { return nil }
        return "\(first)-\(first + 1)"
    }
}
