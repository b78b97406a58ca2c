import Bytes
import ReportModel

/// Writes rows of a table into bytes, quoting as RFC 4180 says.
package struct CSVWriter: ~Copyable {
    private var output: OutputBuffer
    private let dialect: CSVDialect
    private let delimiter: UInt8
    /// Whether numbers are written as data files write them.
    private let hasDecimalPoint: Bool

    /// An empty table.
    ///
    /// - Parameter capacity: for how many bytes memory is taken at once.
    package init(_ dialect: CSVDialect, capacity: Int = 0) {
        output = OutputBuffer(capacity: capacity)
        self.dialect = dialect
        delimiter = dialect.delimiter.asciiValue ?? UInt8(ascii: ",")
        hasDecimalPoint = dialect.decimalMark == "."
    }

    /// Hands over what was written, without copying it.
    package mutating func takeBytes() -> [UInt8] { output.takeBytes() }

    /// Adds the header row of the indicator tables, and what comes before it.
    package mutating func header() { header(IndicatorColumn.allCases.map(\.rawValue)) }

    /// Adds a header row, and what comes before it.
    package mutating func header(_ columns: [String]) {
        if dialect.hasByteOrderMark { output.append([0xEF, 0xBB, 0xBF]) }
        row(columns.map { .text($0) })
    }

    /// Adds a row and ends its line.
    package mutating func row(_ cells: [DataCell]) {
        var isFirst = true
        for cell in cells {
            if !isFirst { output.append(delimiter) }
            isFirst = false
            add(cell)
        }
        output.append("\r\n")
    }

    private mutating func add(_ cell: DataCell) {
        switch cell {
        case .empty: break
        case .number(let number) where hasDecimalPoint: append(number)
        case .text(let text) where !dialect.disarmsFormulas: append(text)
        case .number, .text, .flag: append(dialect.text(of: cell))
        }
    }

    private mutating func append(_ text: String) {
        text.withBytes { append($0) }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let quote = UInt8(ascii: "\"")
        let first = text.firstIndex(
            from: 0,
            eight: { [delimiter] bytes in
                bytes.equal(to: quote) | bytes.equal(to: 0x0D) | bytes.equal(to: 0x0A) | bytes.equal(to: delimiter)
            },
            byte: { [delimiter] byte in byte == quote || byte == 0x0D || byte == 0x0A || byte == delimiter })
        guard first < text.count else {
            output.append(text)
            return
        }
        output.write(atMost: 2 * text.count + 2) { place in
            place.append(quote)
            for byte in text {
                if byte == quote { place.append(quote) }
                place.append(byte)
            }
            place.append(quote)
        }
    }
}

extension CSVWriter {
    /// The header row of the indicator tables, and what comes before it.
    package static func header(_ dialect: CSVDialect) -> [UInt8] {
        var writer = CSVWriter(dialect)
        writer.header()
        return writer.takeBytes()
    }
}
