/// Reads tables as RFC 4180 says, strictly: what a program that has only the standard would see.
package struct CSVReader {
    /// The header row.
    package let header: [String]
    /// The rows below it, by column.
    package let rows: [[String: String]]

    /// What is wrong with a table.
    package struct Fault: Error {
        /// In words, for whoever reads the test.
        let message: String
    }

    /// Reads a table; it throws a ``Fault`` where the text is none.
    package init(_ text: String, delimiter: Character = ",") throws {
        var lines = try Self.cells(text, Array(String(delimiter).unicodeScalars)[0])
        guard !lines.isEmpty else { throw Fault(message: "no header") }
        let header = lines.removeFirst()
        self.header = header
        rows = try lines.enumerated().map { index, cells in
            guard cells.count == header.count else { throw Fault(message: "row \(index + 1): \(cells.count) cells") }
            return Dictionary(zip(header, cells)) { first, _ in first }
        }
    }

    private static func cells(_ text: String, _ delimiter: Unicode.Scalar) throws -> [[String]] {
        var lines: [[String]] = []
        var line: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch (scalar, isQuoted) {
            case ("\"", true) where scalars.first == "\"": cell.append(scalars.removeFirst())
            case ("\"", true):
                isQuoted = false
                guard let next = scalars.first, next == delimiter || next == "\r" else {
                    throw Fault(message: "text after a quoted cell")
                }
            case ("\"", false):
                guard cell.isEmpty else { throw Fault(message: "a quote inside a plain cell") }
                isQuoted = true
            case (delimiter, false):
                line.append(String(cell))
                cell = String.UnicodeScalarView()
            case ("\r", false):
                guard scalars.popFirst() == "\n" else { throw Fault(message: "CR without LF") }
                lines.append(line + [String(cell)])
                (line, cell) = ([], String.UnicodeScalarView())
            case ("\n", false): throw Fault(message: "LF without CR")
            default: cell.append(scalar)
            }
        }
        guard !isQuoted, cell.isEmpty, line.isEmpty else { throw Fault(message: "the last line does not end") }
        return lines
    }
}
