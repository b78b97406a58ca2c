/// The closed list of units that a site's figures may be in: the language's own and those that `site.yaml` adds.
package struct UnitTable: Sendable {
    /// A unit that the site adds.
    package struct Declaration: Equatable, Sendable {
        /// The unit's name, as it is printed.
        package let name: String
        /// Further spellings that are read.
        package let spellings: [String]
        /// Whether it measures time, where the site says so.
        package let isTime: Bool?

        /// Makes a declaration.
        package init(name: String, spellings: [String] = [], isTime: Bool? = nil) {
            self.name = name
            self.spellings = spellings
            self.isTime = isTime
        }
    }

    /// Why a unit that the site adds cannot be taken.
    package enum Fault: Error, Equatable, Sendable {
        /// The spelling is empty, starts with no letter or `°`, or holds a sign of the figures' own grammar.
        case notAUnit(spelling: String)
        /// The spelling already belongs to another unit.
        case taken(spelling: String, by: String)
    }

    /// The units, those of the language first.
    package private(set) var units: [MeasureUnit]
    private var unitBySpelling: [String: MeasureUnit] = [:]
    private let grammar: FigureGrammar

    /// The units of `language` alone.
    package init(language: SiteLanguage) {
        grammar = language.grammar
        units = grammar.units
        for unit in units {
            for spelling in unit.allSpellings { unitBySpelling[Self.key(spelling)] = unit }
        }
    }

    /// The units of `language` and those that the site adds.
    ///
    /// - Throws: the first declaration that is no unit or clashes with a known one.
    package init(language: SiteLanguage, adding declarations: [Declaration]) throws(Fault) {
        self.init(language: language)
        for declaration in declarations { try add(declaration) }
    }

    /// Adds a unit of the site's own. Where the site does not say whether it measures time, nothing is guessed: a year's
    /// default direction does not apply to it.
    ///
    /// - Throws: what makes the declaration unusable; the table is then unchanged.
    package mutating func add(_ declaration: Declaration) throws(Fault) {
        let unit = MeasureUnit(
            name: declaration.name, singular: declaration.name, spellings: declaration.spellings,
            isTime: declaration.isTime ?? false, takesDefaultDirection: declaration.isTime == false)
        for spelling in unit.allSpellings {
            guard Self.isUsable(spelling) else { throw .notAUnit(spelling: spelling) }
            if let owner = self[spelling] { throw .taken(spelling: spelling, by: owner.name) }
        }
        units.append(unit)
        for spelling in unit.allSpellings { unitBySpelling[Self.key(spelling)] = unit }
    }

    /// The unit spelt like this, whatever its case and with or without a final full stop.
    package subscript(spelling: String) -> MeasureUnit? {
        // A capital letter alone may be a factor: `3 M` is no three metres.
        if spelling.utf8.count == 1, let letter = spelling.utf8.first, (0x41...0x5A).contains(letter) { return nil }
        // Most are spelt as they are known: small letters of ASCII are their own key.
        let isKey = spelling.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        if isKey, let unit = unitBySpelling[spelling] { return unit }
        return unitBySpelling[Self.key(spelling)]
    }

    /// The minutes of the language.
    var minutes: MeasureUnit? { units.first { $0.seconds == 60 } }

    private static func key(_ spelling: String) -> String {
        let text = FigureText(spelling).lowercased
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    private static func isUsable(_ spelling: String) -> Bool {
        let text = FigureText(spelling)
        guard let first = text.normalised.first, first.isLetter || first == "°" else { return false }
        return text.isPrintable && !FigureText.holdsSigns(text.normalised)
    }
}

extension MeasureUnit {
    /// Every spelling of the unit, its name first.
    fileprivate var allSpellings: [String] { [name] + (singular == name ? [] : [singular]) + spellings }
}
