import Diagnostics
import OpenData
import ReportModel

/// How an indicator's figures were compared, in words and numbers of one unit, or why they were not.
struct ComparisonReading {
    /// The language of the words.
    let language: MessageLanguage
    /// The language of the figures, as pages print them.
    let site: SiteLanguage

    /// The comparison of an indicator.
    func words(_ indicator: Indicator) -> String {
        let figures = indicator.figures
        let assessment = indicator.assessment
        if case .none(.notDue) = assessment.attainment { return waiting(indicator) }
        guard let isMet = assessment.isMet else { return undecided(figures, assessment.attainment) }
        guard let calculation = assessment.calculation else { return declared(figures, isMet: isMet) }
        let text = DataCell(figure: calculation.text(site)).plain
        let parts = ["\(words(calculation)): \(text)", assessment.otherCalculation.map(other), converted(figures)]
        return parts.compactMap { $0 }.joined(separator: "; ")
    }

    /// What a calculation does.
    private func words(_ calculation: Calculation) -> String {
        switch calculation {
        case .quotient(let quotient, _):
            switch quotient.form {
            case .share: language.pick(en: "actual ÷ target", it: "valore ÷ target")
            case .inverse: language.pick(en: "target ÷ actual", it: "target ÷ valore")
            case .linear: language.pick(en: "(2 × target − actual) ÷ target", it: "(2 × target − valore) ÷ target")
            case .progress:
                language.pick(
                    en: "(actual − baseline) ÷ (target − baseline)", it: "(valore − partenza) ÷ (target − partenza)")
            }
        case .comparison(let comparison): words(comparison)
        }
    }

    private func words(_ comparison: Comparison) -> String {
        let reading = FigureReading(language: language)
        let (actual, target) = (reading.short(comparison.actual), reading.short(comparison.target))
        let relation = comparison.target.kind == .date ? order(comparison.relation) : words(comparison.relation)
        guard comparison.isDistance else { return "\(actual) \(relation) \(target)" }
        return language.pick(
            en: "the distance of \(actual) from zero \(relation) \(target)",
            it: "la distanza da zero di \(actual) \(relation) \(target)")
    }

    private func words(_ relation: Comparison.Relation) -> String {
        switch relation {
        case .more: language.pick(en: "is more than", it: "è più di")
        case .atLeast: language.pick(en: "is at least", it: "è almeno")
        case .less: language.pick(en: "is less than", it: "è meno di")
        case .atMost: language.pick(en: "is at most", it: "è al massimo")
        case .equal: language.pick(en: "equals", it: "è uguale a")
        case .notEqual: language.pick(en: "does not equal", it: "è diverso da")
        }
    }

    /// How two days stand to each other.
    private func order(_ relation: Comparison.Relation) -> String {
        switch relation {
        case .more: language.pick(en: "is after", it: "viene dopo")
        case .atMost: language.pick(en: "is not after", it: "non viene dopo")
        case .atLeast, .less, .equal, .notEqual: words(relation)
        }
    }

    private func other(_ calculation: Calculation) -> String {
        let text = DataCell(figure: calculation.text(site)).plain
        return language.pick(en: "by the other formula: \(text)", it: "con l'altra formula: \(text)")
    }

    /// Figures that were brought into another unit for the comparison: `2 ore = 120 minuti`.
    private func converted(_ figures: IndicatorFigures) -> String? {
        let pairs = [
            (figures.target?.quantity, figures.goal), (figures.actual, figures.reached),
            (figures.baseline, figures.start),
        ]
        let texts = pairs.compactMap { typed, used -> String? in
            guard let typed, let used, typed.value != used.value, case .measure(let amount, let unit) = used.value
            else { return nil }
            return "\(DataCell(figure: typed.text).plain) = \(language.number(amount)) \(unit.form(for: amount))"
        }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    /// A bare yes, a bare no or words decide without any arithmetic.
    private func declared(_ figures: IndicatorFigures, isMet: Bool) -> String {
        switch (figures.reached?.value, figures.goal?.value) {
        case (.text?, _):
            language.pick(
                en: "the same words as the target's; no arithmetic", it: "le stesse parole del target; nessun conto")
        case (.yesNo(true)?, .date?):
            language.pick(
                en: "a bare yes stands for “done in time”; no day to compare",
                it: "un semplice sì vale «fatto in tempo»; non c'è un giorno da confrontare")
        case (.yesNo(let isYes)?, _):
            language.pick(
                en: "a bare \(isYes ? "yes" : "no") \(isMet ? "meets" : "misses") the target; no arithmetic",
                it: "un semplice \(isYes ? "sì" : "no") \(isMet ? "soddisfa" : "manca") il target; nessun conto")
        default: language.pick(en: "no arithmetic", it: "nessun conto")
        }
    }

    private func undecided(_ figures: IndicatorFigures, _ attainment: Attainment) -> String {
        guard case .none(let reason) = attainment else {
            return language.pick(en: "not compared", it: "non confrontato")
        }
        let words = reason.words(language)
        let isOneSided = figures.goal == nil || figures.reached == nil
        let sides = isOneSided ? "" : " (\(sides(figures)))"
        return language.pick(en: "not compared: \(words)\(sides)", it: "non confrontato: \(words)\(sides)")
    }

    /// What a target that is not due yet has come to.
    private func waiting(_ indicator: Indicator) -> String {
        if indicator.assessment.status == .planned {
            return language.pick(
                en: "not compared: the year is only planned", it: "non confrontato: l'anno è solo un piano")
        }
        guard indicator.figures.reached != nil else {
            return language.pick(
                en: "not compared: nothing is reported and the target is not due yet",
                it: "non confrontato: non è comunicato niente e il target non è ancora scaduto")
        }
        let sides = sides(indicator.figures)
        return indicator.figures.isWithinLimit
            ? language.pick(
                en: "within the limit so far, and not due yet: \(sides)",
                it: "finora entro il limite, e non ancora scaduto: \(sides)")
            : language.pick(en: "so far, and not due yet: \(sides)", it: "finora, e non ancora scaduto: \(sides)")
    }

    /// Actual value and target side by side.
    private func sides(_ figures: IndicatorFigures) -> String {
        let reading = FigureReading(language: language)
        let actual = figures.reached.map(reading.short) ?? ""
        let target = figures.goal.map(reading.short) ?? ""
        return language.pick(en: "\(actual) against \(target)", it: "\(actual) rispetto a \(target)")
    }
}
