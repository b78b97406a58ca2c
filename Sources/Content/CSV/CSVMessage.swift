package import Diagnostics

/// What can be wrong with the text of a CSV table.
package enum CSVMessage {
    /// A quote that is never closed.
    package static let unclosedQuote = Message(
        "import-unclosed-quote",
        Wording(
            en: "the quote that opens here is never closed", it: "le virgolette aperte qui non si chiudono"),
        suggestion: doubleQuotes)

    /// Text behind a closing quote.
    package static let textAfterQuote = Message(
        "import-text-after-quote",
        Wording(
            en: "a cell goes on after its closing quote", it: "la cella continua dopo le virgolette finali"),
        suggestion: doubleQuotes)

    private static let doubleQuotes = Wording(
        en: "inside a quoted cell, write every quote twice: `\"\"`",
        it: "in una cella tra virgolette, scrivi due volte ogni virgoletta: `\"\"`")
}
