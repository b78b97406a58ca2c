import Diagnostics
import ReportModel

extension ReportMessage {
    /// A published result that does not follow from the figures, and why that may be.
    package struct ResultDifference: Sendable {
        /// The result, as published.
        let published: String
        /// What the figures give.
        let computed: String
        /// What may be the reason.
        let hint: Hint

        /// What may be the reason for a difference.
        enum Hint: Sendable {
            /// A slip of the pen.
            case none
            /// The body uses the other formula, by which its result adds up.
            case otherFormula(calculation: String, formula: String)
            /// The direction is the year's default, and may be wrong for this indicator.
            case defaultDirection(Direction)
            /// The result rates progress although the time is over.
            case progress
        }

        init(published: String, computed: String, hint: Hint = .none) {
            self.published = published
            self.computed = computed
            self.hint = hint
        }

        /// The difference of an indicator; `nil` where there is none.
        init?(_ indicator: Indicator, _ language: SiteLanguage) {
            let assessment = indicator.assessment
            guard assessment.verification.isDiffering, let result = indicator.result else { return nil }
            published = result.text
            computed =
                assessment.comparedPercentage(indicator.figures)?.full(language)
                ?? assessment.calculation?.text(language) ?? indicator.actual?.text ?? "–"
            if let other = assessment.otherCalculation {
                hint = .otherFormula(
                    calculation: other.text(language), formula: indicator.policy.lower.other.rawValue)
            } else if result.verdict == .progress {
                hint = .progress
            } else if indicator.directionOrigin == .year, let direction = indicator.direction {
                hint = .defaultDirection(direction)
            } else {
                hint = .none
            }
        }

        /// What is said of it.
        fileprivate var message: Message {
            let text = Wording(
                en: "the published result is \(published), but the figures give \(computed)",
                it: "il risultato pubblicato è \(published), ma dalle cifre risulta \(computed)")
            return switch hint {
            case .none:
                Message(
                    "figure-differs", as: .warning, text,
                    suggestion: Wording(
                        en: "check that the figures are typed as published; if so, the page will show both",
                        it:
                            "controlla che le cifre siano scritte come pubblicate; se è così, la pagina mostrerà entrambe"
                    ))
            case .otherFormula(let calculation, let formula):
                Message(
                    "figure-differs-by-formula", as: .warning, text,
                    suggestion: Wording(
                        en: "it adds up by the other formula, \(calculation): if the body uses that, "
                            + "add `attainment: \(formula)`",
                        it: "torna con l'altra formula, \(calculation): se l'ente usa quella, "
                            + "aggiungi `attainment: \(formula)`"))
            case .defaultDirection(let direction):
                Message(
                    "figure-differs-by-direction", as: .warning, text,
                    suggestion: Wording(
                        en: "the year's default `\(direction.rawValue)` may be wrong here: "
                            + "add the indicator's own `direction`",
                        it: "la regola dell'anno, `\(direction.rawValue)`, qui può essere sbagliata: "
                            + "aggiungi una `direction`"))
            case .progress:
                Message(
                    "figure-differs-in-progress", as: .warning, text,
                    suggestion: Wording(
                        en: "if the target is due later, add `due: …`; if the year is not over, `state: interim` in "
                            + "report.yaml",
                        it: "se il target scade più tardi, aggiungi `due: …`; se l'anno non è finito, "
                            + "`state: interim` in report.yaml"))
            }
        }
    }

    /// A published result that does not follow from the figures.
    static func figureDiffers(_ difference: ResultDifference) -> Message { difference.message }
}
