/// Looks for foreign markup in one paragraph or heading.
struct MarkupScan {
    private let typed: TypedText
    private let isHeading: Bool
    private let isItem: Bool
    private let isBelowParagraph: Bool
    /// What was found.
    private(set) var findings: [MarkupFinding] = []
    /// Where a pair of `~~`, or of `==`, has begun.
    private var open: [UInt8: Int] = [:]

    private var signs: [UInt8] { typed.signs }

    /// - Parameters:
    ///   - isHeading: whether it is a heading.
    ///   - isItem: whether an item of a list begins with it.
    ///   - isBelowParagraph: whether a paragraph stands before it.
    init(typed: TypedText, isHeading: Bool, isItem: Bool, isBelowParagraph: Bool) {
        self.typed = typed
        self.isHeading = isHeading
        self.isItem = isItem
        self.isBelowParagraph = isBelowParagraph
    }

    /// Whether a paragraph can hold any: nearly all hold none of the signs that it begins with. Of an address, that is
    /// the `:` behind its scheme, or `ww`.
    static func isNeeded(for typed: TypedText) -> Bool {
        var before: UInt8 = 0
        for byte in typed.signs {
            switch byte {
            case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"),
                UInt8(ascii: "|"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "{"):
                return true
            case UInt8(ascii: "w"), UInt8(ascii: "W"):
                if before | 0x20 == UInt8(ascii: "w") { return true }
            default: break
            }
            before = byte
        }
        return false
    }

    /// Goes through the lines.
    mutating func run() {
        let lines = signs.split(separator: 0x0A, omittingEmptySubsequences: false)
        var isTable = false
        for (index, line) in lines.enumerated() {
            let isRow = line.contains(UInt8(ascii: "|"))
            if isTable, isRow { continue }
            isTable = isRow && !isHeading && index + 1 < lines.count && Self.beginsTable(line, lines[index + 1])
            if isTable {
                add(.table, line.startIndex..<line.startIndex + 1)
            } else {
                head(of: line, index: index, isOnly: lines.count == 1)
                rest(of: line)
            }
        }
        if isHeading { lookForPlace() }
    }

    /// Whether a second line says that the first is the head of a table: dashes between bars, or rows between bars.
    private static func beginsTable(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
        guard second.contains(UInt8(ascii: "|")) else { return false }
        if second.allSatisfy({ "|-: \t".utf8.contains($0) }) { return second.contains(UInt8(ascii: "-")) }
        return [first, second].allSatisfy { line in
            line.first == UInt8(ascii: "|") && line.dropFirst().contains(UInt8(ascii: "|"))
        }
    }

    /// What means something at the head of a line.
    private mutating func head(of line: ArraySlice<UInt8>, index: Int, isOnly: Bool) {
        let start = line.startIndex
        let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
        if !isHeading, (1...6).contains(hashes), start + hashes < line.endIndex {
            let next = line[start + hashes]
            // One # may be a hashtag in a sentence, or a number.
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
            if TypedText.isWord(next), hashes > 1 || isOnly && !isDigit { add(.heading, start..<start + hashes) }
        }
        if line.count > 1, line[start] == UInt8(ascii: ":"), TypedText.isBlank(line[start + 1]),
            index > 0 || isBelowParagraph
        {
            add(.definition, start..<start + 1)
        }
        if isItem, index == 0, line.count > 3, line[start] == UInt8(ascii: "["), line[start + 2] == UInt8(ascii: "]"),
            " xX".utf8.contains(line[start + 1]), TypedText.isBlank(line[start + 3])
        {
            add(.task, start..<start + 3)
        }
    }

    /// What means something anywhere.
    private mutating func rest(of line: ArraySlice<UInt8>) {
        var index = line.startIndex
        while index < line.endIndex {
            let found =
                switch line[index] {
                case UInt8(ascii: "~"), UInt8(ascii: "="): pair(line, index)
                case UInt8(ascii: "["): footnote(line, index)
                case UInt8(ascii: "]"): link(line, index)
                case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"): address(line, index)
                case UInt8(ascii: "@"): mail(line, index)
                default: index + 1
                }
            index = max(found, index + 1)
        }
    }

    /// `~~` and `==`, which may span lines.
    private mutating func pair(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        let sign = line[start]
        let end = line[start...].firstIndex { $0 != sign } ?? line.endIndex
        guard end == start + 2 else { return end }
        let opens = end < line.endIndex && !TypedText.isBlank(line[end])
        let closes = start > line.startIndex && !TypedText.isBlank(line[start - 1])
        if closes, let first = open.removeValue(forKey: sign) {
            add(sign == UInt8(ascii: "~") ? .strike : .mark, first..<first + 2)
        } else if opens {
            open[sign] = start
        }
        return end
    }

    private mutating func footnote(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        guard start + 2 < line.endIndex, line[start + 1] == UInt8(ascii: "^") else { return start }
        let label = line[(start + 2)...].prefix { TypedText.isWord($0) || $0 == UInt8(ascii: "-") }
        let end = label.endIndex
        guard !label.isEmpty, end < line.endIndex, line[end] == UInt8(ascii: "]") else { return end }
        add(.footnote, start..<end + 1)
        return end
    }

    /// `] (address)` and `](an address)`.
    private mutating func link(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        let open = line[(start + 1)...].firstIndex { !TypedText.isBlank($0) } ?? line.endIndex
        guard open < line.endIndex, line[open] == UInt8(ascii: "(") else { return start }
        let stops = "()[]<>".utf8
        let end = line[(open + 1)...].firstIndex { stops.contains($0) } ?? line.endIndex
        guard end < line.endIndex, line[end] == UInt8(ascii: ")") else { return end }
        let target = String(decoding: typed.text[(open + 1)..<end], as: UTF8.self)
        let hasBlank = target.utf8.contains(where: TypedText.isBlank)
        guard !target.isEmpty, hasBlank == (open == start + 1), Self.isAddress(target) else { return open }
        findings.append(
            MarkupFinding(
                kind: hasBlank ? .blankInAddress : .partedLink, position: typed.position(of: open), excerpt: target))
        return end
    }

    /// Whether a text is an address rather than words.
    private static func isAddress(_ text: String) -> Bool {
        let text = text.lowercased()
        let starts = ["https:", "http:", "www.", "mailto:", "tel:", "#", "./", "../"]
        if starts.contains(where: text.hasPrefix) { return true }
        let path = text.prefix { $0 != "#" }
        return [".md", ".yaml", ".html", ".pdf", ".csv", ".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif"]
            .contains(where: path.hasSuffix)
    }

    private mutating func address(_ line: ArraySlice<UInt8>, _ start: Int) -> Int {
        if start > line.startIndex, TypedText.isWord(line[start - 1]) || "./@-".utf8.contains(line[start - 1]) {
            return start
        }
        let head = String(decoding: line[start...].prefix(9), as: UTF8.self).lowercased()
        guard let scheme = ["https://", "http://", "www."].first(where: head.hasPrefix) else { return start }
        let host = start + scheme.utf8.count
        guard host < line.endIndex, TypedText.isWord(line[host]) else { return host }
        var end =
            line[host...].firstIndex { TypedText.isBlank($0) || $0 == TypedText.other || "<>\"".utf8.contains($0) }
            ?? line.endIndex
        while end > host {
            let last = typed.text[end - 1]
            let isClosing = last == UInt8(ascii: ")") && !typed.text[host..<end].contains(UInt8(ascii: "("))
            guard ".,;:!?'*_".utf8.contains(last) || isClosing else { break }
            end -= 1
        }
        add(.address, start..<end)
        return end
    }

    private mutating func mail(_ line: ArraySlice<UInt8>, _ sign: Int) -> Int {
        let isLocal = { (byte: UInt8) in byte < 0x80 && TypedText.isWord(byte) || "._-+".utf8.contains(byte) }
        let before = line[..<sign].reversed().prefix(64).prefix(while: isLocal).count
        let after = line[(sign + 1)...].prefix { $0 < 0x80 && TypedText.isWord($0) || "-.".utf8.contains($0) }
        let host = after.reversed().drop { !TypedText.isWord($0) }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard before > 0, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), labels[0].count > 1 else {
            return after.endIndex
        }
        add(.mail, sign - before..<sign + 1 + host.count)
        return after.endIndex
    }

    /// `{#place}` or `{.class}` at the end of a heading.
    private mutating func lookForPlace() {
        guard signs.last == UInt8(ascii: "}"), let start = signs.lastIndex(of: UInt8(ascii: "{")),
            start + 2 < signs.count - 1, "#.".utf8.contains(signs[start + 1]),
            signs[start...].allSatisfy({ $0 != TypedText.escaped })
        else { return }
        add(.headingPlace, start..<signs.count)
    }

    private mutating func add(_ kind: MarkupFinding.Kind, _ range: Range<Int>) {
        findings.append(
            MarkupFinding(
                kind: kind, position: typed.position(of: range.lowerBound),
                excerpt: String(decoding: typed.text[range], as: UTF8.self)))
    }
}
