import CYAML
package import Diagnostics

/// Reads YAML into a tree of located values, on libyaml's events. The only file that imports it.
///
/// Anchors, aliases, tags and second documents are refused as they arrive: no content needs them, and they hide what a
/// file says (or, as “alias bombs”, how much). libyaml has no limit of depth, so it is capped here.
package struct YAMLParser {
    /// With how many faults in one file reading stops: so many are no slips, and hostile input can hold a million.
    static let faultLimit = 100

    private let source: SourceText
    private let range: Range<Int>
    private let offsets: ScalarOffsets
    private var report = DiagnosticReport()
    private var nodes = 0

    /// Reads the YAML that stands in a range of a file's bytes.
    ///
    /// - Returns: the value, or `nil` where it cannot be read; everything wrong is added to `report`. Text that is
    ///   empty, or all comments, is an empty scalar.
    package static func parse(
        _ source: SourceText,
        range: Range<Int>? = nil,
        report: inout DiagnosticReport
    ) -> YAMLNode? {
        var parser = YAMLParser(source: source, range: range ?? 0..<source.bytes.count)
        let node = parser.parse()
        report.add(contentsOf: parser.report)
        return node
    }

    private init(source: SourceText, range: Range<Int>) {
        self.source = source
        self.range = range
        self.offsets = ScalarOffsets(source.bytes, in: range)
    }

    private mutating func parse() -> YAMLNode? {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return nil }
        defer { yaml_parser_delete(&parser) }
        return source.bytes.withUnsafeBufferPointer { bytes -> YAMLNode? in
            let slice = UnsafeBufferPointer(rebasing: bytes[range])
            yaml_parser_set_input_string(&parser, slice.baseAddress, slice.count)
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            do throws(Stop) {
                return try document(&parser)
            } catch {
                if error == .syntax { reportSyntax(of: parser) }
                return nil
            }
        }
    }

    /// Why reading stopped.
    private enum Stop: Error {
        /// libyaml found a fault, which its parser describes.
        case syntax
        /// The fault is in the report already.
        case reported
    }

    private mutating func document(_ parser: inout yaml_parser_t) throws(Stop) -> YAMLNode? {
        var root: YAMLNode?
        while true {
            let event = try next(&parser)
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
            case YAML_STREAM_END_EVENT:
                return root ?? YAMLNode(value: .scalar(text: "", style: .plain), range: range)
            case YAML_DOCUMENT_START_EVENT where root != nil:
                throw stop(YAMLMessage.secondDocument, event.range)
            case YAML_DOCUMENT_START_EVENT: continue
            default: root = try node(from: event, &parser, depth: 0)
            }
        }
    }

    private mutating func node(
        from event: borrowing Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(Stop) -> YAMLNode {
        nodes += 1
        if nodes > Limit.values.figure {
            throw stop(YAMLMessage.tooManyValues(limit: Limit.values.figure), event.range)
        }
        if depth > Limit.valueDepth.figure {
            throw stop(YAMLMessage.tooDeep(limit: Limit.valueDepth.figure), event.range)
        }
        if event.hasAnchor { try add(YAMLMessage.anchor, event.range) }
        if event.hasTag { try add(YAMLMessage.tag, event.range) }
        switch event.type {
        case YAML_ALIAS_EVENT:
            try add(YAMLMessage.alias, event.range)
            return YAMLNode(value: .scalar(text: text(event.range), style: .plain), range: event.range)
        case YAML_SEQUENCE_START_EVENT: return try sequence(from: event, &parser, depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(from: event, &parser, depth: depth)
        default:
            if event.style == .doubleQuoted, let number = ControlCharacters.first(in: event.text) {
                try add(YAMLMessage.controlCharacter(number: number), event.range)
            }
            return YAMLNode(value: .scalar(text: event.text, style: event.style), range: event.range)
        }
    }

    private mutating func sequence(
        from start: borrowing Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(Stop) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            let event = try next(&parser)
            if event.type == YAML_SEQUENCE_END_EVENT {
                let range = start.range.lowerBound..<max(start.range.lowerBound, event.range.upperBound)
                return YAMLNode(value: .sequence(items), range: range)
            }
            items.append(try node(from: event, &parser, depth: depth + 1))
        }
    }

    private mutating func mapping(
        from start: borrowing Event,
        _ parser: inout yaml_parser_t,
        depth: Int
    ) throws(Stop) -> YAMLNode {
        var entries: [YAMLNode.Entry] = []
        var known = KnownKeys()
        while true {
            let event = try next(&parser)
            if event.type == YAML_MAPPING_END_EVENT {
                let range = start.range.lowerBound..<max(start.range.lowerBound, event.range.upperBound)
                return YAMLNode(value: .mapping(entries), range: range)
            }
            let key = try node(from: event, &parser, depth: depth + 1)
            guard case .scalar(let text, _) = key.value else { throw stop(YAMLMessage.keyNotText, key.range) }
            let value = try node(from: try next(&parser), &parser, depth: depth + 1)
            if let previous = entries.last, value.isEmpty, endsAtComma(key.range) {
                try add(
                    YAMLMessage.commaInBraces(cut: text, typed: wholeValue(from: previous.value, to: key.range)),
                    key.range)
            } else if let first = known.place(of: text, in: entries) {
                let note = Diagnostic.Note(YAMLMessage.firstKey(key: text), at: source.location(of: first))
                try add(YAMLMessage.duplicateKey(key: text), key.range, notes: [note])
            } else {
                entries.append(.init(key: text, keyRange: key.range, value: value))
            }
        }
    }

    /// Whether a key has no colon after it, as in `{value: 59,68%}`, which YAML reads as the value 59 and a key `68%`.
    private func endsAtComma(_ key: Range<Int>) -> Bool {
        let rest = source.bytes[key.upperBound..<range.upperBound]
        return rest.first { !" \t\r\n".utf8.contains($0) }.map { ",}".utf8.contains($0) } ?? false
    }

    private func wholeValue(from start: YAMLNode, to end: Range<Int>) -> String? {
        guard case .scalar(_, .plain) = start.value, !start.isEmpty else { return nil }
        return text(start.range.lowerBound..<end.upperBound)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }

    private mutating func next(_ parser: inout yaml_parser_t) throws(Stop) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw .syntax }
        defer { yaml_event_delete(&event) }
        return Event(event, offsets)
    }

    private mutating func add(
        _ message: Message,
        _ range: Range<Int>,
        notes: [Diagnostic.Note] = []
    ) throws(Stop) {
        report.add(message, at: source.location(of: range), notes: notes)
        if report.diagnostics.count >= Self.faultLimit { throw .reported }
    }

    private mutating func stop(_ message: Message, _ range: Range<Int>) -> Stop {
        report.add(message, at: source.location(of: range))
        return .reported
    }

    /// Says what libyaml stumbled over, and what slips the lines show; slips before that place explain it.
    private mutating func reportSyntax(of parser: yaml_parser_t) {
        let traps: [YAMLTraps.Trap]
        if parser.error == YAML_READER_ERROR {
            // libyaml reads ahead, so nothing before that place can be trusted to be in order.
            traps = ControlCharacters.find(in: source, range) + YAMLTraps(source: source, range: range).all()
        } else {
            let fault = YAMLFault(
                problem: parser.problem.map { String(cString: $0) } ?? "?",
                at: offsets[parser.problem_mark.index],
                context: parser.context.map { String(cString: $0) } ?? "",
                from: offsets[parser.context_mark.index],
                in: source
            )
            let found = YAMLTraps(source: source, range: range).all().filter { fault.confirms($0) }
            let isExplained = found.first.map { $0.range.lowerBound <= fault.lineEnd } ?? false
            traps = isExplained ? found : [YAMLTraps.Trap(message: fault.message, range: fault.range)] + found
        }
        for trap in traps.prefix(Self.faultLimit) { report.add(trap.message, at: source.location(of: trap.range)) }
    }
}

/// What of a libyaml event is of interest, copied out of its memory.
private struct Event: ~Copyable {
    let type: yaml_event_type_t
    let range: Range<Int>
    var text = ""
    var style = YAMLNode.ScalarStyle.plain
    var hasAnchor = false
    var hasTag = false

    init(_ event: yaml_event_t, _ offsets: ScalarOffsets) {
        type = event.type
        let start = offsets[event.start_mark.index]
        range = start..<max(start, offsets[event.end_mark.index])
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            style = Self.style(scalar.style)
            hasAnchor = scalar.anchor != nil
            hasTag = scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            hasAnchor = event.data.sequence_start.anchor != nil
            hasTag = event.data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            hasAnchor = event.data.mapping_start.anchor != nil
            hasTag = event.data.mapping_start.tag != nil
        default: break
        }
    }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLNode.ScalarStyle {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }
}
