import Diagnostics
import ReportModel

extension ReportMessage {
    /// Figures of one indicator that do not go together.
    ///
    /// - Parameters:
    ///   - target: the target, as typed.
    ///   - found: the other figure, as typed.
    static func figures(fault: FiguresFault, target: String, found: String) -> Message {
        switch fault {
        case .direction(.contradiction(let comparator, let direction)):
            Message(
                "direction-contradiction",
                Wording(
                    en: "`\(comparator.rawValue)` and `direction: \(direction.rawValue)` contradict each other",
                    it: "`\(comparator.rawValue)` e `direction: \(direction.rawValue)` si contraddicono"),
                suggestion: Wording(en: "remove one of the two", it: "togli uno dei due"))
        case .direction(.notApplicable(let direction)):
            Message(
                "direction-not-applicable",
                Wording(
                    en: "`direction: \(direction.rawValue)` has no meaning for the target \(target)",
                    it: "`direction: \(direction.rawValue)` non ha senso per il target \(target)"),
                suggestion: Wording(en: "remove `direction`", it: "togli `direction`"))
        case .direction(.negativeDistance):
            Message(
                "direction-negative-distance",
                Wording(
                    en: "with `direction: zero` the target is a distance, so it cannot be negative",
                    it: "con `direction: zero` il target è una distanza, quindi non può essere negativo"),
                suggestion: Wording(en: "type the distance without minus", it: "scrivi la distanza senza meno"))
        case .unitsDiffer:
            Message(
                "units-differ",
                Wording(
                    en: "\(found) and the target \(target) are in different units",
                    it: "\(found) e il target \(target) sono in unità diverse"),
                suggestion: sameUnit)
        case .kindsDiffer:
            Message(
                "kinds-differ",
                Wording(
                    en: "\(found) cannot be compared with the target \(target)",
                    it: "\(found) non si può confrontare con il target \(target)"),
                suggestion: sameUnit)
        case .baselineEqualsTarget:
            Message(
                "baseline-equals-target",
                Wording(
                    en: "the baseline \(found) is the target itself",
                    it: "il valore di partenza \(found) è lo stesso target"),
                suggestion: Wording(en: "check baseline and target", it: "controlla valore di partenza e target"))
        case .qualifiersLookAlike:
            Message(
                "qualifiers-look-alike",
                Wording(
                    en: "\(found) and the target \(target) look alike, but have letters of different alphabets",
                    it: "\(found) e il target \(target) sembrano uguali, ma hanno lettere di alfabeti diversi"),
                suggestion: Wording(en: "type the words of both anew", it: "riscrivi le parole di entrambi"))
        case .dateAfterEdition(let date):
            Message(
                "date-after-edition",
                Wording(
                    en: "\(date.iso) is after the date of this edition, `updated` in report.yaml",
                    it: "il \(date.iso) viene dopo la data di questa edizione, `updated` in report.yaml"),
                suggestion: Wording(en: "correct the date, or `updated`", it: "correggi la data, o `updated`"))
        case .dueContradictsTarget:
            Message(
                "due-contradicts-target",
                Wording(
                    en: "the target \(target) is a date, and `due` is another one",
                    it: "il target \(target) è una data, e `due` è un'altra"),
                suggestion: Wording(en: "remove `due`", it: "togli `due`"))
        }
    }

    /// A quarter or a half in a year that does not end in December.
    static func partOfOtherYear(end: CalendarDate, _ site: SiteLanguage) -> Message {
        let month = PartialDate.month(end.month, year: end.year).long(site)
        return Message(
            "part-of-other-year",
            Wording(
                en: "the year ends on \(end.iso), so nobody knows which quarter or half this is",
                it: "l'anno finisce il \(end.iso), quindi non si sa quale trimestre o semestre sia"),
            suggestion: Wording(
                en: "type its last month, such as `\(month)`", it: "scrivi l'ultimo mese, come `\(month)`"))
    }

    private static let sameUnit = Wording(
        en:
            "type both in the same unit, as published; where they cannot be compared, leave one of them out",
        it:
            "scrivi entrambi nella stessa unità, come pubblicati; se non si possono confrontare, togline uno"
    )

    /// Figures that do not go together, one for each way.
    static let figureExamples: [Message] =
        [
            figures(fault: .direction(.contradiction(.atLeast, .lower)), target: "≥ 5", found: ""),
            figures(fault: .direction(.notApplicable(.higher)), target: "SI", found: ""),
            figures(fault: .direction(.negativeDistance), target: "-5", found: ""),
            figures(fault: .unitsDiffer(.actual, target: .number, found: .percent), target: "800", found: "70%"),
            figures(fault: .kindsDiffer(.actual, target: .number, found: .date), target: "800", found: "31/12/2020"),
            figures(fault: .qualifiersLookAlike, target: "70% dei lavoratori", found: "10% dei lavoratоri"),
            figures(fault: .baselineEqualsTarget, target: "800", found: "800"),
            figures(fault: .dueContradictsTarget, target: "31/12/2020", found: ""),
        ]
        + [CalendarDate(year: 2021, month: 3, day: 31)].compactMap { $0 }.flatMap {
            [
                figures(fault: .dateAfterEdition($0), target: "31/12/2020", found: "31/3/2021"),
                partOfOtherYear(end: $0, .italian),
            ]
        }
}
