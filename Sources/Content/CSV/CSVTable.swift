package import Diagnostics

/// Rows of cells, as RFC 4180 separates them, each cell with its place. Line ends may be of any kind.
package struct CSVTable {
    /// A cell: where its text stands, quotes excluded, and whether it was quoted.
    package struct Cell {
        /// Where its text stands.
        package let range: Range<Int>
        let isQuoted: Bool
    }

    /// A row that holds something.
    package struct Record {
        /// Its number from 1, as the spreadsheet counts rows.
        package let number: Int
        /// Its cells.
        package let cells: [Cell]
    }

    /// What is wrong with the text, and where.
    package struct Fault: Error {
        /// What.
        package let message: Message
        /// Where.
        package let range: Range<Int>

        /// A fault of a place.
        package init(message: Message, range: Range<Int>) {
            self.message = message
            self.range = range
        }
    }

    /// What may stand between two cells.
    package static let separators = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")]

    /// The text.
    package let source: SourceText
    /// What stands between two cells.
    package let separator: UInt8
    /// The rows that hold something, headings included.
    package let records: [Record]

    /// Takes a text apart.
    ///
    /// - Parameters:
    ///   - separator: what stands between two cells, where no first line names it: `sep=;`, as spreadsheets write it.
    ///   - limit: how many rows are wanted.
    ///   - endsAtFault: whether the rows before a fault are enough.
    package init(
        _ source: SourceText, separator: UInt8, limit: Int = Limit.sheetRows.figure + 1, endsAtFault: Bool = false
    ) throws(Fault) {
        self.source = source
        let named = Self.namedSeparator(source.bytes)
        self.separator = named ?? separator
        var records: [Record] = []
        var scanner = CSVScanner(bytes: source.bytes, separator: named ?? separator)
        var number = 0
        if named != nil {
            scanner.skipLine()
            number = 1
        }
        do throws(Fault) {
            while records.count < limit, let cells = try scanner.next() {
                number += 1
                if cells.contains(where: { !$0.range.isEmpty }) { records.append(Record(number: number, cells: cells)) }
            }
        } catch {
            if !endsAtFault { throw error }
        }
        self.records = records
    }

    /// The sign that a first line such as `sep=;` names; `nil` where there is no such line.
    private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
        let line = bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        guard line.count == 5, line.starts(with: Array("sep=".utf8)), let sign = line.last,
            sign == UInt8(ascii: "|") || separators.contains(sign)
        else { return nil }
        return sign
    }

    /// The text of a cell, as it was before quoting.
    package func text(_ cell: Cell) -> String {
        let bytes = source.bytes[cell.range]
        let quote = UInt8(ascii: "\"")
        guard cell.isQuoted, bytes.contains(quote) else { return String(decoding: bytes, as: UTF8.self) }
        var text: [UInt8] = []
        var isSecond = false
        for byte in bytes {
            isSecond = byte == quote && !isSecond
            if byte != quote || isSecond { text.append(byte) }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Goes through the bytes of a table row by row.
private struct CSVScanner {
    let bytes: [UInt8]
    let separator: UInt8
    private var index = 0

    init(bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    /// Passes over the first line.
    mutating func skipLine() {
        while index < bytes.count, bytes[index] != UInt8(ascii: "\r"), bytes[index] != UInt8(ascii: "\n") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    }

    mutating func next() throws(CSVTable.Fault) -> [CSVTable.Cell]? {
        guard index < bytes.count else { return nil }
        var cells = [try cell()]
        while index < bytes.count, bytes[index] == separator {
            index += 1
            cells.append(try cell())
        }
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") {
            index += 1
            if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        } else {
            index += 1
        }
        return cells
    }

    private mutating func cell() throws(CSVTable.Fault) -> CSVTable.Cell {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            let start = index
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            return CSVTable.Cell(range: start..<index, isQuoted: false)
        }
        let open = index
        index += 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\"") {
                guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { break }
                index += 1
            }
            index += 1
        }
        guard index < bytes.count else {
            throw CSVTable.Fault(message: CSVMessage.unclosedQuote, range: open..<open + 1)
        }
        let range = open + 1..<index
        index += 1
        guard index == bytes.count || isEnd(bytes[index]) else {
            throw CSVTable.Fault(message: CSVMessage.textAfterQuote, range: open..<index + 1)
        }
        return CSVTable.Cell(range: range, isQuoted: true)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }
}
