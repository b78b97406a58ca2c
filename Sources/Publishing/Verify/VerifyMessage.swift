package import Diagnostics

/// What can be wrong with a published copy of a site.
package enum VerifyMessage {
    package static let differs = Message(
        "published-file-differs",
        Wording(
            en: "this file is not what the sources give", it: "questo file non è quello che danno i sorgenti"),
        suggestion: publishAgain)

    package static func shorter(bytes: Int, of size: Int) -> Message {
        Message(
            "published-file-shorter",
            Wording(
                en: "this file is not what the sources give: it ends after \(bytes) of \(size) bytes",
                it: "questo file non è quello che danno i sorgenti: finisce dopo \(bytes) byte su \(size)"),
            suggestion: Wording(
                en: "where a server gives it, verify again: the transfer may have broken off; else publish again",
                it: "se lo dà un server, verifica di nuovo: la trasmissione può essersi interrotta; se no ripubblica"))
    }

    package static let missing = Message(
        "published-file-missing",
        Wording(en: "this file is missing", it: "questo file manca"),
        suggestion: publishAgain)

    package static let leftOver = Message(
        "published-file-left-over",
        Wording(
            en: "this file of an earlier build is no longer part of the site",
            it: "questo file di una versione precedente non fa più parte del sito"),
        suggestion: publishAgain)

    package static let foreign = Message(
        "published-file-foreign", as: .note,
        Wording(en: "sitegen did not write this file", it: "questo file non è stato scritto da sitegen"))

    package static let actedUpon = Message(
        "published-file-acted-upon", as: .warning,
        Wording(
            en: "sitegen did not write this file, and servers act on such files: visitors may get something else",
            it: "questo file non l'ha scritto sitegen, e i server lo eseguono o gli obbediscono: chi visita il sito "
                + "può ricevere altro"),
        suggestion: Wording(
            en: "look who put it there and what it does; if nobody knows, remove it",
            it: "guarda chi l'ha messo e che cosa fa; se nessuno lo sa, toglilo"))

    static let publishAgain = Wording(en: "build and publish again", it: "rigenera e pubblica di nuovo")
}

extension VerifyMessage {
    /// One of each, for the catalogue.
    package static let examples: [Message] =
        [differs, shorter(bytes: 8192, of: 20417), missing, leftOver, foreign, actedUpon] + serverExamples
}
