package import Diagnostics
package import ReportModel

// Dates of a year that contradict each other, or are missing.
extension ReportMessage {
    package static func asOfElsewhere(start: CalendarDate, updated: CalendarDate) -> Message {
        Message(
            "as-of-elsewhere",
            Wording(
                en: "figures of this edition are of a day from \(start.iso) to \(updated.iso)",
                it: "le cifre di questa edizione sono di un giorno dal \(start.iso) al \(updated.iso)"),
            suggestion: Wording(
                en: "correct `as_of`, or `updated`", it: "correggi `as_of`, o `updated`"))
    }

    package static func endsInAnotherYear(year: Int) -> Message {
        Message(
            "year-ends-elsewhere",
            Wording(
                en: "the year \(year) cannot end on this day", it: "l'anno \(year) non può finire in questo giorno"),
            suggestion: Wording(
                en: "type its last day, such as `ends: \(year + 1)-03-31`, or remove `ends`",
                it: "scrivi il suo ultimo giorno, come `ends: \(year + 1)-03-31`, o togli `ends`"))
    }

    package static let interimWithoutDate = Message(
        "interim-without-date",
        Wording(
            en: "`state: interim` does not say of which day the figures are",
            it: "`state: interim` non dice a quale giorno si riferiscono le cifre"),
        suggestion: Wording(
            en: "add `as_of: …`, the day that the figures describe",
            it: "aggiungi `as_of: …`, il giorno che le cifre descrivono"))

    package static func finalBeforeEnd(date: CalendarDate, end: CalendarDate) -> Message {
        Message(
            "final-before-end",
            Wording(
                en: "`state: final`, but the figures are of \(date.iso), before the year's end on \(end.iso)",
                it: "`state: final`, ma le cifre sono del \(date.iso), prima della fine dell'anno, il \(end.iso)"),
            suggestion: Wording(
                en: "type `state: interim`, or correct `as_of` or `updated`",
                it: "scrivi `state: interim`, o correggi `as_of` o `updated`"))
    }

    package static func figuresWithoutDate(end: CalendarDate) -> Message {
        Message(
            "figures-without-date",
            Wording(
                en:
                    "this edition is older than the year's end on \(end.iso), and it is not said of which day its figures are",
                it:
                    "questa edizione precede la fine dell'anno, il \(end.iso), e non è detto a quale giorno si riferiscono le cifre"
            ),
            suggestion: Wording(
                en: "add `as_of: …`, the day that the figures describe, or correct `updated`",
                it: "aggiungi `as_of: …`, il giorno che le cifre descrivono, o correggi `updated`"))
    }

    package static func dateInFuture(date: CalendarDate) -> Message {
        Message(
            "date-in-future",
            as: .warning,
            Wording(en: "\(date.iso) is far in the future", it: "il \(date.iso) è lontano nel futuro"),
            suggestion: Wording(
                en: "correct the year; feeds and search engines show such a date as the newest for ever",
                it: "correggi l'anno; feed e motori di ricerca mostrano per sempre una data così come la più recente"))
    }

    /// Dates that contradict each other.
    static let dateExamples: [Message] = {
        guard let june = CalendarDate(year: 2020, month: 6, day: 30),
            let end = CalendarDate(year: 2020, month: 12, day: 31),
            let slip = CalendarDate(year: 2062, month: 1, day: 31)
        else { return [] }
        return [
            finalBeforeEnd(date: june, end: end), ReportMessage.figuresWithoutDate(end: end),
            asOfElsewhere(start: june, updated: end), dateInFuture(date: slip),
        ]
    }()
}
