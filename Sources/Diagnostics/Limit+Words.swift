extension Limit {
    /// What there may be so much of: a row of the guide's table.
    package var words: Wording {
        switch self {
        case .files: Wording(en: "files of the content", it: "file del contenuto")
        case .folderDepth: Wording(en: "folders inside each other", it: "cartelle una dentro l'altra")
        case .years: Wording(en: "reporting years", it: "anni di rendicontazione")
        case .pages: Wording(en: "pages in `pages`", it: "pagine in `pages`")
        case .documents: Wording(en: "documents of a year", it: "documenti di un anno")
        case .links: Wording(en: "links in site.yaml", it: "link in site.yaml")
        case .synonyms:
            Wording(en: "words and phrases in synonyms.yaml", it: "parole e frasi in synonyms.yaml")
        case .redirects: Wording(en: "old addresses", it: "vecchi indirizzi")
        case .attachment: Wording(en: "a file beside a text", it: "un file accanto a un testo")
        case .attachments: Wording(en: "all files beside texts", it: "tutti i file accanto ai testi")
        case .textFile: Wording(en: "a file with fields or text", it: "un file di campi o di testo")
        case .values: Wording(en: "keys and values of a file", it: "chiavi e valori di un file")
        case .valueDepth: Wording(en: "fields inside each other", it: "campi uno dentro l'altro")
        case .field: Wording(en: "a field", it: "un campo")
        case .name:
            Wording(
                en: "a name that stands on many pages: of the site, the body, a year, an area, a page, a document",
                it:
                    "un nome che sta su molte pagine: del sito, dell'ente, di un anno, un'area, una pagina, un documento"
            )
        case .synonym:
            Wording(en: "a word or phrase in synonyms.yaml", it: "una parola o frase in synonyms.yaml")
        case .text: Wording(en: "the text of a page", it: "il testo di una pagina")
        case .containers:
            Wording(en: "lists and quotes inside each other", it: "elenchi e citazioni uno dentro l'altro")
        case .textDepth:
            Wording(
                en: "lists, quotes, emphasis, links and images inside each other",
                it: "elenchi, citazioni, enfasi, link e immagini uno dentro l'altro")
        case .imagesInParagraph: Wording(en: "images without an empty line", it: "immagini senza una riga vuota")
        case .shownTable: Wording(en: "a table that a text shows", it: "una tabella mostrata in un testo")
        case .shownTableRows: Wording(en: "rows of such a table", it: "righe di una tale tabella")
        case .shownTableColumns: Wording(en: "columns of such a table", it: "colonne di una tale tabella")
        case .sheet: Wording(en: "a spreadsheet to import", it: "un foglio da importare")
        case .sheetRows: Wording(en: "rows of a spreadsheet", it: "righe di un foglio")
        case .sheetColumns: Wording(en: "columns of a spreadsheet", it: "colonne di un foglio")
        case .workbookEntries: Wording(en: "files inside a workbook", it: "file dentro una cartella di lavoro")
        case .workbookPart:
            Wording(en: "a file inside a workbook, unpacked", it: "un file dentro una cartella di lavoro, decompresso")
        case .workbookParts:
            Wording(
                en: "all files inside a workbook, unpacked",
                it: "tutti i file dentro una cartella di lavoro, decompressi")
        case .workbookRatio:
            Wording(
                en: "how many times its size such a file has unpacked, above 16 MB",
                it: "quante volte un tale file si ingrandisce decompresso, oltre 16 MB")
        case .workbookDepth:
            Wording(
                en: "elements inside each other in a workbook",
                it: "elementi uno dentro l'altro in una cartella di lavoro")
        case .workbookSheets: Wording(en: "sheets of a workbook", it: "fogli di una cartella di lavoro")
        case .workbookCells:
            Wording(
                en: "cells of a workbook that hold something",
                it: "celle di una cartella di lavoro che contengono qualcosa")
        case .templateDepth:
            Wording(en: "parts of a template inside each other", it: "parti di un modello una nell'altra")
        case .uncheckedDepth:
            Wording(
                en: "the same of a template that is looked up while it is rendered",
                it: "lo stesso di un modello letto mentre si scrive la pagina")
        case .pieces: Wording(en: "pieces of a template", it: "pezzi di un modello")
        case .page: Wording(en: "a page that comes out", it: "una pagina che ne esce")
        case .manifest: Wording(en: "the manifest of a site", it: "il manifesto di un sito")
        case .publishedData: Wording(en: "published data to compare with", it: "dati pubblicati da confrontare")
        }
    }

    /// The id of the message about what goes beyond it.
    package var message: String {
        switch self {
        case .files, .years, .pages, .documents, .links, .synonyms, .redirects: "too-many"
        case .folderDepth: "folders-too-deep"
        case .attachment, .textFile: "file-too-large"
        case .attachments: "attachments-too-large"
        case .values: "too-many-values"
        case .valueDepth: "yaml-too-deep"
        case .field, .name, .synonym: "too-long"
        case .text: "text-too-large"
        case .containers, .textDepth: "text-too-deep"
        case .imagesInParagraph: "too-many-images"
        case .shownTable, .shownTableRows, .shownTableColumns: "table-too-large"
        case .sheet: "import-too-large"
        case .sheetRows: "import-too-many-rows"
        case .sheetColumns: "import-too-many-columns"
        case .workbookEntries, .workbookPart, .workbookParts, .workbookRatio, .workbookDepth, .workbookSheets,
            .workbookCells:
            "workbook-too-large"
        case .templateDepth, .uncheckedDepth: "template-too-deep"
        case .pieces: "template-too-large"
        case .page: "output-too-large"
        case .manifest: "output-is-foreign"
        case .publishedData: "published-too-large"
        }
    }
}

extension Limit {
    /// What to do where there are more; `nil` where the message says that by itself.
    package var advice: Wording? {
        switch self {
        case .files, .years:
            Wording(
                en: "publish the oldest years as a site of their own",
                it: "pubblica gli anni più vecchi in un sito a parte")
        case .pages: Wording(en: "put several texts into one page", it: "riunisci più testi in una pagina")
        case .documents:
            Wording(
                en: "name only those that figures come from", it: "indica solo quelli da cui vengono delle cifre")
        case .synonyms:
            Wording(en: "keep those that people really search for", it: "tieni quelle che si cercano davvero")
        case .links: Wording(en: "keep the most important ones", it: "tieni i più importanti")
        case .redirects:
            Wording(
                en: "take old names out of `formerly`: each one of an area counts once for each of its pages",
                it: "togli vecchi nomi da `formerly`: ogni nome di un'area conta una volta per ogni sua pagina")
        default: nil
        }
    }

    /// A figure as people write it.
    package static func digits(_ figure: Int, _ language: MessageLanguage) -> String {
        let digits = Array(String(figure))
        guard digits.count > 4 else { return String(digits) }
        let head = digits.count % 3
        let groups = stride(from: head, to: digits.count, by: 3).map { String(digits[$0..<$0 + 3]) }
        return ((head > 0 ? [String(digits[..<head])] : []) + groups)
            .joined(separator: language.pick(en: ",", it: "."))
    }
}
