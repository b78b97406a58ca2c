package import Diagnostics

// What indicators leave open.
extension ReportMessage {
    package static let noIndicators = Message(
        "no-indicators",
        Wording(en: "the list of indicators is empty", it: "l'elenco degli indicatori è vuoto"),
        suggestion: Wording(
            en: "add an indicator, or remove `indicators`",
            it: "aggiungi un indicatore, o togli `indicators`"))

    package static func directionMissing(count: Int) -> Message {
        Message(
            "direction-missing",
            as: .warning,
            Wording(
                en: "nothing says whether more or less is better, so \(indicators(count, .english)) not judged",
                it: "niente dice se è meglio di più o di meno: \(indicators(count, .italian)) senza giudizio"),
            suggestion: Wording(
                en:
                    "add `direction: higher` (more is better), `lower` (less is better) or `zero` (nearer to zero) to each",
                it:
                    "aggiungi a ciascuno `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero)"
            ))
    }

    package static func textHoldsFigure(count: Int) -> Message {
        Message(
            "text-holds-figure",
            as: .warning,
            Wording(
                en: "words hold a figure that nobody can check: \(indicators(count, .english)) concerned",
                it:
                    "le parole contengono una cifra che nessuno può verificare: \(indicators(count, .italian)) in causa"
            ),
            suggestion: Wording(
                en: "type the figure alone, without `{text: …}`, so that it can be compared",
                it: "scrivi solo la cifra, senza `{text: …}`, perché si possa confrontare"))
    }
}
