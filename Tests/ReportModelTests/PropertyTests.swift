import Testing

@testable import ReportModel

@Suite("What holds for all figures")
struct PropertyTests {
    /// Random figures of one kind, as an editor would type them, with what a direction needs.
    private static func randomFigures(
        _ random: inout SeededGenerator, _ language: SiteLanguage = .italian
    ) throws -> (figures: IndicatorFigures, lower: AttainmentPolicy.LowerFormula)? {
        let suffix = ["", "%", language == .italian ? " giorni" : " days", " €"].randomElement(using: &random) ?? ""
        let lower = AttainmentPolicy.LowerFormula.allCases.randomElement(using: &random) ?? .linear
        let comparators = ["", "", "", "≥ ", "> ", "≤ ", "< ", "= "]
        let reader = Given.reader(language)
        let target = (comparators.randomElement(using: &random) ?? "") + number(&random, language) + suffix
        let baseline = Bool.random(using: &random) ? nil : number(&random, language) + suffix
        let hasComparator = target.first.map { "≥>≤<=".contains($0) } ?? false
        do {
            let figures = try IndicatorFigures(
                target: reader.target(target), actual: reader.quantity(number(&random, language) + suffix),
                baseline: baseline.map { try reader.quantity($0) },
                ownDirection: hasComparator ? nil : ([nil] + Direction.allCases).randomElement(using: &random) ?? nil)
            return (figures, lower)
        } catch is FiguresFaults {
            return nil
        }
    }

    private static func number(_ random: inout SeededGenerator, _ language: SiteLanguage) -> String {
        let scale = Int.random(in: 0...2, using: &random)
        let bound: Int64 = [9, 99, 999, 99_999].randomElement(using: &random) ?? 9
        let digits = Int64.random(in: -(bound / 5)...bound, using: &random)
        return Given.decimal(digits, scale).format(language, grouped: Bool.random(using: &random))
    }

    @Test("An attainment is between 0 and 100, 100 when met and only then, and never prints as 100% when missed")
    func bounds() throws {
        var random = SeededGenerator(seed: 3)
        var seen: Set<Status> = []
        for _ in 0..<5_000 {
            guard let (figures, lower) = try Self.randomFigures(&random) else { continue }
            let assessment = Assessment(of: figures, policy: AttainmentPolicy(lower: lower))
            seen.insert(assessment.status)
            guard let percentage = assessment.attainment.percentage else {
                #expect(assessment.isMet != true)
                #expect(assessment.isMet == false || figures.lacksDirection)
                continue
            }
            #expect(percentage >= .zero && percentage <= .hundred)
            #expect((percentage == .hundred) == (assessment.isMet == true))
            #expect((percentage.display(.italian) == "100%") == (assessment.isMet == true))
            #expect((assessment.status == .achieved) == (assessment.isMet == true))
        }
        #expect(seen == [.achieved, .partial, .missed, .notComparable])
    }

    @Test("What is printed is true", arguments: SiteLanguage.allCases)
    func printed(language: SiteLanguage) throws {
        var random = SeededGenerator(seed: 4)
        let mark: Character = language == .italian ? "," : "."
        var forms: Set<String> = []
        for _ in 0..<5_000 {
            guard let (figures, lower) = try Self.randomFigures(&random, language) else { continue }
            let assessment = Assessment(of: figures, policy: AttainmentPolicy(lower: lower))
            guard let calculation = assessment.calculation else {
                #expect(assessment.isMet == nil)
                continue
            }
            let text = calculation.text(language)
            #expect(CalculationEvaluator.isTrue(text, decimalMark: mark) == true, "\(text)")
            forms.insert(String(text.filter { "÷×(|≈=≤≥<>≠→".contains($0) }))
            if case .quotient(let quotient, isMissed: true) = calculation {
                #expect(Percentage(quotient.ratio.clampedAtZero) == assessment.attainment.percentage)
            }
        }
        #expect(forms.count > 12)
    }

    @Test("A result that a body rounds or cuts from our quotient is consistent; one that is a unit off is not")
    func rounding() throws {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<1_500 {
            let target = Int64.random(in: 2...5_000, using: &random)
            let actual = Int64.random(in: 0..<target, using: &random)
            let scale = Int.random(in: 0...4, using: &random)
            let unit = Int64(ExactDecimal.power(of: scale))
            let (cut, rest) = (actual * 100 * unit).quotientAndRemainder(dividingBy: target)
            let rounded = cut + (2 * rest >= target ? 1 : 0)
            for (published, isRight) in [(cut, true), (rounded, true), (cut + 2, false), (cut - 1, false)] {
                let result = Given.decimal(published, scale).format(.italian) + "%"
                let assessment = try Given.assessment("\(target)", "\(actual)", result: result, .higher)
                if case .consistent(.ratio(let rounding)) = assessment.verification {
                    #expect(isRight, "\(actual)/\(target) \(result)")
                    #expect((rounding == .exact) == (rest == 0))
                } else {
                    #expect(!isRight, "\(actual)/\(target) \(result)")
                }
            }
        }
    }

    @Test(
        "More never attains less where more is better, nor more where less is", arguments: [Direction.higher, .lower])
    func monotony(direction: Direction) throws {
        var random = SeededGenerator(seed: 6)
        for _ in 0..<1_500 {
            let lower = AttainmentPolicy.LowerFormula.allCases.randomElement(using: &random) ?? .linear
            let target = Int.random(in: 1...500, using: &random)
            let gap = Int.random(in: 1...500, using: &random)
            let baseline = Bool.random(using: &random) ? nil : "\(direction == .higher ? target - gap : target + gap)"
            let values = (0..<2).map { _ in Int.random(in: -300...1_000, using: &random) }.sorted()
            let attained = try values.map { actual in
                try Given.assessment("\(target)", "\(actual)", baseline: baseline, direction, lower: lower)
                    .attainment.percentage
            }
            let (less, more) = (try #require(attained[0]), try #require(attained[1]))
            #expect(
                direction == .higher ? less <= more : less >= more, "\(values) of \(target) from \(baseline ?? "–")")
        }
    }

    @Test("Nearer to zero never attains less")
    func distance() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<1_000 {
            let target = Int.random(in: 0...100, using: &random)
            let actual = Int.random(in: -200...200, using: &random)
            let nearer = try #require(try Given.assessment("\(target)", "\(actual / 2)", .zero).attainment.percentage)
            let farther = try #require(try Given.assessment("\(target)", "\(actual)", .zero).attainment.percentage)
            #expect(nearer >= farther)
        }
    }

    @Test("A figure that is read is shown as it was typed")
    func shownAsTyped() throws {
        var random = SeededGenerator(seed: 9)
        for _ in 0..<2_000 {
            let text =
                Self.number(&random, .italian) + ([" giorni", "%", " €", ""].randomElement(using: &random) ?? "")
            let quantity = try Given.italian.quantity(text)
            #expect(quantity.text.replacing("\u{A0}", with: " ") == text)
        }
    }
}
