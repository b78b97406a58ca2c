package import Diagnostics

/// What can be wrong with a published copy of a site.
package enum VerifyMessage {
    package static let differs = Message(
        "published-file-differs",
        Wording(
            en: "this file is not what the sources give", it: "questo file non è quello che danno i sorgenti"),
        suggestion: publishAgain)

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

    private static let publishAgain = Wording(en: "build and publish again", it: "rigenera e pubblica di nuovo")
}

extension VerifyMessage {
    /// One of each, for the catalogue.
    package static let examples: [Message] = [differs, missing, leftOver, foreign]
}
