import Content
import ContentEditing
import Diagnostics
import PreviewServer
import Publishing
import ReportLoader
import Scaffold
import SiteGenerator
import SpreadsheetExport
import SpreadsheetImport
import Templating
import Workbooks

@testable import sitegen

/// Every message that sitegen may print, by theme, each with an example: the part of `Content/README.md` that is
/// generated.
enum MessageCatalogue {
    /// A theme and its messages, in the order of the guide.
    static let themes: [(title: String, examples: [Message])] = [
        ("Il file", FileMessage.examples + LimitMessage.examples),
        ("La scrittura dei campi", YAMLMessage.examples),
        ("I campi", FieldMessage.examples),
        ("I caratteri", CharacterMessage.examples),
        ("Nomi e posti dei file", LayoutMessage.examples),
        ("Le cifre", FigureMessage.examples),
        ("Il rapporto", ReportMessage.examples),
        ("Le parole della ricerca", SynonymMessage.examples),
        ("Logo e colore", AppearanceMessage.examples),
        ("Testi, link e pagine", OutputMessage.examples + BuildMessage.examples + TextMessage.examples),
        ("Che cosa dice in più `sitegen check`", CheckMessage.examples),
        ("L'anteprima (`sitegen serve`)", ServeMessage.examples),
        (
            "Importare un foglio di calcolo (`sitegen import`)",
            ImportMessages.examples.filter { $0.id.hasPrefix("import-") }
        ),
        ("Cartelle di lavoro (`.xlsx`, `.ods`)", WorkbookMessage.examples),
        ("Comandi interrotti mentre scrivevano", ChangeMessage.examples),
        ("Fare qualcosa di nuovo (`sitegen new`)", ScaffoldMessage.examples),
        ("La tabella come cartella di lavoro (`sitegen export`)", ExportMessage.examples),
        ("La copia pubblicata (`sitegen verify`)", VerifyMessage.examples),
        ("La riga di comando", CommandMessage.examples),
        ("I modelli, per chi cura l'aspetto del sito", TemplateMessage.examples),
    ]

    /// All of them.
    static var examples: [Message] { themes.flatMap(\.examples) }

    /// The catalogue in Markdown.
    static var text: String {
        themes.map { theme in
            let rows = theme.examples.map { message in
                let cells = [
                    message.text(in: .italian), message.suggestion(in: .italian) ?? "–", name(of: message.severity),
                    "`\(message.id)`",
                ]
                return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
            }
            return "### \(theme.title)\n\n| messaggio | che cosa fare | gravità | nome |\n|---|---|---|---|\n"
                + rows.joined()
        }.joined(separator: "\n")
    }

    private static func name(of severity: Severity) -> String {
        switch severity {
        case .error: "errore"
        case .warning: "avviso"
        case .note: "nota"
        }
    }
}
