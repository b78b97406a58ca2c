package import Diagnostics
import ReportModel

/// What can be wrong with a report although each of its fields can be read. Each theme has a file of its own.
package enum ReportMessage {
    package static func unexpectedCount(what: Counted, found: Int, expected: Int) -> Message {
        Message(
            "unexpected-count",
            Wording(
                en: "the report should have \(expected) \(what.name(in: .english)), but \(found) were found",
                it: "il rapporto dovrebbe avere \(expected) \(what.name(in: .italian)), ma ce ne sono \(found)"),
            suggestion: Wording(
                en: "find the file that is missing or too many, or correct `\(what): \(expected)`",
                it: "cerca il file che manca o è di troppo, o correggi `\(what): \(expected)`"))
    }

    package static let contactEmpty = Message(
        "contact-empty",
        Wording(en: "the contact says nothing", it: "il contatto non dice niente"),
        suggestion: Wording(
            en: "add `email`, `phone` or `url`, or remove `contact`",
            it: "aggiungi `email`, `phone` o `url`, o togli `contact`"))

    static let ipaUnused = Message(
        "ipa-unused",
        as: .warning,
        Wording(
            en: "`ipa` is for the catalogues of Italy, which want a site in Italian",
            it: "`ipa` serve ai cataloghi italiani, che vogliono un sito in italiano"),
        suggestion: Wording(
            en: "remove `ipa`; the catalogue of the data follows the European profile without it",
            it: "togli `ipa`; senza, il catalogo dei dati segue il profilo europeo"))

    package static func emptyArea(id: String) -> Message {
        Message(
            "empty-area",
            as: .warning,
            Wording(
                en: "the area `\(id)` has no objectives",
                it: "l'area `\(id)` non ha obiettivi"),
            suggestion: Wording(
                en: "add an objective to its folder, such as `new-homes.md`, or remove the folder",
                it: "aggiungi un obiettivo nella sua cartella, come `case-nuove.md`, o togli la cartella"))
    }

    package static func longTitle(count: Int) -> Message {
        let words = Objective.longTitle
        return Message(
            "long-title",
            as: .note,
            Wording(
                en: "a title of more than \(words) words is hard to take in: "
                    + (count == 1 ? "1 objective has one" : "\(count) objectives have one"),
                it: "un titolo di più di \(words) parole si legge a fatica: "
                    + (count == 1 ? "ce l'ha 1 scheda" : "ce l'hanno \(count) schede")),
            suggestion: Wording(
                en: "add `short_title` with the words that a citizen would use; the official title stays, under it",
                it: "aggiungi `short_title` con le parole di un cittadino; il titolo ufficiale resta, sotto"))
    }

    /// What a report counts.
    package enum Counted: Sendable {
        case objectives, indicators

        func name(in language: MessageLanguage) -> String {
            switch self {
            case .objectives: language.pick(en: "objectives", it: "obiettivi")
            case .indicators: language.pick(en: "indicators", it: "indicatori")
            }
        }
    }

    /// `1 indicator is`, `2 indicators are`; in Italian without the verb.
    static func indicators(_ count: Int, _ language: MessageLanguage) -> String {
        language.pick(
            en: count == 1 ? "1 indicator is" : "\(count) indicators are",
            it: count == 1 ? "1 indicatore" : "\(count) indicatori")
    }
}

extension ReportMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] =
        [
            unknownDocument(id: "relazone-2020", nearest: "relazione-2020"),
            noDocument,
            duplicateID(id: "alloggi-consegnati"),
            firstID(id: "alloggi-consegnati"),
            noIndicators,
            figureDiffers(ResultDifference(published: "79,87%", computed: "81,2%")),
            figureDiffers(
                ResultDifference(
                    published: "66,67%", computed: "50%",
                    hint: .otherFormula(calculation: "30 ÷ 45 ≈ 66,6666%", formula: "ratio"))),
            figureDiffers(ResultDifference(published: "Red", computed: "100%", hint: .defaultDirection(.higher))),
            figureDiffers(ResultDifference(published: "In linea", computed: "80%", hint: .progress)),
            directionMissing(count: 2),
            longTitle(count: 2),
            textHoldsFigure(count: 2),
            PlaceMessage.alsoHere(Wording(en: "Giorni di assenza", it: "Giorni di assenza")),
            duplicateCode(code: "CS01"),
            unknownFormerID(id: "casa"),
            trendBreaks(count: 2, haveSameCode: true, id: "giorni-di-assenza"),
            trendBreaks(count: 1, haveSameCode: false, id: "giorni-di-assenza"),
            endsInAnotherYear(year: 2020),
            interimWithoutDate,
        ] + dateExamples + [
            unexpectedCount(what: .objectives, found: 24, expected: 25),
            contactEmpty,
            ipaUnused,
            notADigest,
            emptyArea(id: "casa"),
        ] + figureExamples
}
