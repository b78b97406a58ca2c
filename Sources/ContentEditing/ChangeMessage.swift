package import Diagnostics

/// What is said of commands that change files together, and of one that was cut off.
package enum ChangeMessage {
    package static func busy(path: String) -> Message {
        Message(
            "sources-busy",
            Wording(
                en: "another command is writing to `\(path)`", it: "un altro comando sta scrivendo in `\(path)`"),
            suggestion: Wording(en: "try again when it is done", it: "riprova quando ha finito"))
    }

    package static let interrupted = Message(
        "changes-interrupted",
        Wording(
            en: "the program was asked to end while it wrote: all files are as they were",
            it: "il programma è stato interrotto mentre scriveva: tutti i file sono come prima"),
        suggestion: Wording(en: "start it again", it: "avvialo di nuovo"))

    package static let undone = Message(
        "changes-undone", as: .note,
        Wording(
            en: "a command was cut off here while it wrote: what it had changed was taken back",
            it: "qui un comando è stato interrotto mentre scriveva: quel che aveva cambiato è tornato com'era"),
        suggestion: Wording(
            en: "if it was an import, do it again", it: "se era un'importazione, ripetila"))

    package static let notBegun = Message(
        "changes-not-begun", as: .note,
        Wording(
            en: "a command was cut off here before it changed anything: what it left behind was removed",
            it: "qui un comando è stato interrotto prima di cambiare qualcosa: quel che aveva lasciato è stato tolto"),
        suggestion: Wording(
            en: "if it was an import, do it again", it: "se era un'importazione, ripetila"))

    package static let done = Message(
        "changes-done", as: .note,
        Wording(
            en: "a command was cut off here when all of its changes were made: what it left behind was removed",
            it: "qui un comando è stato interrotto a modifiche ormai fatte: quel che aveva lasciato è stato tolto"))

    package static let editedSince = Message(
        "changed-since-cut-off",
        Wording(
            en: "a command that was cut off may have changed this file, and somebody has changed it since: it stays as "
                + "it is now",
            it: "un comando interrotto può aver cambiato questo file, e poi qualcuno l'ha cambiato ancora: resta com'è "
                + "adesso"),
        suggestion: Wording(
            en: "see that its figures are the right ones, and start again",
            it: "controlla che le sue cifre siano quelle giuste, e ricomincia"))

    package static func cannotUndo(reason: String) -> Message {
        Message(
            "changes-not-undone",
            Wording(
                en: "a command was cut off while it wrote, and this could not be taken back: \(reason)",
                it: "un comando è stato interrotto mentre scriveva, e questo non si è potuto riportare com'era: "
                    + SystemReason.text(reason, in: .italian)),
            suggestion: Wording(
                en: "see who may write there, and start again: every command tries it first",
                it: "guarda chi può scrivere lì, e ricomincia: ogni comando prima ci riprova"))
    }

    package static let damaged = Message(
        "changes-unknown",
        Wording(
            en: "a command was cut off while it wrote, and its list of changes was damaged",
            it: "un comando è stato interrotto mentre scriveva, e il suo elenco di modifiche è rovinato"),
        suggestion: Wording(
            en: "compare the files with your last commit or copy, then remove this folder",
            it: "confronta i file con l'ultimo commit o l'ultima copia, poi togli questa cartella"))

    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        busy(path: "Content"), interrupted, undone, notBegun, done, editedSince,
        cannotUndo(reason: "Permission denied"), damaged,
    ]
}
