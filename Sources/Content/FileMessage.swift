package import Diagnostics

/// What can be wrong with a file before its text is understood.
package enum FileMessage {
    package static func missingFolder(path: String) -> Message {
        Message(
            "missing-folder",
            Wording(en: "there is no folder `\(path)`", it: "la cartella `\(path)` non c'è"),
            suggestion: Wording(
                en: "start sitegen in the folder of the site, or say where it is (see `sitegen --help`)",
                it: "avvia sitegen nella cartella del sito, o indica dov'è (vedi `sitegen --help`)"))
    }

    package static func unreadable(reason: String) -> Message {
        Message(
            "unreadable-file",
            Wording(
                en: "this cannot be read: \(reason)",
                it: "questo non si può leggere: \(SystemReason.text(reason, in: .italian))"),
            suggestion: Wording(
                en: "check that it is there and that you may open it",
                it: "controlla che ci sia e che tu possa aprirlo"))
    }

    package static let symbolicLink = Message(
        "symbolic-link",
        Wording(
            en: "this is a symbolic link, and links are not followed",
            it: "questo è un collegamento simbolico, e i collegamenti non vengono seguiti"),
        suggestion: Wording(en: "put the file itself in its place", it: "metti al suo posto il file vero"))

    package static let specialFile = Message(
        "special-file",
        Wording(
            en: "this is neither a file nor a folder",
            it: "questo non è né un file né una cartella"),
        suggestion: Wording(en: "remove it", it: "toglilo"))

    package static func notUTF8Name(shown: String) -> Message {
        Message(
            "file-name-not-utf8",
            Wording(
                en: "the name of the file `\(shown)` is not UTF-8",
                it: "il nome del file `\(shown)` non è in UTF-8"),
            suggestion: rename)
    }

    package static func invisibleInName(_ character: Unicode.Scalar) -> Message {
        Message(
            "invisible-in-file-name",
            Wording(
                en: "there is an invisible character in this name (\(character.value.codePoint))",
                it: "in questo nome c'è un carattere invisibile (\(character.value.codePoint))"),
            suggestion: rename)
    }

    package static func misleadingInName(_ character: Unicode.Scalar, looksLike: Unicode.Scalar?) -> Message {
        let number = character.value.codePoint
        return Message(
            "misleading-file-name",
            looksLike.map { looksLike in
                Wording(
                    en: "in this name, `\(character)` is no `\(looksLike)`: it is \(number), of another alphabet",
                    it: "in questo nome `\(character)` non è `\(looksLike)`: è \(number), di un altro alfabeto")
            }
                ?? Wording(
                    en: "in this name, `\(character)` (\(number)) is of another alphabet than the rest",
                    it: "in questo nome `\(character)` (\(number)) non è dell'alfabeto del resto"),
            suggestion: rename)
    }

    package static func conflictCopy(name: String, of original: String) -> Message {
        Message(
            "conflict-copy",
            Wording(
                en: "`\(name)` is a copy of `\(original)`, as programs make them of two versions",
                it: "`\(name)` è una copia di `\(original)`, come le fanno i programmi quando le versioni sono due"),
            suggestion: Wording(
                en: "keep in `\(original)` what holds of the two, and delete the copy; or rename it, if it is none",
                it: "tieni in `\(original)` quel che vale delle due e cancella la copia; o rinominala, se non lo è"))
    }

    package static func unusableName(name: String) -> Message {
        Message(
            "unusable-file-name",
            Wording(
                en: "the file name `\(name)` cannot be part of a web address",
                it: "il nome di file `\(name)` non può stare in un indirizzo web"),
            suggestion: rename)
    }

    package static let foldersTooDeep = Message(
        "folders-too-deep",
        Wording(
            en: "this folder stands more than \(Limit.folderDepth.figure) folders deep",
            it: "questa cartella sta a più di \(Limit.folderDepth.figure) cartelle di profondità"),
        suggestion: Wording(en: "move it further up", it: "spostala più in alto"))

    package static func tooLarge(_ limit: Limit) -> Message {
        Message(
            "file-too-large",
            Wording(
                en: "the file is larger than \(limit.figure) MB",
                it: "il file supera \(limit.figure) MB"),
            suggestion: Wording(
                en: "make it smaller, or link to it elsewhere", it: "riducilo, o mettilo altrove con un link"))
    }

    package static func notUTF8(offset: Int, encoding: String?) -> Message {
        Message(
            "not-utf8",
            Wording(
                en: "the file is not in UTF-8 (byte \(offset))" + (encoding.map { "; it looks like \($0)" } ?? ""),
                it: "il file non è in UTF-8 (byte \(offset))" + (encoding.map { "; sembra \($0)" } ?? "")),
            suggestion: Wording(
                en: "save it again in the editor with “Save as”, choosing the encoding UTF-8",
                it: "salvalo di nuovo dall'editor con «Salva con nome», scegliendo la codifica UTF-8"))
    }

    package static func nulByte(offset: Int) -> Message {
        Message(
            "nul-byte",
            Wording(
                en: "the file holds a NUL byte (byte \(offset)): it is not a text file",
                it: "il file contiene un byte NUL (byte \(offset)): non è un file di testo"),
            suggestion: Wording(
                en: "save it again as plain text in UTF-8",
                it: "salvalo di nuovo come testo semplice in UTF-8"))
    }

    package static let missingFrontMatter = Message(
        "missing-front-matter",
        Wording(
            en: "the file does not begin with its fields between two lines `---`",
            it: "il file non comincia con i dati tra due righe `---`"),
        suggestion: beginWithFields)

    package static let unclosedFrontMatter = Message(
        "unclosed-front-matter",
        Wording(
            en: "the front matter that begins here is never closed",
            it: "i dati che cominciano qui non vengono mai chiusi"),
        suggestion: Wording(
            en: "put a line `---` between the fields and the text",
            it: "metti una riga `---` tra i campi e il testo"))

    package static let emptyFile = Message(
        "empty-file",
        Wording(en: "the file is empty", it: "il file è vuoto"),
        suggestion: beginWithFields)

    package static let mergeConflict = Message(
        "merge-conflict",
        Wording(
            en: "a merge conflict begins here: both versions would be published",
            it: "qui c'è un conflitto di unione (merge conflict): verrebbero pubblicate tutt'e due le versioni"),
        suggestion: Wording(
            en: "keep what holds of the two, and delete the lines that begin with `<<<<<<<`, `=======`, `>>>>>>>`",
            it:
                "tieni quel che vale delle due, e cancella le righe che cominciano con `<<<<<<<`, `=======`, `>>>>>>>`")
    )

    package static let notFetched = Message(
        "file-not-fetched",
        Wording(
            en: "this is not the file itself but a note of Git LFS that it is stored elsewhere",
            it: "questo non è il file vero, ma un promemoria di Git LFS: il file sta altrove"),
        suggestion: Wording(
            en: "run `git lfs pull`; on GitHub, give the step `actions/checkout` the setting `lfs: true`",
            it: "esegui `git lfs pull`; su GitHub, dai al passo `actions/checkout` l'impostazione `lfs: true`"))

    package static let nothingInside = Message(
        "nothing-in-file",
        Wording(en: "there is nothing in this file", it: "in questo file non c'è niente"),
        suggestion: Wording(
            en: "put the file in its place again, or remove it", it: "rimetti il file al suo posto, o toglilo"))

    package static func notItsKind(ending: String, found: FileFormat?) -> Message {
        Message(
            "file-of-another-kind",
            Wording(
                en: "the name ends in `.\(ending)`, but the file is \(FileFormat.name(of: found, in: .english))",
                it: "il nome finisce in `.\(ending)`, ma il file è \(FileFormat.name(of: found, in: .italian))"),
            suggestion: Wording { language in
                FileFormat.suggestion(ending: ending, found: found, in: language)
            })
    }

    private static let rename = Wording(
        en: "rename it with lower-case letters a–z, digits and hyphens, 80 at the most",
        it: "rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80")

    private static let beginWithFields = Wording(
        en: "begin the file with a line `---`, the fields, and a second line `---`",
        it: "comincia il file con una riga `---`, poi i campi, poi un'altra riga `---`")
}

extension FileMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        missingFolder(path: "Content"),
        unreadable(reason: "Permission denied"),
        symbolicLink,
        specialFile,
        notUTF8Name(shown: "citt\u{FFFD}.md"),
        invisibleInName("\u{202E}"),
        misleadingInName("о", looksLike: "o"),
        conflictCopy(name: "conta-case (1).md", of: "conta-case.md"),
        unusableName(name: "Piano Quartieri.md"),
        foldersTooDeep,
        tooLarge(.textFile),
        notUTF8(offset: 120, encoding: "Windows-1252"),
        nulByte(offset: 120),
        missingFrontMatter,
        unclosedFrontMatter,
        emptyFile,
        mergeConflict,
        notFetched,
        nothingInside,
        notItsKind(ending: "pdf", found: .html),
    ]

}
