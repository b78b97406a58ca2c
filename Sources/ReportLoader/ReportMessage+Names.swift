package import Diagnostics

// Which indicator is which, in a year and from year to year.
extension ReportMessage {
    package static func duplicateID(id: String) -> Message {
        Message(
            "duplicate-id",
            Wording(en: "the id `\(id)` stands twice", it: "l'id `\(id)` c'è due volte"),
            suggestion: Wording(en: "give one of them another `id`", it: "dai un altro `id` a uno dei due"))
    }

    package static func firstID(id: String) -> Message {
        Message(
            "first-id",
            as: .note,
            Wording(en: "the first `\(id)` is here", it: "il primo `\(id)` è qui"))
    }

    package static func duplicateCode(code: String) -> Message {
        Message(
            "duplicate-code",
            Wording(
                en: "the code `\(code)` stands twice in this year",
                it: "il codice `\(code)` c'è due volte in quest'anno"),
            suggestion: Wording(en: "give one of them another `code`", it: "dai un altro `code` a uno dei due"))
    }

    package static func unknownFormerID(id: String) -> Message {
        Message(
            "unknown-former-id",
            as: .warning,
            Wording(
                en: "`formerly` names `\(id)`, and no earlier year has an indicator with this id",
                it: "`formerly` indica `\(id)`, e nessun anno precedente ha un indicatore con questo id"),
            suggestion: Wording(
                en: "correct the id, as it stands in the data of that year, or remove it",
                it: "correggi l'id, come sta nei dati di quell'anno, o toglilo"))
    }

    package static func trendBreaks(count: Int, haveSameCode: Bool, id: String) -> Message {
        Message(
            haveSameCode ? "trend-breaks-at-code" : "trend-breaks-at-name",
            as: .warning,
            haveSameCode
                ? Wording(
                    en: "the code is one of the year before, the name another, so the trend breaks: "
                        + "\(indicators(count, .english)) concerned",
                    it: "il codice è uno dell'anno prima, il nome un altro, e la serie si interrompe: "
                        + "\(indicators(count, .italian)) in causa")
                : Wording(
                    en: "the name is one of the year before, the id or the objective another, so the trend breaks: "
                        + "\(indicators(count, .english)) concerned",
                    it: "il nome è uno dell'anno prima, l'id o la scheda un altro, e la serie si interrompe: "
                        + "\(indicators(count, .italian)) in causa"),
            suggestion: Wording(
                en: "if it is the same indicator, add the id that it had, such as `formerly: [\(id)]`; if not, nothing",
                it: "se è lo stesso indicatore, aggiungi l'id che aveva, come `formerly: [\(id)]`; se no, niente"))
    }
}
