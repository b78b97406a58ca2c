package import Diagnostics

/// Why a year's table could not be written as a workbook.
package enum ExportMessage {
    package static func unknownYear(_ year: Int, known: [Int]) -> Message {
        Message(
            "export-unknown-year",
            Wording(en: "the site has no year \(year)", it: "nel sito non c'è l'anno \(year)"),
            suggestion: Wording(
                en: "give `--year` one of these: \(Wording.list(known.map(String.init)))",
                it: "scrivi dopo `--year` uno di questi: \(Wording.list(known.map(String.init)))"))
    }

    package static func exists(path: String) -> Message {
        Message(
            "export-exists",
            Wording(en: "`\(path)` is there already", it: "`\(path)` c'è già"),
            suggestion: Wording(
                en: "give another name, or `--force` to write over it; what was filled in there is lost then",
                it: "scrivi un altro nome, o `--force` per sovrascriverlo: quello che è stato compilato lì va perso"))
    }

    /// - Parameter reason: the system's words for it.
    package static func cannotWrite(path: String, reason: String) -> Message {
        Message(
            "export-cannot-write",
            Wording(
                en: "`\(path)` cannot be written: \(reason)",
                it: "`\(path)` non si può scrivere: \(SystemReason.text(reason, in: .italian))"),
            suggestion: Wording(
                en: "check that its folder is there and who may write in it, and that the disk is not full",
                it: "controlla che la sua cartella ci sia, chi ci può scrivere, e che il disco non sia pieno"))
    }

    package static func tooLarge(_ limit: Limit) -> Message {
        Message(
            "export-too-large",
            Wording {
                let figure = Limit.digits(limit.figure, $0) + (limit.unit == .megabytes ? " MB" : "")
                return $0.pick(
                    en: "the year is too large for a workbook: \(limit.words.en), at most \(figure)",
                    it: "l'anno è troppo grande per una cartella di lavoro: \(limit.words.it), al massimo \(figure)")
            },
            suggestion: Wording(
                en: "take the tables of the areas, which the site offers for download (CSV)",
                it: "usa le tabelle delle aree, che il sito offre da scaricare (CSV)"))
    }

    /// One of each kind, for tests and for the list of all messages.
    package static let examples: [Message] = [
        unknownYear(2019, known: [2020, 2021]), exists(path: "indicatori-2020.xlsx"),
        cannotWrite(path: "indicatori-2020.xlsx", reason: "Permission denied"), tooLarge(.sheetRows),
    ]
}
