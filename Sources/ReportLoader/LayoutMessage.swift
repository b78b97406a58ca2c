package import Diagnostics

/// What can be wrong with the place or the name of a content file.
package enum LayoutMessage {
    package static func missingFile(path: String) -> Message {
        Message(
            "missing-file",
            Wording(en: "the file `\(path)` is missing", it: "manca il file `\(path)`"),
            suggestion: Wording(
                en: "make it as in a site that works; the editors' guide says what belongs in it",
                it: "crealo come in un sito che va bene; la guida dei contenuti dice che cosa ci va"))
    }

    package static func noYears(path: String) -> Message {
        Message(
            "no-years",
            Wording(
                en: "`\(path)` holds no reporting year",
                it: "in `\(path)` non c'è nessun anno"),
            suggestion: Wording(
                en: "make a folder such as `2020` with a `report.yaml` in it",
                it: "fai una cartella come `2020` con dentro un `report.yaml`"))
    }

    package static func unexpectedFile(name: String, nearest: String?, allowed: [String]) -> Message {
        Message(
            "unexpected-file",
            Wording(
                en: "the file `\(name)` has no meaning in this folder",
                it: "il file `\(name)` in questa cartella non ha significato"),
            suggestion: nearest.map { nearest in
                Wording(en: "did you mean `\(nearest)`?", it: "forse volevi chiamarlo `\(nearest)`?")
            }
                ?? mayBeHere(allowed))
    }

    package static func unexpectedFolder(name: String) -> Message {
        Message(
            "unexpected-folder",
            Wording(
                en: "the folder `\(name)` has no meaning here",
                it: "la cartella `\(name)` qui non ha significato"),
            suggestion: Wording(
                en: "areas stand in the folder of a year, and hold no folders",
                it: "le aree stanno nella cartella di un anno, e non contengono cartelle"))
    }

    package static func unexpectedType(name: String, allowed: [String]) -> Message {
        Message(
            "unexpected-file-type",
            Wording(
                en: "files like `\(name)` are not published",
                it: "i file come `\(name)` non vengono pubblicati"),
            suggestion: mayBeHere(allowed))
    }

    package static func dangerousType(name: String) -> Message {
        Message(
            "dangerous-file-type",
            Wording(
                en: "`\(name)` may carry a script, so it is not published beside the content",
                it: "`\(name)` può contenere uno script, quindi non viene pubblicato accanto ai contenuti"),
            suggestion: Wording(en: "use a PNG, a JPEG or a PDF", it: "usa un PNG, un JPEG o un PDF"))
    }

    package static func yamlExtension(name: String) -> Message {
        Message(
            "yml-extension",
            Wording(
                en: "`\(name)` ends in `.yml`, but YAML files end in `.yaml` here",
                it: "`\(name)` finisce in `.yml`, ma qui i file YAML finiscono in `.yaml`"),
            suggestion: Wording(
                en: "rename it to `\(name.dropLast(4)).yaml`",
                it: "rinominalo in `\(name.dropLast(4)).yaml`"))
    }

    package static func invalidID(id: String, proposal: String) -> Message {
        Message(
            "invalid-file-name",
            noPartOfAddress(id),
            suggestion: Wording(
                en: "use lower-case letters a–z, digits and hyphens, such as `\(proposal)`",
                it: "usa lettere minuscole a–z, cifre e trattini, per esempio `\(proposal)`"))
    }

    package static func deviceName(name: String) -> Message {
        Message(
            "device-name",
            Wording(
                en: "on Windows no file can be called `\(name)`: it is the name of a device",
                it: "su Windows nessun file può chiamarsi `\(name)`: è il nome di un dispositivo"),
            suggestion: Wording(en: "choose another, such as `the-\(name)`", it: "scegline un altro, come `il-\(name)`")
        )
    }

    package static func samePage(id: String) -> Message {
        Message(
            "two-files-one-page",
            Wording(en: "two files are the page `\(id)`", it: "due file sono la pagina `\(id)`"),
            suggestion: Wording(en: "remove or rename one", it: "togline o rinominane uno"))
    }

    package static let otherFile = Message(
        "other-file", as: .note,
        Wording(en: "the other one is here", it: "l'altro è qui"))

    package static func notAnID(id: String, proposal: String) -> Message {
        Message(
            "invalid-id",
            noPartOfAddress(id),
            suggestion: Wording(en: "type `\(proposal)`", it: "scrivi `\(proposal)`"))
    }

    package static func reservedID(id: String, proposal: String) -> Message {
        Message(
            "reserved-id",
            Wording(
                en: "ids that begin with `s-`, such as `\(id)`, belong to the pages' own parts",
                it: "gli id che iniziano con `s-`, come `\(id)`, sono delle parti fisse delle pagine"),
            suggestion: Wording(en: "type `\(proposal)`", it: "scrivi `\(proposal)`"))
    }

    private static func mayBeHere(_ allowed: [String]) -> Wording {
        Wording(
            en: "here there may be \(Wording.list(allowed))",
            it: "qui ci possono stare \(Wording.list(allowed))")
    }

    private static func noPartOfAddress(_ id: String) -> Wording {
        Wording(
            en: "`\(id)` cannot be part of an address",
            it: "`\(id)` non può stare in un indirizzo")
    }
}

extension LayoutMessage {
    /// One of each case, for the editor's guide and for tests.
    package static let examples: [Message] = [
        missingFile(path: "Content/2020/report.yaml"),
        noYears(path: "Content"),
        unexpectedFile(name: "raport.yaml", nearest: "report.yaml", allowed: ["report.yaml", "introduction.md"]),
        unexpectedFolder(name: "vecchi"),
        unexpectedType(name: "piano.docx", allowed: ["*.md", "*.png", "*.pdf"]),
        dangerousType(name: "mappa.svg"),
        yamlExtension(name: "report.yml"),
        invalidID(id: "Piano Quartieri", proposal: "piano-quartieri"),
        deviceName(name: "con"),
        samePage(id: "piano-quartieri"),
        otherFile,
        notAnID(id: "Vecchio nome", proposal: "vecchio-nome"),
        reservedID(id: "s-main", proposal: "smain"),
    ]

}
