package import Diagnostics

/// What is said of a file that is no workbook that can be read.
package enum WorkbookMessage {
    /// It is something else, whatever its name says.
    package static func foreign(_ file: ForeignFile) -> Message {
        Message(
            "workbook-foreign",
            Wording(
                en: "this is no workbook, but \(file.words.en)",
                it: "questa non è una cartella di lavoro, ma \(file.words.it)"),
            suggestion: file.advice)
    }

    package static let protected = Message(
        "workbook-protected",
        Wording(
            en: "this workbook is protected by a password", it: "questa cartella di lavoro è protetta da una password"),
        suggestion: Wording(
            en: "open it with its password, and save a copy without one",
            it: "aprila con la sua password e salvane una copia senza"))

    package static let olderExcel = Message(
        "workbook-older-excel",
        Wording(
            en: "this is a workbook of Excel 97–2003 (`.xls`), which cannot be read",
            it: "questa è una cartella di lavoro di Excel 97–2003 (`.xls`), che non si può leggere"),
        suggestion: save)

    package static let binaryExcel = Message(
        "workbook-binary-excel",
        Wording(
            en: "this is a binary workbook of Excel (`.xlsb`), which cannot be read",
            it: "questa è una cartella di lavoro binaria di Excel (`.xlsb`), che non si può leggere"),
        suggestion: save)

    /// - Parameter part: the part of the archive, where it is one.
    package static func damaged(part: String?) -> Message {
        let name = part.map(shown)
        return Message(
            "workbook-damaged",
            Wording(
                en: "this workbook is damaged" + (name.map { ": `\($0)` inside it cannot be read" } ?? ", or cut off"),
                it: "questa cartella di lavoro è danneggiata"
                    + (name.map { ": dentro di essa, `\($0)` non si può leggere" } ?? ", o ne manca la fine")),
            suggestion: Wording(
                en: "get it again from where it came; or open it in a spreadsheet program, and save a copy as `.xlsx`",
                it: "riprendila da dove è venuta; oppure aprila in un programma di fogli di calcolo e salvane una copia"
                    + " come `.xlsx`"))
    }

    /// - Parameter part: the part of the archive, where it is one.
    package static func tooLarge(_ limit: Limit, part: String?) -> Message {
        Message(
            "workbook-too-large",
            Wording {
                let figure = Limit.digits(limit.figure, $0) + (limit.unit == .megabytes ? " MB" : "")
                let place = part.map { " (`\(shown($0))`)" } ?? ""
                return $0.pick(
                    en: "this workbook goes beyond a limit\(place): \(limit.words.en), at most \(figure)",
                    it: "questa cartella di lavoro supera un limite\(place): \(limit.words.it), al massimo \(figure)")
            },
            suggestion: Wording(
                en: "copy the cells that matter into a new workbook, or save the sheet as CSV",
                it: "copia le celle che servono in una cartella di lavoro nuova, o salva il foglio come CSV"))
    }

    package static func documentType(part: String) -> Message {
        Message(
            "workbook-document-type",
            Wording(
                en: "`\(shown(part))` in this workbook has a `DOCTYPE`, which no spreadsheet program writes",
                it: "`\(shown(part))` in questa cartella di lavoro ha un `DOCTYPE`, che nessun programma di"
                    + " fogli di calcolo scrive"),
            suggestion: untrusted)
    }

    package static func unsafePath(_ name: String) -> Message {
        Message(
            "workbook-unsafe-path",
            Wording(
                en: "this workbook holds a file whose name leads out of it: `\(shown(name))`",
                it: "questa cartella di lavoro contiene un file il cui nome porta fuori: `\(shown(name))`"),
            suggestion: untrusted)
    }

    package static let noSheets = Message(
        "workbook-no-sheets",
        Wording(
            en: "this workbook has no sheet with cells", it: "questa cartella di lavoro non ha nessun foglio con celle"),
        suggestion: Wording(
            en: "see in a spreadsheet program where its figures are",
            it: "guarda in un programma di fogli di calcolo dove sono le sue cifre"))

    /// A name from the archive, made safe and short enough to show.
    private static func shown(_ name: String) -> String {
        let scalars = name.unicodeScalars
        return String(String.UnicodeScalarView(scalars.prefix(80))).printable + (scalars.count > 80 ? "…" : "")
    }

    private static let save = Wording(
        en: "open it in a spreadsheet program, and save it as `.xlsx`",
        it: "aprila in un programma di fogli di calcolo e salvala come `.xlsx`")
    private static let untrusted = Wording(
        en: "ask who sent it how it was made; a copy saved by a spreadsheet program has no such thing",
        it:
            "chiedi a chi l'ha mandata com'è stata fatta; in una copia salvata da un programma di fogli di calcolo non c'è"
    )
}

extension WorkbookMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] =
        [
            .foreign(.pdf), .protected, .olderExcel, .binaryExcel, .damaged(part: nil),
            .tooLarge(.workbookParts, part: nil),
            .documentType(part: "xl/workbook.xml"), .unsafePath("../../start.sh"), .noSheets,
        ].map { (fault: WorkbookFault) in fault.message }
}

extension WorkbookFault {
    /// What is said of it.
    package var message: Message {
        switch self {
        case .foreign(let file): WorkbookMessage.foreign(file)
        case .protected: WorkbookMessage.protected
        case .olderExcel: WorkbookMessage.olderExcel
        case .binaryExcel: WorkbookMessage.binaryExcel
        case .damaged(let part): WorkbookMessage.damaged(part: part)
        case .tooLarge(let limit, let part): WorkbookMessage.tooLarge(limit, part: part)
        case .documentType(let part): WorkbookMessage.documentType(part: part)
        case .unsafePath(let name): WorkbookMessage.unsafePath(name)
        case .noSheets: WorkbookMessage.noSheets
        }
    }
}

extension ForeignFile {
    /// What it is.
    var words: Wording {
        switch self {
        case .empty: Wording(en: "an empty file", it: "un file vuoto")
        case .pdf: Wording(en: "a PDF", it: "un PDF")
        case .html: Wording(en: "a web page", it: "una pagina web")
        case .xml: Wording(en: "an XML file", it: "un file XML")
        case .picture: Wording(en: "a picture", it: "un'immagine")
        case .textDocument: Wording(en: "a document of text", it: "un documento di testo")
        case .presentation: Wording(en: "a presentation", it: "una presentazione")
        case .archive: Wording(en: "an archive of other files", it: "un archivio di altri file")
        case .text: Wording(en: "plain text", it: "semplice testo")
        case .other: Wording(en: "a file of another kind", it: "un file di altro tipo")
        }
    }
}

extension ForeignFile {
    /// What to do: a spreadsheet program opens some of them.
    var advice: Wording {
        switch self {
        case .html, .xml, .text:
            Wording(
                en: "open it in a spreadsheet program and save it as `.xlsx`, `.ods` or CSV",
                it: "aprilo in un programma di fogli di calcolo e salvalo come `.xlsx`, `.ods` o CSV")
        case .archive:
            Wording(en: "unpack it, and give the workbook inside", it: "decomprimilo e indica la cartella di lavoro")
        case .empty, .pdf, .picture, .textDocument, .presentation, .other:
            Wording(
                en: "give the workbook that the figures stand in (`.xlsx` or `.ods`), or a CSV",
                it: "indica la cartella di lavoro in cui stanno le cifre (`.xlsx` o `.ods`), o un CSV")
        }
    }
}
