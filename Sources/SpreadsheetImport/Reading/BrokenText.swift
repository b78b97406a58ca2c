import Content
import Diagnostics

/// Looks for words that nobody wrote: letters of a file that was saved in another encoding than it was read in, now or by
/// some program before.
struct BrokenText {
    private let table: CSVTable
    private let encoding: SpreadsheetText.Encoding

    /// A search in a table that was read in some encoding.
    init(_ table: CSVTable, _ encoding: SpreadsheetText.Encoding) {
        self.table = table
        self.encoding = encoding
    }

    /// The first word that cannot be one, and how many cells have such words.
    func fault(_ headings: [String]) -> CSVTable.Fault? {
        var (first, firstWrong): (Found?, Found?)
        var (wrong, doubtful, isProven) = (0, 0, false)
        for record in table.records {
            for (column, cell) in table.cells(record).enumerated() {
                guard table.source.bytes[cell.range].contains(where: { $0 >= 0x80 }) else { continue }
                let words = judgements(table.text(cell))
                isProven = isProven || words.contains { $0.judgement == .proof }
                guard let worst = words.max(by: { $0.judgement < $1.judgement }), worst.judgement >= .doubtful else {
                    continue
                }
                let found = Found(row: record.number, column: column, range: cell.range, word: worst.word)
                if first == nil { first = found }
                if worst.judgement == .wrong {
                    wrong += 1
                    if firstWrong == nil { firstWrong = found }
                } else {
                    doubtful += 1
                }
            }
        }
        // Where `Citt…` is all that is odd, one `à` or `l’ufficio` tells that the rest was read as it was meant.
        guard let found = isProven ? firstWrong : first else { return nil }
        let more = (isProven ? wrong : wrong + doubtful) - 1
        let heading = headings.indices.contains(found.column) ? headings[found.column] : ""
        let place = CellPlace(row: found.row, column: found.column, heading: heading)
        let guess = encoding == .windows1252 ? OlderEncoding.guess(found.word) : nil
        let message: Message =
            encoding.isOfOneByte
            ? ImportMessage.foreignLetters(
                place, word: found.word, encoding, seems: guess?.encoding, reading: guess?.word, more: more)
            : ImportMessage.brokenLetters(place, word: found.word, more: more)
        return CSVTable.Fault(message: message, range: found.range)
    }

    private struct Found {
        let row: Int
        let column: Int
        let range: Range<Int>
        let word: String
    }

    private func judgements(_ text: String) -> [(judgement: WordSigns.Judgement, word: String)] {
        // A non-breaking space is at times half of a broken letter.
        let words = text.unicodeScalars.split { $0.isBlank && $0 != "\u{A0}" }
        return words.filter { $0.contains { !$0.isASCII } }.map { word in
            let signs = WordSigns(Array(word))
            if signs.isMixedUp { return (.wrong, String(word)) }
            return (encoding.isOfOneByte ? signs.judgement : .usual, String(word))
        }
    }
}
