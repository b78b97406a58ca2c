import Diagnostics

/// What can be wrong with a file before its text is understood.
public enum FileMessage: DiagnosticMessage {
    case missingFolder(path: String)
    case unreadable(reason: String)
    case symbolicLink
    case specialFile
    case notUTF8Name(shown: String)
    case unusableName(name: String)
    case foldersTooDeep(limit: Int)
    case tooLarge(megabytes: Int)
    case notUTF8(offset: Int, encoding: String?)
    case nulByte(offset: Int)
    case missingFrontMatter
    case unclosedFrontMatter
    case emptyFile

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .missingFolder: "missing-folder"
        case .unreadable: "unreadable-file"
        case .symbolicLink: "symbolic-link"
        case .specialFile: "special-file"
        case .notUTF8Name: "file-name-not-utf8"
        case .unusableName: "unusable-file-name"
        case .foldersTooDeep: "folders-too-deep"
        case .tooLarge: "file-too-large"
        case .notUTF8: "not-utf8"
        case .nulByte: "nul-byte"
        case .missingFrontMatter: "missing-front-matter"
        case .unclosedFrontMatter: "unclosed-front-matter"
        case .emptyFile: "empty-file"
        }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .missingFolder(let path):
            language.pick(en: "there is no folder `\(path)`", it: "la cartella `\(path)` non c'è")
        case .unreadable(let reason):
            language.pick(
                en: "this cannot be read: \(reason)",
                it: "questo non si può leggere: \(SystemReason.text(reason, in: .italian))"
            )
        case .symbolicLink:
            language.pick(
                en: "this is a symbolic link, and links are not followed",
                it: "questo è un collegamento simbolico, e i collegamenti non vengono seguiti"
            )
        case .specialFile:
            language.pick(
                en: "this is neither a file nor a folder",
                it: "questo non è né un file né una cartella"
            )
        case .notUTF8Name(let shown):
            language.pick(
                en: "the name of the file `\(shown)` is not UTF-8",
                it: "il nome del file `\(shown)` non è in UTF-8"
            )
        case .unusableName(let name):
            language.pick(
                en: "the file name `\(name)` cannot be part of a web address",
                it: "il nome di file `\(name)` non può stare in un indirizzo web"
            )
        case .foldersTooDeep(let limit):
            language.pick(
                en: "this folder stands more than \(limit) folders deep",
                it: "questa cartella sta a più di \(limit) cartelle di profondità"
            )
        case .tooLarge(let megabytes):
            language.pick(
                en: "the file is larger than \(megabytes) MB",
                it: "il file supera \(megabytes) MB"
            )
        case .notUTF8(let offset, let encoding):
            language.pick(
                en: "the file is not in UTF-8 (byte \(offset))" + (encoding.map { "; it looks like \($0)" } ?? ""),
                it: "il file non è in UTF-8 (byte \(offset))" + (encoding.map { "; sembra \($0)" } ?? "")
            )
        case .nulByte(let offset):
            language.pick(
                en: "the file holds a NUL byte (byte \(offset)): it is not a text file",
                it: "il file contiene un byte NUL (byte \(offset)): non è un file di testo"
            )
        case .missingFrontMatter:
            language.pick(
                en: "the file does not begin with its fields between two lines `---`",
                it: "il file non comincia con i dati tra due righe `---`"
            )
        case .unclosedFrontMatter:
            language.pick(
                en: "the front matter that begins here is never closed",
                it: "i dati che cominciano qui non vengono mai chiusi"
            )
        case .emptyFile:
            language.pick(en: "the file is empty", it: "il file è vuoto")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .missingFolder:
            language.pick(
                en: "start sitegen in the folder of the site, or say where it is (see `sitegen --help`)",
                it: "avvia sitegen nella cartella del sito, o indica dov'è (vedi `sitegen --help`)"
            )
        case .unreadable:
            language.pick(
                en: "check that it is there and that you may open it",
                it: "controlla che ci sia e che tu possa aprirlo"
            )
        case .symbolicLink:
            language.pick(en: "put the file itself in its place", it: "metti al suo posto il file vero")
        case .specialFile:
            language.pick(en: "remove it", it: "toglilo")
        case .unusableName, .notUTF8Name:
            language.pick(
                en: "rename it with lower-case letters a–z, digits and hyphens, 80 at the most",
                it: "rinominalo con lettere minuscole a–z, cifre e trattini, al massimo 80"
            )
        case .foldersTooDeep:
            language.pick(en: "move it further up", it: "spostala più in alto")
        case .tooLarge:
            language.pick(en: "make it smaller, or link to it elsewhere", it: "riducilo, o mettilo altrove con un link")
        case .notUTF8:
            language.pick(
                en: "save it again in the editor with “Save as”, choosing the encoding UTF-8",
                it: "salvalo di nuovo dall'editor con «Salva con nome», scegliendo la codifica UTF-8"
            )
        case .nulByte:
            language.pick(
                en: "save it again as plain text in UTF-8",
                it: "salvalo di nuovo come testo semplice in UTF-8"
            )
        case .missingFrontMatter, .emptyFile:
            language.pick(
                en: "begin the file with a line `---`, the fields, and a second line `---`",
                it: "comincia il file con una riga `---`, poi i campi, poi un'altra riga `---`"
            )
        case .unclosedFrontMatter:
            language.pick(
                en: "put a line `---` between the fields and the text",
                it: "metti una riga `---` tra i campi e il testo"
            )
        }
    }
}
