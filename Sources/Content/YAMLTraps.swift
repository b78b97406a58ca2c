import Diagnostics

/// Recognises, in YAML that libyaml refused, the slips that people make who are no programmers, so that the message can
/// say what to type instead of what a parser expected.
///
/// It looks at single lines: `key: value`, `- key: value` or `- value`. Lines inside block scalars are left alone.
struct YAMLTraps {
    /// A slip and the bytes that it covers.
    struct Trap {
        let message: Message
        let range: Range<Int>
        /// Up to where YAML may fail to notice it: for a quote that is not closed, the next quote, which YAML takes for
        /// its end. Most are noticed where they begin.
        let reach: Int

        init(message: Message, range: Range<Int>, reach: Int? = nil) {
            self.message = message
            self.range = range
            self.reach = reach ?? range.lowerBound
        }
    }

    let source: SourceText
    let range: Range<Int>

    /// All slips, in the order of the lines.
    func all() -> [Trap] {
        var traps: [Trap] = []
        var number = source.lineNumber(at: range.lowerBound)
        /// Inside a block scalar: the indentation of the line that began it.
        var blockIndent: Int?
        while number <= source.lineCount, source.lineStarts[number - 1] < range.upperBound {
            defer { number += 1 }
            let line = YAMLLine(source, number)
            guard !line.isBlank else { continue }
            if let indent = blockIndent, line.indent > indent { continue }
            blockIndent = nil
            if line.isComment { continue }
            if let blank = OtherBlank(in: source.bytes[source.lineRange(number)]) {
                traps.append(
                    Trap(message: YAMLMessage.otherBlank(blank.character), range: blank.range, reach: .max))
                continue
            }
            if let tab = line.tab {
                traps.append(Trap(message: YAMLMessage.tabIndentation, range: tab..<tab + 1, reach: .max))
                continue
            }
            if let key = line.keyWithoutSpace {
                let message = YAMLMessage.missingSpaceAfterColon(key: text(key))
                traps.append(Trap(message: message, range: key, reach: .max))
                continue
            }
            if line.beginsBlockScalar {
                blockIndent = line.indent
            } else if let trap = trap(in: line, &number) {
                traps.append(trap)
            }
        }
        return traps
    }

    /// The slip in a line's value. A quoted value may go on over further lines: `number` is then moved to its last.
    private func trap(in line: YAMLLine, _ number: inout Int) -> Trap? {
        let value = line.value
        guard let first = value.first.map({ source.bytes[$0] }) else { return nil }
        let typed = text(value)
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return quoteTrap(from: value.lowerBound, quote: first, &number)
        case _ where "%@`*&!>|".utf8.contains(first),
            _ where typed == "-" || typed.hasPrefix("- ") || typed.hasPrefix("? "):
            let start = String(typed.prefix { !$0.isLetter && !$0.isNumber && $0 != " " })
            return Trap(message: YAMLMessage.mustBeQuoted(value: typed, start: start), range: value)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let closing: Character = first == UInt8(ascii: "[") ? "]" : "}"
            guard typed.utf8.count > 1, !typed.contains(closing) else { return nil }
            return Trap(message: YAMLMessage.mustBeQuoted(value: typed, start: String(typed.prefix(1))), range: value)
        default:
            guard line.hasKey, typed.contains(": ") || typed.hasSuffix(":") else { return nil }
            return Trap(message: YAMLMessage.colonInText(value: typed), range: value)
        }
    }

    /// Looks for the quote that closes the one at `start`: on its line, or further down before the next key.
    private func quoteTrap(from start: Int, quote: UInt8, _ number: inout Int) -> Trap? {
        let message = YAMLMessage.unclosedQuote(quote: Character(Unicode.Scalar(quote)))
        var isUnclosed = false
        var line = number
        var position = start + 1
        while true {
            let end = source.lineRange(line).upperBound
            if let closing = closingQuote(in: position..<end, quote: quote) {
                if isUnclosed { return Trap(message: message, range: start..<start + 1, reach: closing) }
                number = line
                let rest = source.bytes[closing + 1..<end].drop { $0 == UInt8(ascii: " ") }
                // A colon makes a key of it.
                guard let next = rest.first, next != UInt8(ascii: "#"), next != UInt8(ascii: ":") else { return nil }
                return Trap(message: YAMLMessage.textAfterQuote, range: rest.startIndex..<end)
            }
            line += 1
            guard line <= source.lineCount, source.lineStarts[line - 1] < range.upperBound else {
                return Trap(message: message, range: start..<start + 1, reach: range.upperBound)
            }
            let following = YAMLLine(source, line)
            if following.hasKey || following.isListItem { isUnclosed = true }
            position = source.lineRange(line).lowerBound
        }
    }

    private func closingQuote(in range: Range<Int>, quote: UInt8) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source.bytes[index]
            let isDoubled = byte == quote && index + 1 < range.upperBound && source.bytes[index + 1] == quote
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if isDoubled, quote == UInt8(ascii: "'") {
                index += 2
            } else if byte == quote {
                return index
            } else {
                index += 1
            }
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}
