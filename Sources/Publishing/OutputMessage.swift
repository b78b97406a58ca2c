package import Diagnostics

/// What can be wrong with the folder that a site is written to, or with files that are read and written there.
package enum OutputMessage {
    package static func outputIsPrecious(path: String) -> Message {
        Message(
            "output-is-precious",
            Wording(
                en: "the site cannot be written to `\(path)`: sources or personal files are there",
                it: "il sito non si può scrivere in `\(path)`: lì ci sono i sorgenti o file personali"),
            suggestion: Wording(
                en: "name another folder with `--output`", it: "indica un'altra cartella con `--output`"))
    }

    package static func outputIsForeign(path: String) -> Message {
        Message(
            "output-is-foreign",
            Wording(
                en: "the folder `\(path)` holds files that sitegen did not write",
                it: "la cartella `\(path)` contiene file che sitegen non ha scritto"),
            suggestion: Wording(
                en: "name an empty folder with `--output`",
                it: "indica una cartella vuota con `--output`"))
    }

    package static func outputIsBusy(path: String) -> Message {
        Message(
            "output-is-busy",
            Wording(
                en: "another build is writing to `\(path)`", it: "un'altra generazione sta scrivendo in `\(path)`"),
            suggestion: Wording(en: "build again when it is done", it: "rigenera quando ha finito"))
    }

    package static func manifestIsDamaged(path: String) -> Message {
        Message(
            "manifest-is-damaged",
            Wording(
                en: "`\(path)` was changed or damaged, so nobody knows which of the files beside it are the site's",
                it: "`\(path)` è stato modificato o è rovinato: non si sa quali dei file accanto sono del sito"),
            suggestion: Wording(
                en: "put back the file as it was; or empty the folder, and build again",
                it: "rimetti il file com'era; oppure svuota la cartella e rigenera"))
    }

    package static func placeIsTaken(path: String) -> Message {
        Message(
            "place-is-taken",
            Wording(
                en: "a part of the site goes to `\(path)`, but something else is there",
                it: "una parte del sito va in `\(path)`, ma lì c'è già altro"),
            suggestion: Wording(
                en: "move it elsewhere, or remove it, and build again",
                it: "spostalo altrove, o toglilo, e rigenera"))
    }

    package static func massDelete(output: String, count: Int, of total: Int, examples: [String]) -> Message {
        let names = Wording.list(examples)
        let rest = count - examples.count
        return Message(
            "mass-delete",
            Wording(
                en: "\(count) of the \(total) pages in `\(output)` would be deleted: \(names)"
                    + (rest > 0 ? " and \(rest) more" : ""),
                it: "verrebbero cancellate \(count) delle \(total) pagine in `\(output)`: \(names)"
                    + (rest > 0 ? " e altre \(rest)" : "")),
            suggestion: Wording(
                en: "is a part of the content missing, or is this another site's folder? If they are to go, add "
                    + "`--allow-mass-delete`",
                it: "manca una parte dei contenuti, o la cartella è di un altro sito? Se vanno tolte davvero, aggiungi "
                    + "`--allow-mass-delete`"))
    }

    package static func cannotWrite(path: String, reason: String) -> Message {
        Message(
            "cannot-write",
            Wording(
                en: "`\(path)` cannot be written: \(reason)",
                it: "`\(path)` non si può scrivere: \(SystemReason.text(reason, in: .italian))"),
            suggestion: Wording(
                en: "check the folder's permissions and the space on the disk",
                it: "controlla i permessi della cartella e lo spazio sul disco"))
    }

    package static func cannotRead(path: String, reason: String) -> Message {
        Message(
            "cannot-read",
            Wording(
                en: "`\(path)` cannot be read: \(reason)",
                it: "`\(path)` non si può leggere: \(SystemReason.text(reason, in: .italian))"),
            suggestion: Wording(
                en: "check that it is there and that you may open it",
                it: "controlla che ci sia e che tu possa aprirlo"))
    }
}

extension OutputMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        outputIsPrecious(path: "Content"),
        outputIsForeign(path: "Documenti"),
        outputIsBusy(path: "Public"),
        manifestIsDamaged(path: "Public/manifest.json"),
        placeIsTaken(path: "Public/accessibilita.html"),
        massDelete(
            output: "Public", count: 61, of: 112,
            examples: ["2020/casa/alloggi.html", "2020/casa/index.html", "2020/verde/alberi.html"]),
        cannotWrite(path: "Public/index.html", reason: "No space left on device"),
        cannotRead(path: "Public/manifest.json", reason: "Permission denied"),
    ]
}
