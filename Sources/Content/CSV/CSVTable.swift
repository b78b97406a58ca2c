package import Diagnostics

/// Rows of cells, as RFC 4180 separates them, each cell with its place. Line ends may be of any kind.
package struct CSVTable {
    /// A cell. There may be millions, so it takes little room: what may be read here has less than 4 GiB.
    package struct Cell: Sendable {
        private let start: UInt32
        private let end: UInt32

        fileprivate init(_ range: Range<Int>) {
            (start, end) = (UInt32(range.lowerBound), UInt32(range.upperBound))
        }

        /// Where its text stands, quotes around it excluded.
        package var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// A row that holds something.
    package struct Record: Sendable {
        /// Its number from 1, as the spreadsheet counts.
        package let number: Int
        /// Its cells, by their places among ``CSVTable/cells``; it has at least one.
        package let cells: Range<Int>
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
    /// The cells of all rows, one after the other.
    package let cells: [Cell]

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
        var (records, cells): ([Record], [Cell]) = ([], [])
        var scanner = CSVScanner(bytes: source.bytes, separator: named ?? separator)
        var number = 0
        if named != nil {
            scanner.skipLine()
            number = 1
        }
        do throws(Fault) {
            while records.count < limit {
                let start = cells.count
                guard try scanner.next(&cells) else { break }
                number += 1
                if cells[start...].contains(where: { !$0.range.isEmpty }) {
                    records.append(Record(number: number, cells: start..<cells.count))
                } else {
                    cells.removeSubrange(start...)
                }
            }
        } catch {
            if !endsAtFault { throw error }
        }
        (self.records, self.cells) = (records, cells)
    }

    /// The sign that a first line such as `sep=;` names; `nil` where there is no such line.
    private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
        let line = bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
        guard line.count == 5, line.starts(with: Array("sep=".utf8)), let sign = line.last,
            sign == UInt8(ascii: "|") || separators.contains(sign)
        else { return nil }
        return sign
    }

    /// The cells of a row.
    package func cells(_ record: Record) -> ArraySlice<Cell> { cells[record.cells] }

    /// A cell by the indices of its row and its column; `nil` where the row has none there.
    package func cell(_ row: Int, _ column: Int) -> Cell? {
        let places = records[row].cells
        return column < places.count ? cells[places.lowerBound + column] : nil
    }

    /// The text of a cell, as it was before quoting.
    package func text(_ cell: Cell) -> String {
        let bytes = source.bytes[cell.range]
        let quote = UInt8(ascii: "\"")
        // Only a quoted cell has a quote before it: between others stand separators and line ends.
        let isQuoted = bytes.startIndex > 0 && source.bytes[bytes.startIndex - 1] == quote
        guard isQuoted, bytes.contains(quote) else { return String(decoding: bytes, as: UTF8.self) }
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

    /// Adds the cells of the next row; `false` where there is none.
    mutating func next(_ cells: inout [CSVTable.Cell]) throws(CSVTable.Fault) -> Bool {
        guard index < bytes.count else { return false }
        cells.append(try cell())
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
        return true
    }

    private mutating func cell() throws(CSVTable.Fault) -> CSVTable.Cell {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            let start = index
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            return CSVTable.Cell(start..<index)
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
        return CSVTable.Cell(range)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }
}
