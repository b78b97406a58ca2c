package import Diagnostics

// Where the figures come from.
extension ReportMessage {
    package static func unknownDocument(id: String, nearest: String?) -> Message {
        Message(
            "unknown-document",
            Wording(
                en: "the report lists no document `\(id)`",
                it: "tra i documenti del rapporto non c'è `\(id)`"),
            suggestion: nearest.map(Wording.didYouMean)
                ?? Wording(
                    en: "add it to `documents` in report.yaml",
                    it: "aggiungilo a `documents` in report.yaml"))
    }

    package static let noDocument = Message(
        "no-document",
        Wording(en: "it is not said which document this is", it: "non è detto di quale documento si tratta"),
        suggestion: Wording(
            en: "add `document: …`, or a `source: …` in report.yaml",
            it: "aggiungi `document: …`, o un `source: …` in report.yaml"))

    package static let notADigest = Message(
        "not-a-digest",
        Wording(
            en: "a SHA-256 has 64 hexadecimal digits",
            it: "uno SHA-256 ha 64 cifre esadecimali"),
        suggestion: Wording(
            en: "copy all digits that `sha256sum` prints, or remove `sha256`",
            it: "copia tutte le cifre che dà `sha256sum`, o togli `sha256`"))
}
