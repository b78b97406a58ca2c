import Bytes

/// What a page says, as the search needs it: explained terms are found by themselves.
package struct SearchText: Sendable {
    /// Its text as HTML.
    let html: String
    /// The terms that it explains: headings, by their anchors.
    let terms: [(id: String, title: String)]

    /// A text.
    package init(html: String, terms: [(id: String, title: String)] = []) {
        self.html = html
        self.terms = terms
    }

    /// What stands between each heading with an anchor and the next heading, as HTML, by the anchor.
    var sections: [String: String] {
        let bytes = Array(html.utf8)
        let headings = bytes.indices.dropLast(2).filter { place in
            bytes[place] == UInt8(ascii: "<") && bytes[place + 1] == UInt8(ascii: "h")
                && bytes[place + 2] != UInt8(ascii: "r")
        }
        var sections: [String: String] = [:]
        for (heading, end) in zip(headings, headings.dropFirst() + [bytes.count]) {
            // `<h3 id="name">Name</h3>…`
            let parts = bytes[heading..<end].split(separator: UInt8(ascii: "\""), maxSplits: 2)
            guard parts.count == 3, parts[0].count == "<h3 id=".utf8.count,
                let name = parts[2].firstRange(of: Array("</h".utf8))
            else { continue }
            // Behind `</h3>`.
            let text = parts[2][name.upperBound...].dropFirst(2)
            sections[String(decoding: parts[1], as: UTF8.self)] = String(decoding: text, as: UTF8.self)
        }
        return sections
    }

    /// What stands before the first term that is explained, as HTML.
    var beginning: String {
        guard let first = terms.first, let place = html.utf8.firstRange(of: " id=\"\(first.id)\"".utf8)
        else { return html }
        return String(decoding: html.utf8[..<place.lowerBound], as: UTF8.self)
    }

    /// How many characters of a text are shown.
    private static let shown = 180

    /// The beginning of a text without its tags, up to the end of a sentence or a word.
    static func firstWords(of html: String) -> String {
        var text = ""
        var isTag = false
        for scalar in html.unicodeScalars {
            switch scalar {
            case "<": isTag = true
            case ">" where isTag:
                isTag = false
            case _ where !isTag: text.unicodeScalars.append(scalar)
            default: break
            }
        }
        for (name, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: character)
        }
        let words = text.split { $0.isWhitespace }
        var taken = ""
        for word in words {
            guard taken.count + word.count < shown else { return taken + "…" }
            taken += taken.isEmpty ? "\(word)" : " \(word)"
        }
        return taken
    }
}
