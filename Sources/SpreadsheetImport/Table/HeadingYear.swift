/// A heading taken apart: its words, and the year among them.
struct HeadingYear {
    /// The heading without the year.
    let words: String
    /// The year; `nil` where there is none, or not one alone: `2014/15` and `2019 - 2021` are no year of a report.
    let year: Int?

    /// Words that stand before a year and say no more than that it is one.
    private static let before: Set<Substring> = [
        "anno", "year", "fy", "esercizio", "al", "at", "as", "of", "nel", "in", "del", "the", "dicembre", "december",
    ]

    /// Takes a heading apart.
    init(_ heading: String) {
        var parts = heading.lowercased()
            .split { !$0.isLetter && !$0.isNumber && $0 != "%" }
            .map { $0.hasPrefix("fy") && $0.dropFirst(2).allSatisfy(\.isNumber) ? $0.dropFirst(2) : $0 }
            .filter { !$0.isEmpty }
        let places = parts.indices.filter { Self.isYear(parts[$0]) }
        guard places.count == 1, let place = places.first,
            !(parts.indices.contains(place + 1) && parts[place + 1].allSatisfy(\.isNumber))
        else {
            (words, year) = (heading, nil)
            return
        }
        year = Int(parts[place])
        parts.remove(at: place)
        var last = place
        while last > 0, Self.before.contains(parts[last - 1]) || Self.isDay(parts[last - 1]) {
            parts.remove(at: last - 1)
            last -= 1
        }
        words = parts.joined(separator: " ")
    }

    /// The years that a title names; those of days, `31/01/2022`, are none of a report.
    static func years(_ title: String) -> [Int] {
        let words = title.split { !$0.isLetter && !$0.isNumber && $0 != "/" && $0 != "." && $0 != "-" }
        return words.flatMap { word -> [Int] in
            let parts = word.split { "/.-".contains($0) }
            return parts.count > 2 ? [] : parts.filter(isYear).compactMap { Int($0) }
        }
    }

    /// Whether a text is a year and nothing else.
    static func isYear(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1900...2100).contains($0) } ?? false
    }

    private static func isDay(_ text: Substring) -> Bool {
        text.utf8.count <= 2 && Int(text).map { (1...31).contains($0) } ?? false
    }
}
