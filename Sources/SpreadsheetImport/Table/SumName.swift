/// What a cell says that names a sum: `Totale`, `TOTALE OBIETTIVO`, `Totale parchi`.
enum SumName: Equatable {
    /// A sum and nothing else, which might be an indicator of a short name: `Totale`.
    case bare
    /// A sum of the rows above, of a kind of them: `Subtotale`, `TOTALE OBIETTIVO`, `Media area`.
    case ofRows
    /// A sum of what has this name, as ``HeadingNames/key(_:)`` writes it: `parchi`.
    case of(String)

    private static let leads: Set<Substring> = [
        "totale", "totali", "total", "totals", "media", "somma", "average", "sum",
    ]
    /// What is never an indicator.
    private static let parts: Set<Substring> = ["subtotale", "subtotali", "subtotal", "subtotals"]
    private static let kinds: Set<Substring> = [
        "generale", "complessivo", "complessiva", "ponderata", "parziale", "obiettivo", "obiettivi", "area", "aree",
        "settore", "settori", "indicatori", "ente", "comune", "amministrazione", "ateneo", "overall", "weighted",
        "objective", "objectives", "areas", "indicators",
    ]
    private static let links: Set<Substring> = [
        "di", "del", "della", "dell", "dei", "degli", "delle", "per", "of", "the",
    ]
    /// A longer text is a sentence.
    private static let longest = 60
    private static let beginnings: Set<[UInt8]> = Set(
        ["tot", "sub", "med", "som", "gra", "ave", "sum"].map { Array($0.utf8) })

    /// The first letters of these.
    private static let initials: [UInt8] = Set(beginnings.compactMap(\.first)).sorted()

    /// The name of a sum that a text is; `nil` for any other.
    static func reading(_ text: String) -> SumName? {
        // Most texts are none, which their first letters tell.
        guard let first = text.utf8.first, initials.contains(first | 0x20), text.utf8.count <= longest,
            beginnings.contains(text.utf8.prefix(3).map { $0 | 0x20 })
        else { return nil }
        var words = HeadingNames.key(text).split(separator: "-")[...]
        var isPart = false
        if words.starts(with: ["sub"]) || words.starts(with: ["grand"]) {
            isPart = true
            words.removeFirst()
        }
        guard let lead = words.popFirst(), leads.contains(lead) || parts.contains(lead) else { return nil }
        isPart = isPart || parts.contains(lead)
        let rest = words.drop { links.contains($0) || kinds.contains($0) || $0.allSatisfy(\.isNumber) }
        if !rest.isEmpty { return .of(rest.joined(separator: "-")) }
        return words.isEmpty && !isPart ? .bare : .ofRows
    }
}
