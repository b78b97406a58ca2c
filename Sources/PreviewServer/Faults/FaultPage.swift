import Diagnostics

/// The page that stands for a site that could not be built yet.
struct FaultPage {
    private let state: PreviewState

    /// Only this server's own script and style: what the page quotes of files was typed by others.
    private static let policy =
        "default-src 'none';connect-src 'self';script-src 'self';style-src 'self';base-uri 'none';form-action 'none'"

    /// The page of a state without a site.
    init(_ state: PreviewState) {
        self.state = state
    }

    /// The whole page; it loads itself again after the next build.
    var html: String {
        let faults = state.faults
        let title = faults.language.pick(en: "The site cannot be built yet", it: "Il sito non si può ancora generare")
        let text = faults.language.pick(
            en: "Correct what is listed here and save: this page follows by itself.",
            it: "Correggi quanto è elencato qui e salva: questa pagina si aggiorna da sola."
        )
        return """
            <!doctype html>
            <html lang="\(faults.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title)</title>
            <link rel="stylesheet" href="/.sitegen/preview.css">
            </head>
            <body class="page">
            <h1>\(title)\(faults.isEmpty ? "" : ": \(faults.counts)")</h1>
            <p>\(text)</p>
            <ol>
            \(faults.items)</ol>
            \(PageAddition.script(version: state.version))</body>
            </html>

            """
    }
}
