import Diagnostics
import ReportModel

/// What can be wrong with a figure, a date or a unit.
public enum FigureMessage: DiagnosticMessage {
    case unreadable(fault: FigureFault)
    case unitNotUsable(spelling: String)
    case unitTaken(spelling: String, by: String)

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .unreadable(let fault): Self.id(of: fault.kind)
        case .unitNotUsable: "unit-not-usable"
        case .unitTaken: "unit-taken"
        }
    }

    private static func id(of kind: FigureFault.Kind) -> String {
        switch kind {
        case .empty: "figure-empty"
        case .unreadable: "figure-unreadable"
        case .placeholder: "figure-placeholder"
        case .tooManyDigits: "figure-too-many-digits"
        case .badGrouping: "figure-grouping"
        case .wrongDecimalMark: "figure-decimal-mark"
        case .repeatedDecimalMark: "figure-two-decimal-marks"
        case .impossibleDate: "date-impossible"
        case .ambiguousDate: "date-ambiguous"
        case .unknownUnit: "unknown-unit"
        case .tooManyComparators: "figure-comparators"
        case .comparatorNotAllowed: "figure-comparator-not-allowed"
        case .comparatorNeedsNumber: "figure-comparator-needs-number"
        case .notAWeight: "weight-unreadable"
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .unreadable(let fault): Self.text(of: fault, in: language)
        case .unitNotUsable(let spelling):
            language.pick(
                en: "`\(spelling)` cannot be the spelling of a unit: it must be a word",
                it: "`\(spelling)` non può essere il nome di un'unità: dev'essere una parola"
            )
        case .unitTaken(let spelling, let unit):
            language.pick(
                en: "`\(spelling)` is already a spelling of the unit `\(unit)`",
                it: "`\(spelling)` indica già l'unità `\(unit)`"
            )
        }
    }

    private static func text(of fault: FigureFault, in language: MessageLanguage) -> String {
        let figure = fault.text
        return switch fault.kind {
        case .empty:
            language.pick(en: "the figure is empty", it: "la cifra è vuota")
        case .unreadable:
            language.pick(en: "`\(figure)` cannot be read as a figure", it: "`\(figure)` non si legge come cifra")
        case .placeholder:
            language.pick(
                en: "`\(figure)` stands for a figure that is missing",
                it: "`\(figure)` sta per una cifra che manca"
            )
        case .tooManyDigits:
            language.pick(
                en: "`\(figure)` has more than \(ExactDecimal.maximumDigits) digits",
                it: "`\(figure)` ha più di \(ExactDecimal.maximumDigits) cifre"
            )
        case .badGrouping:
            language.pick(
                en: "the digits of `\(figure)` are not grouped by threes",
                it: "le cifre di `\(figure)` non sono raggruppate a tre a tre"
            )
        case .wrongDecimalMark:
            language.pick(
                en: "the decimals of `\(figure)` need a point",
                it: "i decimali di `\(figure)` vanno con la virgola"
            )
        case .repeatedDecimalMark:
            language.pick(en: "`\(figure)` has two decimal marks", it: "`\(figure)` ha due segni dei decimali")
        case .impossibleDate:
            language.pick(en: "there is no day `\(figure)`", it: "il giorno `\(figure)` non esiste")
        case .ambiguousDate:
            language.pick(
                en: "`\(figure)` can be read as two different days",
                it: "`\(figure)` si può leggere come due giorni diversi"
            )
        case .unknownUnit(let name, _):
            language.pick(
                en: "`\(name)` is no unit that is known here",
                it: "`\(name)` non è un'unità conosciuta"
            )
        case .tooManyComparators:
            language.pick(
                en: "`\(figure)` has more than one comparison",
                it: "`\(figure)` ha più di un confronto"
            )
        case .comparatorNotAllowed:
            language.pick(
                en: "`\(figure)` has a comparison, which only a target may have",
                it: "`\(figure)` contiene un confronto, che può stare solo in un target"
            )
        case .comparatorNeedsNumber:
            language.pick(
                en: "in `\(figure)` the comparison needs a number after it",
                it: "in `\(figure)` dopo il confronto ci vuole un numero"
            )
        case .notAWeight:
            language.pick(
                en: "`\(figure)` is no weight: a number above zero is wanted",
                it: "`\(figure)` non è un peso: ci vuole un numero maggiore di zero"
            )
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .unreadable(let fault): Self.suggestion(for: fault, in: language)
        case .unitNotUsable:
            language.pick(
                en: "type a word without digits and signs, such as `- name: tonnes`",
                it: "scrivi una parola senza cifre né segni, come `- name: tonnellate`"
            )
        case .unitTaken(let spelling, _):
            language.pick(en: "remove `\(spelling)` here", it: "togli `\(spelling)` da qui")
        }
    }

    private static func suggestion(for fault: FigureFault, in language: MessageLanguage) -> String? {
        let readings = fault.likelyReadings.map { "`\($0)`" }
        if !readings.isEmpty {
            return language.pick(
                en: "type \(readings.joined(separator: " or "))",
                it: "scrivi \(readings.joined(separator: " o "))"
            )
        }
        return switch fault.kind {
        case .placeholder, .empty:
            language.pick(
                en: "leave the line out until the figure is known",
                it: "togli la riga finché la cifra non si sa"
            )
        case .unknownUnit(let name, _):
            language.pick(
                en: "correct the unit, or add it to `units` in site.yaml: `- name: \(name)`",
                it: "correggi l'unità, o aggiungila a `units` in site.yaml: `- name: \(name)`"
            )
        case .unreadable:
            language.pick(
                en: "if it is meant as words, type `{text: \"…\"}`",
                it: "se sono parole, scrivi `{text: \"…\"}`"
            )
        case .tooManyDigits, .badGrouping:
            language.pick(
                en: "check the digits against the document",
                it: "confronta le cifre con il documento"
            )
        case .wrongDecimalMark, .repeatedDecimalMark:
            language.pick(
                en: "keep one mark between the whole number and the decimals",
                it: "tieni un solo segno tra il numero intero e i decimali"
            )
        case .impossibleDate:
            language.pick(en: "check day, month and year", it: "controlla giorno, mese e anno")
        case .ambiguousDate:
            language.pick(
                en: "type year, month and day: `2020-12-31`", it: "scrivi anno, mese e giorno: `2020-12-31`")
        case .tooManyComparators: language.pick(en: "keep one of them", it: "tienine uno solo")
        case .comparatorNotAllowed:
            language.pick(en: "type the figure alone", it: "scrivi solo la cifra")
        case .comparatorNeedsNumber:
            language.pick(
                en: "type a number after it, such as `\"> 70%\"`", it: "scrivici dopo un numero, come `\"> 70%\"`")
        case .notAWeight:
            language.pick(en: "type for example `weight: 10`", it: "scrivi per esempio `weight: 10`")
        }
    }
}
