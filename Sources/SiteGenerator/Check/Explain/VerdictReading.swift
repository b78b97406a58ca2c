import Diagnostics
import ReportModel

/// Why an indicator has its verdict, in words.
struct VerdictReading {
    /// The language of the words.
    let language: MessageLanguage

    /// The status and what it follows from.
    func status(of indicator: Indicator) -> String {
        let assessment = indicator.assessment
        let name = assessment.status.words(language)
        if assessment.isAsDeclared {
            let label = language.pick(en: "\(name), as declared", it: "\(name), come dichiarato")
            return "\(label): \(declared(indicator))"
        }
        return "\(name): \(reason(indicator))"
    }

    /// What came of redoing the arithmetic, and why.
    func verification(of indicator: Indicator) -> String {
        "\(indicator.assessment.verification.words(language)): \(check(indicator))"
    }

    private func declared(_ indicator: Indicator) -> String {
        let why = noPercentage(indicator)?.words(language) ?? NoPercentageReason.noActual.words(language)
        let result = result(indicator)
        return language.pick(
            en: "\(why), so the body's own result \(result) decides",
            it: "\(why), quindi decide il risultato dell'ente, \(result)"
        )
    }

    private func reason(_ indicator: Indicator) -> String {
        let isWord = indicator.figures.isDeclaration
        switch indicator.assessment.status {
        case .achieved:
            let early =
                indicator.assessment.isDue
                ? ""
                : language.pick(en: ", ahead of time: it cannot be undone", it: ", prima del tempo: non si può disfare")
            return isWord
                ? language.pick(en: "the body says so\(early)", it: "lo dice l'ente\(early)")
                : language.pick(
                    en: "the comparison meets the target\(early)", it: "il confronto soddisfa il target\(early)")
        case .partial, .missed: return miss(indicator, isWord: isWord)
        case .inProgress: return NoPercentageReason.notDue.words(language)
        case .planned: return language.pick(en: "the year is only planned", it: "l'anno è solo un piano")
        case .notReported: return unreported(indicator)
        case .notComparable:
            let why = noPercentage(indicator)?.words(language) ?? ""
            return indicator.figures.goal == nil
                ? language.pick(en: "\(why), the value is only shown", it: "\(why), il valore si mostra soltanto") : why
        }
    }

    private func miss(_ indicator: Indicator, isWord: Bool) -> String {
        if isWord { return language.pick(en: "the body says so", it: "lo dice l'ente") }
        let misses = language.pick(en: "the comparison misses the target", it: "il confronto manca il target")
        guard let share = indicator.assessment.attainment.percentage else {
            let why = noPercentage(indicator)?.words(language) ?? ""
            return language.pick(en: "\(misses); no percentage: \(why)", it: "\(misses); nessuna percentuale: \(why)")
        }
        let (reached, limit) = (language.percent(share), language.percent(indicator.policy.partialFrom))
        return language.pick(
            en: "\(misses); attained: \(reached) (partial from \(limit) on)",
            it: "\(misses); raggiunto per \(reached) (in parte da \(limit) in su)")
    }

    private func unreported(_ indicator: Indicator) -> String {
        var text = NoPercentageReason.noActual.words(language)
        if indicator.figures.due != nil, indicator.assessment.isDue {
            text += language.pick(en: ", and the target is due", it: ", e il target è scaduto")
        }
        if indicator.result != nil {
            let result = result(indicator)
            text += language.pick(
                en: "; the result \(result) does not say that it is reached or not",
                it: "; il risultato \(result) non dice se è raggiunto")
        }
        return text
    }

    private func check(_ indicator: Indicator) -> String {
        let assessment = indicator.assessment
        let result = result(indicator)
        switch assessment.verification {
        case .consistent(.ratio(let rounding)):
            let ours = ours(indicator)
            return language.pick(
                en: "the published \(result) is what the site computes, \(ours), \(rounding.words(language))",
                it:
                    "il risultato pubblicato \(result) è quello calcolato dal sito, \(ours), \(rounding.words(language))"
            )
        case .consistent(.threshold), .consistent(.date):
            return language.pick(
                en: "the published result \(result) says the same as the comparison",
                it: "il risultato pubblicato \(result) dice lo stesso del confronto")
        case .declaredOnly:
            return language.pick(
                en: "there is only the body's word, and no arithmetic to redo",
                it: "c'è solo la parola dell'ente, e nessun conto da rifare")
        case .differs(let ours):
            let ours = difference(ours, indicator)
            return language.pick(
                en: "published \(result), but \(ours)", it: "pubblicato \(result), ma \(ours)")
        case .notComputable(let reason): return reason.words(language)
        case .notPublished:
            guard let own = assessment.computedPercentage(indicator.figures).map(language.percent) else {
                return language.pick(en: "the body gives no result", it: "l'ente non dà un risultato")
            }
            return language.pick(
                en: "the body gives no result; the site computes \(own)",
                it: "l'ente non dà un risultato; lo calcola il sito: \(own)")
        }
    }

    /// What a published result that differs should have been.
    private func difference(_ ours: Attainment, _ indicator: Indicator) -> String {
        guard !indicator.figures.isDeclaration, let percentage = ours.percentage else {
            let status = indicator.assessment.status.words(language)
            return language.pick(en: "the target is \(status)", it: "il target risulta \(status)")
        }
        let raw = ours.raw.map { $0 == percentage ? "" : " (\(language.percent($0)))" } ?? ""
        let text = language.percent(percentage) + raw
        return language.pick(en: "the site computes \(text)", it: "il sito calcola \(text)")
    }

    /// The percentage that a published one was held against.
    private func ours(_ indicator: Indicator) -> String {
        let attainment = indicator.assessment.attainment
        let isWithin = indicator.result?.percentage.map { !$0.isNegative && $0 <= .hundred } ?? true
        return (isWithin ? attainment.percentage : attainment.raw).map(language.percent) ?? ""
    }

    private func result(_ indicator: Indicator) -> String { indicator.result.map { language.quote($0.text) } ?? "" }

    private func noPercentage(_ indicator: Indicator) -> NoPercentageReason? {
        if case .none(let reason) = indicator.assessment.attainment { reason } else { nil }
    }
}
