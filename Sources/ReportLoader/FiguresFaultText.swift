import Diagnostics
import ReportModel

/// The words for figures that do not go together.
struct FiguresFaultText {
    let fault: FiguresFault

    var id: String {
        switch fault {
        case .direction(.missing): "direction-missing"
        case .direction(.defaultNotForTimes): "direction-missing-for-time"
        case .direction(.defaultNotForNegativeTarget): "direction-missing-for-negative"
        case .direction(.contradiction): "direction-contradiction"
        case .direction(.notApplicable): "direction-not-applicable"
        case .direction(.negativeDistance): "direction-negative-distance"
        case .unitsDiffer: "units-differ"
        case .kindsDiffer: "kinds-differ"
        case .baselineEqualsTarget: "baseline-equals-target"
        case .baselineOnWrongSide: "baseline-wrong-side"
        }
    }

    func text(in language: MessageLanguage, target: String, found: String) -> String {
        switch fault {
        case .direction(.missing):
            language.pick(
                en: "it is not said whether more or less than \(target) is better",
                it: "non è detto se è meglio più o meno di \(target)"
            )
        case .direction(.defaultNotForTimes):
            language.pick(
                en: "\(target) is a time, and for times the year's `direction` does not count",
                it: "\(target) è un tempo, e per i tempi la `direction` dell'anno non vale"
            )
        case .direction(.defaultNotForNegativeTarget):
            language.pick(
                en: "\(target) is negative, and for negative targets the year's `direction` does not count",
                it: "\(target) è negativo, e per i target negativi la `direction` dell'anno non vale"
            )
        case .direction(.contradiction(let comparator, let direction)):
            language.pick(
                en: "`\(comparator.rawValue)` and `direction: \(direction.rawValue)` contradict each other",
                it: "`\(comparator.rawValue)` e `direction: \(direction.rawValue)` si contraddicono"
            )
        case .direction(.notApplicable(let direction)):
            language.pick(
                en: "`direction: \(direction.rawValue)` has no meaning for the target \(target)",
                it: "`direction: \(direction.rawValue)` non ha senso per il target \(target)"
            )
        case .direction(.negativeDistance):
            language.pick(
                en: "with `direction: zero` the target is a distance, so it cannot be negative",
                it: "con `direction: zero` il target è una distanza, quindi non può essere negativo"
            )
        case .unitsDiffer:
            language.pick(
                en: "\(found) and the target \(target) are in different units",
                it: "\(found) e il target \(target) sono in unità diverse"
            )
        case .kindsDiffer:
            language.pick(
                en: "\(found) cannot be compared with the target \(target)",
                it: "\(found) non si può confrontare con il target \(target)"
            )
        case .baselineEqualsTarget:
            language.pick(
                en: "the baseline \(found) is the target itself",
                it: "il valore di partenza \(found) è lo stesso target"
            )
        case .baselineOnWrongSide(let direction):
            language.pick(
                en: "the baseline \(found) is past the target \(target): the direction is `\(direction.rawValue)`",
                it: "il valore di partenza \(found) supera il target \(target): la direzione è `\(direction.rawValue)`"
            )
        }
    }

    func suggestion(in language: MessageLanguage, target: String) -> String? {
        switch fault {
        case .direction(.missing), .direction(.defaultNotForTimes), .direction(.defaultNotForNegativeTarget):
            language.pick(
                en: "add `direction: higher` (more is better), `lower` (less is better) or `zero` (nearer to zero)",
                it: "aggiungi `direction: higher` (meglio di più), `lower` (di meno) o `zero` (vicino a zero)"
            )
        case .direction(.contradiction): language.pick(en: "remove one of the two", it: "togli uno dei due")
        case .direction(.notApplicable): language.pick(en: "remove `direction`", it: "togli `direction`")
        case .direction(.negativeDistance):
            language.pick(en: "type the distance without minus", it: "scrivi la distanza senza meno")
        case .unitsDiffer, .kindsDiffer:
            language.pick(
                en: "type both in the same unit, or both in words as `{text: …}`",
                it: "scrivi entrambi nella stessa unità, o entrambi a parole come `{text: …}`"
            )
        case .baselineEqualsTarget, .baselineOnWrongSide:
            language.pick(en: "check baseline and target", it: "controlla valore di partenza e target")
        }
    }
}
