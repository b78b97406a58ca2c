/// The closed list of units that a site's figures may be in: the language's own and those that `site.yaml` adds.
public struct UnitTable: Sendable {
    /// A unit that the site adds.
    public struct Declaration: Equatable, Sendable {
        /// The unit's name, as it is printed.
        public let name: String
        /// Further spellings that are read.
        public let spellings: [String]

        /// Makes a declaration.
        public init(name: String, spellings: [String] = []) {
            self.name = name
            self.spellings = spellings
        }
    }

    /// Why a unit that the site adds cannot be taken.
    public enum Fault: Error, Equatable, Sendable {
        /// The spelling is empty, starts with no letter or `°`, or holds a sign of the figures' own grammar.
        case notAUnit(spelling: String)
        /// The spelling already belongs to another unit.
        case taken(spelling: String, by: String)
    }

    /// The units, those of the language first.
    public private(set) var units: [MeasureUnit]
    private var unitBySpelling: [String: MeasureUnit] = [:]
    private let grammar: FigureGrammar

    /// The units of `language` alone.
    public init(language: FigureLanguage) {
        grammar = language.grammar
        units = grammar.units
        for unit in units {
            for spelling in unit.allSpellings { unitBySpelling[Self.key(spelling)] = unit }
        }
    }

    /// The units of `language` and those that the site adds.
    ///
    /// - Throws: the first declaration that is no unit or clashes with a known one.
    public init(language: FigureLanguage, adding declarations: [Declaration]) throws(Fault) {
        self.init(language: language)
        for declaration in declarations { try add(declaration) }
    }

    /// Adds a unit of the site's own. It counts as time when its noun is a known unit of time (`giorni di attesa`,
    /// `calendar days`).
    ///
    /// - Throws: what makes the declaration unusable; the table is then unchanged.
    public mutating func add(_ declaration: Declaration) throws(Fault) {
        let unit = MeasureUnit(
            name: declaration.name, singular: declaration.name, spellings: declaration.spellings,
            isTime: namesATime(declaration.name))
        for spelling in unit.allSpellings {
            guard Self.isUsable(spelling) else { throw .notAUnit(spelling: spelling) }
            if let owner = self[spelling] { throw .taken(spelling: spelling, by: owner.name) }
        }
        units.append(unit)
        for spelling in unit.allSpellings { unitBySpelling[Self.key(spelling)] = unit }
    }

    /// The unit spelt like this, whatever its case and with or without a final full stop.
    public subscript(spelling: String) -> MeasureUnit? {
        // Most are spelt as they are known: small letters of ASCII are their own key.
        let isKey = spelling.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        if isKey, let unit = unitBySpelling[spelling] { return unit }
        return unitBySpelling[Self.key(spelling)]
    }

    /// The known spelling nearest to `spelling`, if one is near enough to be meant.
    func nearest(to spelling: String) -> String? {
        NearestWord.nearest(to: Self.key(spelling), among: units.flatMap(\.allSpellings))
    }

    private static func key(_ spelling: String) -> String {
        let text = FigureText(spelling).lowercased
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private static func isUsable(_ spelling: String) -> Bool {
        let text = FigureText(spelling)
        guard let first = text.normalised.first, first.isLetter || first == "°" else { return false }
        return text.isPrintable && !FigureText.holdsSigns(text.normalised)
    }

    private func namesATime(_ name: String) -> Bool {
        let words = FigureText(name).words
        let noun = grammar.unitsBeginWithTheirNoun ? words.first : words.last
        let isARate = words.contains("per") || words.contains("a")
        return noun.flatMap { self[$0]?.isTime } == true && (words.count == 1 || !isARate)
    }
}

extension MeasureUnit {
    /// Every spelling of the unit, its name first.
    fileprivate var allSpellings: [String] { [name] + (singular == name ? [] : [singular]) + spellings }
}
