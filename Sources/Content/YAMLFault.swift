import Diagnostics

/// The place where libyaml could read no further, with what it says translated into what a person may have done.
struct YAMLFault {
    /// What is wrong.
    let message: Message
    /// The bytes that it is about.
    let range: Range<Int>
    /// The end of the line that it is about.
    let lineEnd: Int
    /// The line up to which everything was read without complaint.
    private let doubtfulLineStart: Int

    /// Understands libyaml's error.
    ///
    /// - Parameters:
    ///   - problem: what it says.
    ///   - offset: where it noticed.
    ///   - context: what it was reading then, such as “while scanning a quoted scalar”; may be empty.
    ///   - start: where that begins.
    init(problem: String, at offset: Int, context: String, from start: Int, in source: SourceText) {
        let number = source.lineNumber(at: offset)
        let wholeLine = Self.trimmedLine(number, source)
        let beginsLine = offset == wholeLine.lowerBound
        let line = YAMLLine(source, number)
        let isInBlock = context.isEmpty || context.hasPrefix("while parsing a block")

        let likely: (message: Message, range: Range<Int>) =
            switch problem {
            case "could not find expected ':'":
                (YAMLMessage.lineWithoutKey, Self.trimmedLine(source.lineNumber(at: start), source))
            case "mapping values are not allowed in this context" where line.hasKey,
                "did not find expected key" where beginsLine,
                "did not find expected '-' indicator" where beginsLine,
                "did not find expected <document start>" where beginsLine,
                "block sequence entries are not allowed in this context" where beginsLine:
                (YAMLMessage.misplacedLine, wholeLine)
            case "mapping values are not allowed in this context":
                (YAMLMessage.colonInText(value: String(decoding: source.bytes[line.value], as: UTF8.self)), line.value)
            case "found a tab character where an indentation space is expected":
                (YAMLMessage.tabIndentation, offset..<offset + 1)
            case "found unknown escape character", "did not find expected hexdecimal number",
                "found invalid Unicode character escape code":
                (YAMLMessage.unknownEscape, offset..<offset + 2)
            case "found unexpected end of stream" where context == "while scanning a quoted scalar":
                (YAMLMessage.unclosedQuote(quote: Character(Unicode.Scalar(source.bytes[start]))), start..<start + 1)
            case "did not find expected ',' or ']'": (YAMLMessage.missingComma(closing: "]"), offset..<offset)
            case "did not find expected ',' or '}'": (YAMLMessage.missingComma(closing: "}"), offset..<offset)
            case "found undefined tag handle": (YAMLMessage.tag, offset..<offset)
            default: (YAMLMessage.syntax(problem: problem), offset..<offset)
            }
        // A separator that no editor shows is likelier still: YAML takes it for a line break.
        let faultyLine = source.lineRange(source.lineNumber(at: likely.range.lowerBound))
        let separator = ControlCharacters.find(in: source, faultyLine, separators: true).first
        message = separator?.message ?? likely.message
        range = separator?.range ?? likely.range
        lineEnd = faultyLine.upperBound
        let doubtful = isInBlock ? range.lowerBound : min(range.lowerBound, start)
        doubtfulLineStart = source.lineStarts[source.lineNumber(at: doubtful) - 1]
    }

    /// Whether a slip that a line seems to show is one: before the fault, only those are that YAML notices late.
    func confirms(_ trap: YAMLTraps.Trap) -> Bool { trap.reach >= doubtfulLineStart }

    private static func trimmedLine(_ number: Int, _ source: SourceText) -> Range<Int> {
        let line = source.lineRange(number)
        let start = source.bytes[line].firstIndex { $0 != UInt8(ascii: " ") } ?? line.upperBound
        return start..<line.upperBound
    }
}
