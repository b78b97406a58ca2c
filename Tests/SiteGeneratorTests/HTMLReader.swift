import Foundation

/// Finds figures in pages, as a program would that has nothing but the page: rows of tables, and in them the cells and
/// paragraphs whose class says which field they show.
struct HTMLReader {
    /// A row of a table.
    struct Row {
        /// Its anchor.
        var id: String?
        /// Where its links lead.
        var links: [String] = []
        /// The text of each field, by its class; no-break spaces are spaces.
        var fields: [String: String] = [:]
        /// The classes of all elements in such an element, by its name.
        var classes: [String: Set<String>] = [:]
    }

    /// The rows that show figures. What stands in a row of its own below one, such as its check, belongs to it.
    private(set) var rows: [Row] = []
    /// The contents of the JSON-LD elements.
    private(set) var linkedData: [String] = []

    /// The fields by their class.
    private static let fields = [
        "target": "target", "actual": "actual", "result": "result", "status": "status", "check": "check",
    ]
    private static let voidElements: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]

    init(_ html: String) {
        var all: [Row] = []
        var open: [(name: String, field: String?)] = []
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            // A small text in a figure's cell is a remark on the figure.
            let isRemark = open.contains { $0.name == "small" }
            let fields = open.compactMap(\.field).filter { !isRemark || $0 == "status" }
            if !all.isEmpty { for field in fields { all[all.count - 1].fields[field, default: ""] += rest[..<start] } }
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = tag.prefix { $0.isLetter || $0.isNumber || "/!-".contains($0) }.lowercased()
            if name.hasPrefix("/") {
                while let last = open.popLast(), last.name != name.dropFirst() {}
            } else if name == "script", let close = rest.range(of: "</script>") {
                if Self.attribute("type", tag) == "application/ld+json" {
                    linkedData.append(String(rest[..<close.lowerBound]))
                }
                rest = rest[close.upperBound...]
            } else if !name.hasPrefix("!") {
                if name == "tr" { all.append(Row(id: Self.attribute("id", tag))) }
                let classes = (Self.attribute("class", tag) ?? "").split(separator: " ").map { String($0) }
                let field =
                    ["td", "p", "span"].contains(name) ? classes.lazy.compactMap { Self.fields[$0] }.first : nil
                if !Self.voidElements.contains(name), !tag.hasSuffix("/") { open.append((name, field)) }
                guard !all.isEmpty else { continue }
                if let link = Self.attribute("href", tag) { all[all.count - 1].links.append(link) }
                for field in fields + [field].compactMap({ $0 }) {
                    all[all.count - 1].classes[field, default: []].formUnion(classes)
                    _ = all[all.count - 1].fields[field, default: ""]
                }
            }
        }
        for var row in all {
            row.fields = row.fields.mapValues(Self.plain)
            if row.fields["target"] != nil {
                rows.append(row)
            } else if !rows.isEmpty, row.id == nil {
                rows[rows.count - 1].fields.merge(row.fields) { first, _ in first }
                rows[rows.count - 1].classes.merge(row.classes) { first, _ in first }
            }
        }
    }

    private static func attribute(_ name: String, _ tag: Substring) -> String? {
        guard let start = tag.range(of: " \(name)=\""), let end = tag[start.upperBound...].firstIndex(of: "\"") else {
            return nil
        }
        return decoded(String(tag[start.upperBound..<end]))
    }

    /// A text as a reader sees it.
    private static func plain(_ text: String) -> String {
        decoded(text).split { $0.isWhitespace }.joined(separator: " ")
    }

    private static func decoded(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
