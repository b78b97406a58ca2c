/// Raw HTML as it stands in a text: one tag or comment, or a block of lines.
enum RawHTML {
    /// The text that somebody would read there, and that would be gone without it; `nil` where there is none.
    ///
    /// That is what stands between tags, words in angle brackets, and all that stands behind a comment or a script which
    /// is never closed. It stops at the first such text, so its time grows with the size only.
    static func lostText(in html: String) -> String? {
        var rest = html[...].utf8
        while let start = rest.firstIndex(where: { !" \t\r\n\u{0C}".utf8.contains($0) }) {
            rest = rest[start...]
            if let inner = rest.without("<!--") {
                // In HTML, `<!-->` is a whole comment.
                guard let behind = inner.without(">") ?? inner.without("->") ?? inner.behind("-->") else {
                    return excerpt(inner)
                }
                rest = behind
            } else if let inner = rest.without("<![CDATA[") {
                let text = inner.upTo("]]>")
                if let lost = excerpt(text) { return lost }
                rest = inner.behind("]]>") ?? inner.suffix(0)
            } else if rest.without("<!") != nil || rest.without("<?") != nil {
                guard let behind = rest.behind(">") else { return excerpt(rest) }
                rest = behind
            } else if let tag = HTMLTag(rest), !tag.isWords {
                rest = rest.dropFirst(tag.length)
                guard !tag.isClosing, HTMLElements.code.contains(tag.name) else { continue }
                guard let behind = rest.behind("</\(tag.name)") else { return excerpt(rest) }
                rest = behind.behind(">") ?? behind.suffix(0)
            } else {
                return excerpt(rest)
            }
        }
        return nil
    }

    /// The words that go with a tag which stands in a line.
    static func lostText(inTag html: String, _ tag: HTMLTag?) -> String? {
        if let tag { return tag.isWords ? excerpt(html[...].utf8) : nil }
        return html.hasPrefix("<![CDATA[") ? lostText(in: html) : nil
    }

    /// The first line of a text, cut where it is long.
    private static func excerpt(_ text: Substring.UTF8View) -> String? {
        let start = text.drop { " \t\r\n\u{0C}".utf8.contains($0) }.prefix(400)
        let line = String(decoding: start, as: UTF8.self).prefix { !$0.isNewline }
        if line.isEmpty { return nil }
        return line.count > 40 ? line.prefix(40) + "…" : String(line)
    }
}

extension Substring.UTF8View {
    /// What follows a beginning; `nil` where the text begins otherwise.
    fileprivate func without(_ beginning: String) -> Substring.UTF8View? {
        starts(with: beginning.utf8) ? dropFirst(beginning.utf8.count) : nil
    }

    /// What follows the first place of `sign`, in lower or upper case.
    fileprivate func behind(_ sign: String) -> Substring.UTF8View? { place(of: sign).map { self[$0.upperBound...] } }

    /// What stands before the first place of `sign`, or all.
    fileprivate func upTo(_ sign: String) -> Substring.UTF8View {
        place(of: sign).map { self[..<$0.lowerBound] } ?? self
    }

    private func place(of sign: String) -> Range<Index>? {
        let sign = Array(sign.utf8)
        var start = startIndex
        while let found = self[start...].firstIndex(of: sign[0]) {
            var end = found
            var count = 0
            while count < sign.count, end < endIndex, self[end] | (sign[count] >= 0x61 ? 0x20 : 0) == sign[count] {
                end = index(after: end)
                count += 1
            }
            if count == sign.count { return found..<end }
            start = index(after: found)
        }
        return nil
    }
}
