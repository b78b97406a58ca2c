import Testing

@testable import ReportModel

@Suite("A message proposes the same figure or nothing")
struct ProposalTests {
    /// How a figure is spoilt, and what that leaves of its meaning.
    enum Damage: CaseIterable, Sendable {
        case letterO, otherMarks, missingBlank, surplusBlank, percentWords, dateSeparator, otherLanguage
        case thousand, million, billion, magnitudeWord
        case more
        case perMille, trailingMinus, strayLetter, cutEnd, cutStart, spreadsheetDate, about

        /// Whether what was meant can be told for sure, at least of some figures.
        var isProvable: Bool {
            switch self {
            case .letterO, .otherMarks, .missingBlank, .surplusBlank, .percentWords, .dateSeparator, .otherLanguage,
                .thousand, .million, .billion, .magnitudeWord, .more:
                true
            case .perMille, .trailingMinus, .strayLetter, .cutEnd, .cutStart, .spreadsheetDate, .about: false
            }
        }

        /// What a proposal may stand for.
        enum Meaning {
            /// The figure before it was spoilt.
            case same
            /// It, times a power of ten.
            case times(zeros: Int)
            /// It, as a figure to pass.
            case more
            /// What remains, with the other language's marks.
            case otherMarks
            /// Nothing that could be proved.
            case none
        }

        /// Whether it makes another figure of it, which is read.
        var isMultiple: Bool { [.thousand, .million, .billion, .magnitudeWord, .more].contains(self) }
    }

    @Test(
        "Whatever spoils a figure, what is proposed is that figure", arguments: SiteLanguage.allCases, Damage.allCases
    )
    func damaged(language: SiteLanguage, damage: Damage) throws {
        var random = SeededGenerator(seed: 8)
        let reader = Given.reader(language)
        var (refused, proposed) = (0, 0)
        for _ in 0..<300 {
            let text = Self.figure(&random, language)
            let figure = try reader.quantity(text)
            guard let spoilt = Self.spoil(text, figure, damage, language, &random) else { continue }
            let targetFault = FigureFault.of { () throws(FigureFault) in try reader.target(spoilt) }
            let fault = FigureFault.of { () throws(FigureFault) in try reader.quantity(spoilt) }
            refused += fault == nil ? 0 : 1
            // What is read although it was spoilt must be right all the more.
            let meaning = Self.meaning(damage, figure)
            if targetFault == nil, damage.isMultiple || damage == .surplusBlank {
                proposed += 1
                let target = try reader.target(spoilt)
                if case .none = meaning {
                    // Behind words, a letter is a part of them.
                    #expect(figure.base != nil, "\(text): \(spoilt)")
                } else if damage.isMultiple {
                    check(target, meaning, figure, "\(text): \(spoilt)", spoilt, language)
                } else {
                    #expect(target.quantity.amount == figure.amount, "\(text): \(spoilt)")
                }
            }
            proposed += (fault?.proposals.count ?? 0) + (targetFault?.proposals.count ?? 0)
            for (proposals, isTarget) in [(targetFault?.proposals ?? [], true), (fault?.proposals ?? [], false)] {
                let read = try proposals.map { proposal in
                    isTarget
                        ? try reader.target(proposal)
                        : Target(text: proposal, comparator: nil, quantity: try reader.quantity(proposal))
                }
                // Of a day with two readings both are named, so the right one is among them.
                guard let first = read.first else { continue }
                let found = read.first { $0.quantity.value == figure.value } ?? first
                #expect(read.count == 1 || (read.count == 2 && figure.kind == .date), "\(spoilt) → \(proposals)")
                check(found, meaning, figure, "\(text): \(spoilt) → \(proposals)", spoilt, language)
            }
        }
        #expect(damage.isProvable ? proposed > 5 : refused > 50, "\(refused) refused, \(proposed) proposed")
    }

    private func check(
        _ found: Target, _ meaning: Damage.Meaning, _ figure: Quantity, _ comment: Comment, _ spoilt: String,
        _ language: SiteLanguage
    ) {
        #expect(found.quantity.kind == figure.kind, comment)
        switch meaning {
        case .same:
            #expect(found.quantity.value == figure.value, comment)
            #expect(found.comparator == nil, comment)
        case .more:
            #expect(found.quantity.value == figure.value, comment)
            #expect(found.comparator == .moreThan, comment)
        case .times(let zeros):
            let product = figure.amount.flatMap {
                ExactDecimal(computed: Int128($0.significand) * ExactDecimal.power(of: zeros), scale: $0.scale)
            }
            #expect(found.quantity.amount == product, comment)
        case .otherMarks:
            let other = SiteLanguage.allCases.first { $0 != language } ?? language
            let digits = spoilt.drop { !NumeralReader.isDigit($0) }
                .prefix { NumeralReader.isDigit($0) || ".,".contains($0) }
            #expect(found.quantity.amount == (try? NumeralReader(grammar: other.grammar).value(of: digits)), comment)
        case .none:
            Issue.record(comment)
        }
    }

    @Test(
        "Slips that were met, with what is proposed",
        arguments: [
            (.italian, "5%-", []), (.italian, "5-", []), (.italian, "1.23E+05", []),
            (.italian, "2.5 mln", ["2,5 mln"]), (.italian, "1.5 milioni", ["1,5 milioni"]), (.italian, "100k", []),
            (.italian, "10B", []), (.italian, "01-feb", []), (.italian, "26°", []), (.italian, "almeno n. 3", []),
            (.english, "5-", []), (.english, "10B", []), (.english, "2,5 mln", ["2.5 mln"]), (.english, "100k", []),
            (.english, "2m", []), (.italian, "min5", []), (.italian, "min.5", []), (.italian, "7m2", []),
            (.italian, "l5", []), (.italian, "5l", []), (.english, "19'", []),
        ] as [(SiteLanguage, String, [String])])
    func met(language: SiteLanguage, text: String, proposals: [String]) {
        let reader = Given.reader(language)
        #expect(FigureFault.of { () throws(FigureFault) in try reader.target(text) }?.proposals == proposals)
        #expect(FigureFault.of { () throws(FigureFault) in try reader.quantity(text) }?.proposals == proposals)
    }

    @Test("Every proposal is readable, and nothing typed can stop a reader", arguments: SiteLanguage.allCases)
    func readable(language: SiteLanguage) throws {
        var random = SeededGenerator(seed: 8)
        let alphabet = Array("0123456789.,%€$£-–−+/ \u{A0}><≥≤=OoIlxe'’\"°²gksin").map(String.init)
        let words = [
            "Entro il ", "by ", "almeno ", "at least ", " giorni", " days", "dicembre", "December", "2020", "31/", "%",
            "milioni",
        ]
        let reader = Given.reader(language)
        var offered = 0
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...7, using: &random) {
                text +=
                    (Int.random(in: 0...4, using: &random) == 0 ? words : alphabet).randomElement(using: &random) ?? ""
            }
            for proposal in FigureFault.of({ () throws(FigureFault) in try reader.target(text) })?.proposals ?? [] {
                offered += 1
                #expect(throws: Never.self, "\(text) → \(proposal)") { try reader.target(proposal) }
            }
            for proposal in FigureFault.of({ () throws(FigureFault) in try reader.quantity(text) })?.proposals ?? [] {
                #expect(throws: Never.self, "\(text) → \(proposal)") { try reader.quantity(proposal) }
            }
        }
        #expect(offered > 0)
    }
}
