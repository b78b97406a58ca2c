/// Reads months, quarters and halves of a year: `dicembre 2020`, `IV trimestre 2021`, `H1 2021`.
struct PeriodReader {
    /// The language of the periods.
    let language: SiteLanguage

    /// The period that normalised text names; `nil` where it is nothing like one.
    ///
    /// - Throws: `periodNeedsYear` where its year is not said.
    func period(in text: String) throws(FigureFault.Kind) -> PartialDate? {
        let bytes = text.utf8
        guard bytes.count <= Self.longest, let last = bytes.last else { return nil }
        let names = language.grammar.words.periods
        // Nearly every figure that ends in a digit ends in no year.
        guard (0x30...0x39).contains(last), bytes.count > 5, let blank = bytes.lastIndex(of: UInt8(ascii: " ")),
            let year = DateReader.year(text[text.index(after: blank)...])
        else {
            if names.parts[text.lowercased()] != nil { throw .periodNeedsYear }
            return nil
        }
        var name = text[..<blank].lowercased()
        for link in names.links where name.hasSuffix(" " + link) { name.removeLast(link.count + 1) }
        return year > 0 ? names.parts[name]?.of(year) : nil
    }

    /// Longer texts name no period.
    private static let longest = 40
}

/// How a language names the parts of a year.
struct PeriodNames: Sendable {
    /// A part of any year.
    enum Part: Sendable {
        /// A month, 1 to 12.
        case month(Int)
        /// A quarter, 1 to 4.
        case quarter(Int)
        /// A half, 1 or 2.
        case half(Int)

        /// The part of a year.
        func of(_ year: Int) -> PartialDate {
            switch self {
            case .month(let month): .month(month, year: year)
            case .quarter(let quarter): .quarter(quarter, year: year)
            case .half(let half): .half(half, year: year)
            }
        }
    }

    /// The parts of a year by their names in lower case.
    let parts: [String: Part]
    /// Words that may stand before the year: `del`.
    let links: [String]
    /// A quarter as it is printed, without its year.
    let quarter: @Sendable (Int) -> String
    /// A half as it is printed, without its year.
    let half: @Sendable (Int) -> String

    /// Names parts of a year.
    ///
    /// - Parameters:
    ///   - quarters: words for a quarter, such as `trimestre`; a letter stands before its number: `Q4`.
    ///   - halves: words and letters for a half.
    ///   - ordinals: spellings of first, second, third and fourth.
    init(
        months: [String], quarters: [String], halves: [String], ordinals: [[String]], links: [String],
        quarter: @escaping @Sendable (Int) -> String, half: @escaping @Sendable (Int) -> String
    ) {
        var parts: [String: Part] = [:]
        for (index, month) in months.enumerated() { parts[month.lowercased()] = .month(index + 1) }
        for (index, spellings) in ordinals.enumerated() {
            let number = index + 1
            let named =
                quarters.map { ($0, Part.quarter(number)) } + (number > 2 ? [] : halves.map { ($0, .half(number)) })
            for (name, part) in named {
                if name.utf8.count == 1 {
                    parts[name + String(number)] = part
                } else {
                    for spelling in spellings { parts[spelling + " " + name] = part }
                }
            }
        }
        self.parts = parts
        self.links = links
        self.quarter = quarter
        self.half = half
    }
}

extension FigureWords {
    /// The number of a month by its name.
    func month(named word: Substring) -> Int? {
        if case .month(let month) = periods.parts[word.lowercased()] { month } else { nil }
    }
}
