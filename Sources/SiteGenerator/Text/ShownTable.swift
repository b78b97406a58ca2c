import Bytes
import Content
import Diagnostics
import FileSystem
import ReportModel

/// A small CSV file that stands in a text as a table. Its cells are texts: nothing in them is markup or a formula.
struct ShownTable {
    private let caption: String
    private let headings: [String]
    private let rows: [[String]]
    /// Of each column, whether all its cells are numbers.
    private let areNumbers: [Bool]
    /// How large the file is, in bytes.
    private let size: Int

    /// Why a file is not shown.
    struct Fault: Error {
        let message: Message
        /// Where in the file; `nil` where it is the whole.
        let location: SourceLocation?
    }

    /// Reads a file.
    ///
    /// - Parameter caption: what the table is about.
    init(path: String, caption: String) throws(Fault) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let file = SourceLocation(wholeFile: path)
        let status = try? Folder.status(ofFile: path)
        guard (status?.size ?? 0) <= Limit.shownTable.bytes else {
            throw Fault(message: TextMessage.tableTooLarge(name: name), location: nil)
        }
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try Folder.contents(ofFile: path) } catch {
            throw Fault(message: FileMessage.unreadable(reason: error.reason), location: file)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Fault(message: TextMessage.tableNotText, location: file)
        }
        let table = try Self.table(SourceText(path: path, bytes: bytes))
        guard let head = table.records.first, table.records.count > 1 else {
            throw Fault(message: TextMessage.tableWithoutRows, location: file)
        }
        guard table.records.count <= Limit.shownTableRows.figure + 1, head.cells.count <= Limit.shownTableColumns.figure
        else {
            throw Fault(message: TextMessage.tableTooLarge(name: name), location: nil)
        }
        for record in table.records where record.cells.count != head.cells.count {
            let message = TextMessage.tableRagged(found: record.cells.count, expected: head.cells.count)
            let line = table.source.lineNumber(at: table.cells[record.cells.lowerBound].range.lowerBound)
            throw Fault(message: message, location: table.source.location(ofLine: line))
        }
        let texts = table.records.map { table.cells($0).map(table.text) }
        self.caption = caption
        self.size = bytes.count
        headings = texts[0]
        rows = Array(texts.dropFirst())
        areNumbers = headings.indices.map { column in
            let cells = texts.dropFirst().map { $0[column] }.filter { !$0.isEmpty }
            return !cells.isEmpty && cells.allSatisfy(Self.isNumber)
        }
    }

    /// The table, parted by the sign that gives most headings.
    private static func table(_ source: SourceText) throws(Fault) -> CSVTable {
        var best: (separator: UInt8, count: Int)?
        var fault: CSVTable.Fault?
        for separator in CSVTable.separators {
            do throws(CSVTable.Fault) {
                let count = try CSVTable(source, separator: separator, limit: 1).records.first?.cells.count ?? 0
                if count > best?.count ?? 0 { best = (separator, count) }
            } catch { fault = fault ?? error }
        }
        do throws(CSVTable.Fault) {
            return try CSVTable(
                source, separator: best?.separator ?? CSVTable.separators[0], limit: Limit.shownTableRows.figure + 2)
        } catch { throw Fault(message: error.message, location: source.location(of: error.range)) }
    }

    /// Whether a cell is a number, with a sign, `%` or `€` or not.
    private static func isNumber(_ text: String) -> Bool {
        let signs = Set(" \u{A0}\u{202F}.,'’+-−–%€$£".unicodeScalars)
        let digits = Set("0123456789".unicodeScalars)
        return text.unicodeScalars.contains(where: digits.contains)
            && text.unicodeScalars.allSatisfy { digits.contains($0) || signs.contains($0) }
    }

    /// The table and a link to its file.
    func html(href: String, name: String, _ language: SiteLanguage) -> String {
        var html = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(escaped(caption))\">\n"
        html += "<table class=\"small\">\n"
        if !caption.isEmpty { html += "<caption>\(escaped(caption))</caption>\n" }
        html += "<thead>\n<tr>"
        for (column, heading) in headings.enumerated() {
            html += "<th scope=\"col\"\(classes(column))>\(escaped(heading))</th>"
        }
        html += "</tr>\n</thead>\n<tbody>\n"
        for row in rows {
            html += "<tr>"
            for (column, cell) in row.enumerated() {
                let isHeading = column == 0 && !areNumbers[0] && !cell.isEmpty
                html += isHeading ? "<th scope=\"row\">" : "<td\(classes(column))>"
                html += escaped(cell) + (isHeading ? "</th>" : "</td>")
            }
            html += "</tr>\n"
        }
        let kilobytes = Download.kilobytes(size, language)
        return html + "</tbody>\n</table>\n</div>\n"
            + "<p><a href=\"\(escaped(href))\" download>\(escaped(name))</a> <small>\(kilobytes) kB</small></p>"
    }

    private func classes(_ column: Int) -> String { areNumbers[column] ? " class=\"num\"" : "" }

    private func escaped(_ text: String) -> String {
        var buffer = OutputBuffer(capacity: text.utf8.count)
        buffer.append(escaping: text)
        return buffer.text
    }
}
