import Diagnostics

/// What can be wrong with the place or the name of a content file.
public enum LayoutMessage: DiagnosticMessage {
    case missingFile(path: String)
    case noYears(path: String)
    case unexpectedFile(name: String, nearest: String?, allowed: [String])
    case unexpectedFolder(name: String)
    case unexpectedType(name: String, allowed: [String])
    case dangerousType(name: String)
    case yamlExtension(name: String)
    case invalidID(id: String, proposal: String)
    case deviceName(name: String)
    case samePage(id: String)
    case otherFile
    case notAnID(id: String, proposal: String)

    /// See ``DiagnosticMessage``.
    public var id: String {
        switch self {
        case .missingFile: "missing-file"
        case .noYears: "no-years"
        case .unexpectedFile: "unexpected-file"
        case .unexpectedFolder: "unexpected-folder"
        case .unexpectedType: "unexpected-file-type"
        case .dangerousType: "dangerous-file-type"
        case .yamlExtension: "yml-extension"
        case .invalidID: "invalid-file-name"
        case .deviceName: "device-name"
        case .samePage: "two-files-one-page"
        case .otherFile: "other-file"
        case .notAnID: "invalid-id"
        }
    }

    /// See ``DiagnosticMessage``.
    public var severity: Severity {
        if case .otherFile = self { .note } else { .error }
    }

    /// See ``DiagnosticMessage``.
    public func text(in language: MessageLanguage) -> String {
        switch self {
        case .missingFile(let path):
            language.pick(en: "the file `\(path)` is missing", it: "manca il file `\(path)`")
        case .noYears(let path):
            language.pick(
                en: "`\(path)` holds no reporting year",
                it: "in `\(path)` non c'è nessun anno"
            )
        case .unexpectedFile(let name, _, _):
            language.pick(
                en: "the file `\(name)` has no meaning in this folder",
                it: "il file `\(name)` in questa cartella non ha significato"
            )
        case .unexpectedFolder(let name):
            language.pick(
                en: "the folder `\(name)` has no meaning here",
                it: "la cartella `\(name)` qui non ha significato"
            )
        case .unexpectedType(let name, _):
            language.pick(
                en: "files like `\(name)` are not published",
                it: "i file come `\(name)` non vengono pubblicati"
            )
        case .dangerousType(let name):
            language.pick(
                en: "`\(name)` may carry a script, so it is not published beside the content",
                it: "`\(name)` può contenere uno script, quindi non viene pubblicato accanto ai contenuti"
            )
        case .yamlExtension(let name):
            language.pick(
                en: "`\(name)` ends in `.yml`, but YAML files end in `.yaml` here",
                it: "`\(name)` finisce in `.yml`, ma qui i file YAML finiscono in `.yaml`"
            )
        case .invalidID(let id, _), .notAnID(let id, _):
            language.pick(
                en: "`\(id)` cannot be part of an address",
                it: "`\(id)` non può stare in un indirizzo"
            )
        case .deviceName(let name):
            language.pick(
                en: "on Windows no file can be called `\(name)`: it is the name of a device",
                it: "su Windows nessun file può chiamarsi `\(name)`: è il nome di un dispositivo"
            )
        case .samePage(let id):
            language.pick(en: "two files are the page `\(id)`", it: "due file sono la pagina `\(id)`")
        case .otherFile:
            language.pick(en: "the other one is here", it: "l'altro è qui")
        }
    }

    /// See ``DiagnosticMessage``.
    public func suggestion(in language: MessageLanguage) -> String? {
        switch self {
        case .otherFile: nil
        case .missingFile:
            language.pick(
                en: "make it as in a site that works; the editors' guide says what belongs in it",
                it: "crealo come in un sito che va bene; la guida dei contenuti dice che cosa ci va"
            )
        case .noYears:
            language.pick(
                en: "make a folder such as `2020` with a `report.yaml` in it",
                it: "fai una cartella come `2020` con dentro un `report.yaml`"
            )
        case .unexpectedFile(_, let nearest?, _):
            language.pick(en: "did you mean `\(nearest)`?", it: "forse volevi chiamarlo `\(nearest)`?")
        case .unexpectedFile(_, nil, let allowed), .unexpectedType(_, let allowed):
            language.pick(
                en: "here there may be \(list(allowed))",
                it: "qui ci possono stare \(list(allowed))"
            )
        case .unexpectedFolder:
            language.pick(
                en: "areas stand in the folder of a year, and hold no folders",
                it: "le aree stanno nella cartella di un anno, e non contengono cartelle"
            )
        case .dangerousType:
            language.pick(en: "use a PNG, a JPEG or a PDF", it: "usa un PNG, un JPEG o un PDF")
        case .yamlExtension(let name):
            language.pick(
                en: "rename it to `\(name.dropLast(4)).yaml`",
                it: "rinominalo in `\(name.dropLast(4)).yaml`"
            )
        case .invalidID(_, let proposal):
            language.pick(
                en: "use lower-case letters a–z, digits and hyphens, such as `\(proposal)`",
                it: "usa lettere minuscole a–z, cifre e trattini, per esempio `\(proposal)`"
            )
        case .notAnID(_, let proposal):
            language.pick(en: "type `\(proposal)`", it: "scrivi `\(proposal)`")
        case .deviceName(let name):
            language.pick(en: "choose another, such as `the-\(name)`", it: "scegline un altro, come `il-\(name)`")
        case .samePage:
            language.pick(en: "remove or rename one", it: "togline o rinominane uno")
        }
    }

    private func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}
