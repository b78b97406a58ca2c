import Diagnostics
import ReportLoader
import ReportModel

// What keeps the content files from being changed.
extension ImportMessage {
    static func cannotEdit(key: String) -> Message {
        Message(
            "import-cannot-edit",
            Wording(
                en: "`\(key)` is written in a way that an import cannot change",
                it: "`\(key)` è scritto in un modo che l'importazione non sa cambiare"),
            suggestion: Wording(
                en: "change it by hand, or write it over several lines as in the guide",
                it: "cambialo a mano, o scrivilo su più righe come nella guida"))
    }

    static let changedMeanwhile = Message(
        "import-changed-meanwhile",
        Wording(en: "was changed during the import", it: "è cambiato durante l'importazione"),
        suggestion: Wording(en: "import again", it: "ripeti l'importazione"))

    static func cannotWrite(reason: String) -> Message {
        Message(
            "import-cannot-write",
            Wording(
                en: "cannot be written: " + reason,
                it: "non si può scrivere: " + SystemReason.text(reason, in: .italian)),
            suggestion: Wording(
                en: "see who may read and write it, and whether another program has it open",
                it: "guarda chi può leggerlo e scriverlo, e se un altro programma lo tiene aperto"))
    }
}
