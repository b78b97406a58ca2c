import Diagnostics

/// Cuts a template into line starts, texts and tags. It knows delimiters and lines, but nothing of what belongs
/// together.
struct TemplateScanner {
    /// A piece of the source, in order.
    enum Token {
        /// The leading white space of a line that is not blank.
        case lineStart(Range<Int>)
        /// Text up to the next tag or the end of its line, with the line break.
        case text(Range<Int>)
        /// A tag.
        case tag(Tag)
    }

    /// The template's text.
    let source: SourceText
    /// What was found.
    private(set) var tokens: [Token] = []
    /// What is wrong with single tags.
    private(set) var faults: [TemplateFault] = []
    /// Whether part of the source could not be read as tags, so that closing tags may be missing from ``tokens``.
    private(set) var hasGaps = false

    private let bytes: [UInt8]
    private var position = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// A scanner at the start of `source`.
    init(source: SourceText) {
        self.source = source
        self.bytes = source.bytes
    }

    /// Reads the whole source.
    mutating func scan() {
        var isAtLineStart = true
        while position < bytes.count {
            if isAtLineStart {
                isAtLineStart = scanLineStart()
                continue
            }
            let start = position
            while position < bytes.count, bytes[position] != .lineFeed, !matches(opening, at: position) {
                position += 1
            }
            let isTag = position < bytes.count && matches(opening, at: position)
            if position < bytes.count, !isTag {
                position += 1
                isAtLineStart = true
            }
            if position > start { tokens.append(.text(start..<position)) }
            if isTag { scanTag() }
        }
    }

    /// Reads leading white space, or a whole blank line, after which it stands at the start of a line again.
    private mutating func scanLineStart() -> Bool {
        let start = position
        if let end = lineEnd(after: start) {
            tokens.append(.text(end))
            position = end.upperBound
            return true
        }
        position = skipBlanks(from: start)
        tokens.append(.lineStart(start..<position))
        return false
    }

    private mutating func scanTag() {
        let start = position
        let content = skipWhitespace(from: start + opening.count)
        let sigil = content < bytes.count ? bytes[content] : 0
        switch sigil {
        case UInt8(ascii: "!"): scanComment(from: start, content: content)
        case UInt8(ascii: "="): scanDelimiters(from: start, content: content + 1)
        case UInt8(ascii: "{"):
            scanNamed(.unescaped, from: start, content: content + 1, closing: [UInt8(ascii: "}")] + closing)
        default:
            let kind = Self.kinds[sigil]
            scanNamed(kind ?? .escaped, from: start, content: content + (kind == nil ? 0 : 1), closing: closing)
        }
    }

    private static let kinds: [UInt8: Tag.Kind] = [
        UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .close,
        UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block,
        UInt8(ascii: "&"): .unescaped,
    ]

    private mutating func scanComment(from start: Int, content: Int) {
        guard let end = firstIndex(of: closing, from: content) else { return giveUp(from: start, missing: closing) }
        append(.comment, name: content..<content, from: start, to: end + closing.count)
    }

    private mutating func scanNamed(_ kind: Tag.Kind, from start: Int, content: Int, closing end: [UInt8]) {
        guard let contentEnd = firstIndex(of: end, orOpeningFrom: content) else {
            return giveUp(from: start, missing: end)
        }
        let range = trimmed(content..<contentEnd)
        guard matches(end, at: contentEnd) else {
            // The next tag starts before this one ends: this one lacks its end. Its name still says what it opens.
            fault(TemplateMessage.unclosedTag(missing: text(end)), start..<(start + opening.count))
            let nameEnd = bytes[range].firstIndex { $0.isTemplateWhitespace || $0 == closing[0] }
            let name = range.lowerBound..<(nameEnd ?? range.upperBound)
            if !name.isEmpty { append(kind, name: name, from: start, to: contentEnd) }
            position = contentEnd
            return
        }
        let tagEnd = contentEnd + end.count
        let isNamed = isName(range, of: kind)
        if range.isEmpty {
            fault(TemplateMessage.emptyTag, start..<tagEnd, breaksTree: false)
        } else if !isNamed {
            fault(TemplateMessage.badName(text(bytes[range])), range, breaksTree: false)
        }
        append(kind, name: range, isNamed: isNamed, from: start, to: tagEnd)
    }

    private mutating func scanDelimiters(from start: Int, content: Int) {
        guard let plainEnd = firstIndex(of: closing, from: content) else {
            return giveUp(from: start, missing: closing)
        }
        if let end = firstIndex(of: [UInt8(ascii: "=")] + closing, from: content) {
            let parts = bytes[content..<end].split { $0.isTemplateWhitespace }
            if parts.count == 2, !bytes[content..<end].contains(UInt8(ascii: "=")) {
                append(.delimiters, name: content..<content, from: start, to: end + 1 + closing.count)
                opening = Array(parts[0])
                closing = Array(parts[1])
                return
            }
        }
        hasGaps = true
        fault(TemplateMessage.badDelimiters, start..<(plainEnd + closing.count))
        append(.delimiters, name: content..<content, from: start, to: plainEnd + closing.count)
    }

    /// A name has no white space inside; a name of a value has no empty parts either. What a closing tag names is
    /// compared with what is open.
    private func isName(_ range: Range<Int>, of kind: Tag.Kind) -> Bool {
        if kind == .close { return true }
        if range.isEmpty || bytes[range].contains(where: \.isTemplateWhitespace) { return false }
        if kind == .partial || kind == .parent || kind == .block { return true }
        let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return bytes[range].elementsEqual(".".utf8) || !parts.contains { $0.isEmpty }
    }

    private mutating func append(
        _ kind: Tag.Kind,
        name: Range<Int>,
        isNamed: Bool = true,
        from start: Int,
        to end: Int
    ) {
        var opensLine = false
        if case .lineStart = tokens.last { opensLine = true }
        let tag = Tag(
            kind: kind,
            name: text(bytes[name]),
            range: start..<end,
            nameRange: name,
            isNamed: isNamed,
            opensLine: opensLine,
            lineEnd: lineEnd(after: end)
        )
        tokens.append(.tag(tag))
        position = end
    }

    /// No end of the tag in the rest of the source: what follows cannot be read.
    private mutating func giveUp(from start: Int, missing: [UInt8]) {
        hasGaps = true
        fault(TemplateMessage.unclosedTag(missing: text(missing)), start..<(start + opening.count))
        position = bytes.count
    }

    private mutating func fault(_ message: Message, _ range: Range<Int>, breaksTree: Bool = true) {
        faults.append(TemplateFault(message: message, range: range, breaksTree: breaksTree))
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

    private func matches(_ pattern: [UInt8], at offset: Int) -> Bool {
        guard bytes[offset] == pattern[0], offset + pattern.count <= bytes.count else { return false }
        return pattern.count == 1 || bytes[offset..<(offset + pattern.count)].elementsEqual(pattern)
    }

    private func firstIndex(of pattern: [UInt8], from start: Int) -> Int? {
        (start..<max(start, bytes.count)).first { matches(pattern, at: $0) }
    }

    /// Where `end` is, or the next opening delimiter if that comes first.
    private func firstIndex(of end: [UInt8], orOpeningFrom start: Int) -> Int? {
        let stopsAtOpening = opening != closing
        return (start..<max(start, bytes.count)).first {
            matches(end, at: $0) || stopsAtOpening && matches(opening, at: $0)
        }
    }

    private func skipBlanks(from start: Int) -> Int {
        bytes[start...].firstIndex { !$0.isTemplateBlank } ?? bytes.count
    }

    private func skipWhitespace(from start: Int) -> Int {
        bytes[start...].firstIndex { !$0.isTemplateWhitespace } ?? bytes.count
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = min(skipWhitespace(from: range.lowerBound), range.upperBound)
        let end = bytes[start..<range.upperBound].lastIndex { !$0.isTemplateWhitespace }
        return start..<(end.map { $0 + 1 } ?? start)
    }

    /// White space and a line break from `offset` on, where nothing else follows on the line.
    private func lineEnd(after offset: Int) -> Range<Int>? {
        let end = skipBlanks(from: offset)
        guard end < bytes.count else { return offset..<end }
        if bytes[end] == .lineFeed { return offset..<(end + 1) }
        let isReturn = bytes[end] == .carriageReturn && end + 1 < bytes.count && bytes[end + 1] == .lineFeed
        return isReturn ? offset..<(end + 2) : nil
    }
}

extension UInt8 {
    fileprivate static var carriageReturn: UInt8 { 0x0D }

    /// LF, which ends a line.
    fileprivate static var lineFeed: UInt8 { 0x0A }

    /// A space or a tab.
    var isTemplateBlank: Bool { self == 0x20 || self == 0x09 }

    /// A space, a tab or a line break.
    var isTemplateWhitespace: Bool { isTemplateBlank || self == 0x0A || self == 0x0D }
}
