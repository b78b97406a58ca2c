import Diagnostics
import ReportModel

extension NoPercentageReason {
    /// The reason as a clause.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .noActual: language.pick(en: "there is no actual value", it: "manca il valore raggiunto")
        case .noTarget: language.pick(en: "there is no target", it: "non c'è un target")
        case .notDue: language.pick(en: "the target is not due yet", it: "il target non è ancora scaduto")
        case .noDirection:
            language.pick(
                en: "nothing says whether more or less is better", it: "niente dice se è meglio di più o di meno")
        case .differentBases:
            language.pick(
                en: "target and actual value are percentages of different things",
                it: "target e valore sono percentuali di cose diverse")
        case .differentTotals:
            language.pick(
                en: "parts of different totals, more in number and less in share, or the reverse",
                it: "parti di totali diversi, di più in numero e di meno in quota, o il contrario")
        case .bound:
            language.pick(
                en: "the value is only a bound, which does not decide", it: "il valore è solo un limite, che non decide"
            )
        case .inexact: language.pick(en: "the value is not exact", it: "il valore non è esatto")
        case .acrossDeadline:
            language.pick(
                en: "the deadline is within the period that was declared", it: "la scadenza cade nel periodo dichiarato"
            )
        case .range: language.pick(en: "the target is a range", it: "il target è un intervallo")
        case .wordsOnly:
            language.pick(
                en: "it is words, which only a reader can judge", it: "sono parole, che solo chi legge può giudicare")
        case .differentKinds:
            language.pick(
                en: "a figure stands against a word", it: "da una parte c'è una cifra, dall'altra una parola")
        case .zeroOrNegativeTarget:
            language.pick(
                en: "the target is zero or negative, and there is no baseline",
                it: "il target è zero o negativo e manca un valore di partenza")
        case .missedAtThreshold:
            language.pick(
                en: "the target is missed although the quotient reaches 100 percent",
                it: "il target è mancato, ma il rapporto arriva al 100 per cento")
        case .baselineBetter:
            language.pick(
                en: "the baseline is better than the target already",
                it: "il valore di partenza è già migliore del target")
        }
    }
}

extension NotComputableReason {
    /// The reason as a clause.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .noPercentage(let reason): reason.words(language)
        case .resultIsNoPercentage:
            language.pick(
                en: "the published result is no percentage, no yes or no and no known verdict",
                it: "il risultato pubblicato non è una percentuale, né un sì o un no, né un giudizio conosciuto")
        case .resultRatesProgress:
            language.pick(
                en: "the published result rates progress and does not say whether the target is reached",
                it: "il risultato pubblicato dice come procede il lavoro, non se il target è raggiunto")
        }
    }
}

extension Rounding {
    /// How a published percentage was made of the computed one.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .exact: language.pick(en: "exact", it: "esatto")
        case .rounded: language.pick(en: "rounded", it: "arrotondato")
        case .truncated: language.pick(en: "cut off", it: "troncato")
        }
    }
}

extension Caution {
    /// What to look at once more before signing.
    func words(_ language: MessageLanguage) -> String {
        switch self {
        case .differs: language.pick(en: "the published result differs", it: "il risultato pubblicato non torna")
        case .notComparable: language.pick(en: "the figures cannot be compared", it: "le cifre non si confrontano")
        case .declaredOnly: language.pick(en: "there is only the body's word", it: "c'è solo la parola dell'ente")
        case .provisional: language.pick(en: "the figures are provisional", it: "le cifre sono provvisorie")
        case .targetChanged:
            language.pick(en: "the target was changed during the year", it: "il target è cambiato durante l'anno")
        case .dueLater: language.pick(en: "due after the year's end", it: "scade dopo la fine dell'anno")
        case .differentTotals:
            language.pick(en: "parts of different totals", it: "parti di totali diversi")
        case .note: language.pick(en: "the body adds a note", it: "c'è una nota")
        case .metExactly: language.pick(en: "the target is met exactly", it: "il target è raggiunto esattamente")
        case .sameDate: language.pick(en: "done on the very day", it: "fatto nel giorno stesso della scadenza")
        case .defaultDirection:
            language.pick(en: "the direction is only the year's default", it: "la direzione è solo quella dell'anno")
        case .textHoldsFigure:
            language.pick(
                en: "a figure written as words, which nobody can check",
                it: "una cifra scritta come parole, che nessuno può controllare")
        }
    }
}
