import Diagnostics

extension FileFormat {
    /// What a file is, to follow “the file is”.
    static func name(of format: Self?, in language: MessageLanguage) -> String {
        switch format {
        case .png: language.pick(en: "a PNG picture", it: "un'immagine PNG")
        case .jpeg: language.pick(en: "a JPEG picture", it: "un'immagine JPEG")
        case .gif: language.pick(en: "a GIF picture", it: "un'immagine GIF")
        case .webp: language.pick(en: "a WebP picture", it: "un'immagine WebP")
        case .avif: language.pick(en: "an AVIF picture", it: "un'immagine AVIF")
        case .heic: language.pick(en: "a HEIC picture", it: "un'immagine HEIC")
        case .pdf: language.pick(en: "a PDF", it: "un PDF")
        case .text: language.pick(en: "a plain text", it: "un testo semplice")
        case .html: language.pick(en: "a web page", it: "una pagina web")
        case .utf16: language.pick(en: "a text in UTF-16", it: "un testo in UTF-16")
        case .archive: language.pick(en: "a ZIP or Office file", it: "un file ZIP o di Office")
        case nil: language.pick(en: "of another kind", it: "di un altro tipo")
        }
    }

    /// What to do about a file whose name ends in something else than it is.
    static func suggestion(ending: String, found: Self?, in language: MessageLanguage) -> String {
        if let right = found?.ending {
            return language.pick(en: "let its name end in `.\(right)`", it: "fai finire il nome in `.\(right)`")
        }
        switch (ending, found) {
        case (_, .html?):
            return language.pick(
                en: "download the file itself again: a page may have come in its place",
                it: "scarica di nuovo il file vero: al suo posto può essere arrivata una pagina"
            )
        case ("csv", _):
            return language.pick(
                en: "save the table as “CSV UTF-8” in the spreadsheet program",
                it: "nel foglio di calcolo salva la tabella come «CSV UTF-8»"
            )
        case ("pdf", _): return language.pick(en: "export it as PDF", it: "esportalo come PDF")
        default:
            return language.pick(
                en: "open it in a picture program, and export it as PNG or JPEG",
                it: "aprilo con un programma per immagini, ed esportalo come PNG o JPEG"
            )
        }
    }

    /// How the name of such a file ends; `nil` where it is none that is published.
    private var ending: String? {
        switch self {
        case .png: "png"
        case .jpeg: "jpg"
        case .gif: "gif"
        case .webp: "webp"
        case .avif: "avif"
        case .pdf: "pdf"
        case .text, .html, .heic, .utf16, .archive: nil
        }
    }
}
