import Diagnostics

/// Reads the fields of one mapping and gathers everything that is wrong with them.
///
/// The keys that are asked for are the keys that are known: whatever else stands there, ``finish(into:)`` reports, with
/// the nearest known key. A field without a value (`actual:`) counts as absent.
public struct FieldReader: ~Copyable {
    /// The file.
    public let source: SourceText
    /// What has been found wrong so far; ``finish(into:)`` hands it on.
    public var report = DiagnosticReport()
    /// How many unknown keys of one mapping are named; hostile input can hold a million.
    static let unknownKeyLimit = 50
    private let node: YAMLNode
    private var entries: [YAMLNode.Entry] = []
    /// The keys that were asked for, some more than once.
    private var asked: [String] = []
    /// Which of the entries were asked for.
    private var isKnown: [Bool] = []

    /// A reader of a mapping's fields. Anything else is reported, and then has no fields.
    public init(_ node: YAMLNode, in source: SourceText) {
        self.source = source
        self.node = node
        switch node.value {
        case .mapping(let found):
            entries = found
            isKnown = [Bool](repeating: false, count: found.count)
            asked.reserveCapacity(24)
        case .scalar("", .plain): break
        default: report.add(YAMLMessage.notAMapping, at: source.location(of: node.range))
        }
    }

    /// Reports unknown keys and hands all diagnostics on. No field can be read afterwards.
    public consuming func finish(into report: inout DiagnosticReport) {
        if isKnown.contains(false) {
            let unknown = zip(entries, isKnown).filter { !$1 }.map(\.0)
            asked = asked.enumerated().filter { !asked[..<$0.offset].contains($0.element) }.map(\.element)
            for entry in unknown.prefix(Self.unknownKeyLimit) {
                let nearest = NearestName.suggestion(for: entry.key, among: asked)
                self.report.add(
                    FieldMessage.unknownKey(key: entry.key, nearest: nearest, known: asked),
                    at: source.location(of: entry.keyRange)
                )
            }
            if unknown.count > Self.unknownKeyLimit {
                self.report.add(
                    FieldMessage.furtherUnknownKeys(count: unknown.count - Self.unknownKeyLimit),
                    at: source.location(of: unknown[Self.unknownKeyLimit].keyRange)
                )
            }
        }
        report.add(contentsOf: self.report)
    }

    /// The place of the mapping's first key, for what concerns it as a whole.
    public var location: SourceLocation {
        if let first = entries.first { return source.location(of: first.keyRange) }
        return source.location(at: node.range.lowerBound)
    }

    /// Whether the key stands there, with or without a value.
    public func has(_ key: String) -> Bool { index(of: key) != nil }

    /// A mapping has few keys, and the parser refuses the same one twice: looking at each is faster than a table.
    private func index(of key: String) -> Int? {
        entries.firstIndex { $0.key.utf8.count == key.utf8.count && $0.key == key }
    }

    private func entry(_ key: String) -> YAMLNode.Entry? { index(of: key).map { entries[$0] } }

    /// The place of a field's value, or of the whole where it is absent.
    public func location(of key: String) -> SourceLocation {
        guard let entry = entry(key) else { return location }
        return source.location(of: entry.value.isEmpty ? entry.keyRange : entry.value.range)
    }

    /// The value of a field as it stands, or `nil` where it is absent or empty.
    public mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        guard let index = index(of: key) else { return nil }
        isKnown[index] = true
        let value = entries[index].value
        return value.isEmpty ? nil : value
    }

    /// A text with its place.
    public mutating func locatedText(_ key: String) -> Located<String>? { locatedText(key, isRequired: false) }

    private mutating func locatedText(_ key: String, isRequired: Bool) -> Located<String>? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let text, _) = node.value else { return wrong(key, .text) }
        let trimmed = Self.trim(text)
        if trimmed.isEmpty {
            report.add(
                FieldMessage.emptyField(key: key, isRequired: isRequired),
                at: source.location(of: node.range)
            )
            return nil
        }
        return Located(trimmed, node.range)
    }

    /// A text.
    public mutating func text(_ key: String) -> String? { locatedText(key)?.value }

    /// A text that must be there; an empty one stands in where it is not, so that reading goes on.
    public mutating func requiredText(_ key: String) -> String {
        requiredLocatedText(key)?.value ?? ""
    }

    /// A text that must be there, with its place.
    public mutating func requiredLocatedText(_ key: String) -> Located<String>? {
        let count = report.diagnostics.count
        if let found = locatedText(key, isRequired: true) { return found }
        if report.diagnostics.count == count { missing(key) }
        return nil
    }

    /// A whole number that is at least `least`.
    public mutating func wholeNumber(_ key: String, least: Int) -> Int? {
        guard let text = locatedText(key) else { return nil }
        guard let number = Int(text.value) else { return wrong(key, .wholeNumber) }
        if number < least {
            report.add(
                FieldMessage.outOfRange(key: key, value: text.value, least: least),
                at: source.location(of: text.range)
            )
            return nil
        }
        return number
    }

    /// `true` or `false`; `false` where it is absent.
    public mutating func flag(_ key: String) -> Bool {
        guard let text = locatedText(key) else { return false }
        switch text.value {
        case "true": return true
        case "false": return false
        default:
            _ = wrong(key, .yesOrNo) as Bool?
            return false
        }
    }

    /// One of several names.
    public mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String,
        of type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        guard let text = locatedText(key) else { return nil }
        if let choice = Choice(rawValue: text.value) { return choice }
        report.add(
            FieldMessage.notAllowed(key: key, value: text.value, allowed: Choice.allCases.map(\.rawValue)),
            at: source.location(of: text.range)
        )
        return nil
    }

    /// The items of a list.
    public mutating func list(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.value else { return wrong(key, .list) ?? [] }
        return items
    }

    /// A list of texts with their places.
    public mutating func locatedTexts(_ key: String) -> [Located<String>] {
        list(key).compactMap { item in
            if case .scalar(let text, _) = item.value, !text.isEmpty { return Located(text, item.range) }
            report.add(FieldMessage.wrongType(key: key, expected: .text), at: source.location(of: item.range))
            return nil
        }
    }

    /// Reads a mapping inside this one.
    public mutating func fields<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> Value? {
        guard let node = node(key) else { return nil }
        guard case .mapping = node.value else { return wrong(key, .fields) }
        return self.read(node, read)
    }

    /// Reads a list of mappings.
    public mutating func listOfFields<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> [Value] {
        list(key).compactMap { self.read($0, read) }
    }

    /// Reports that a field must be there, and have a value.
    public mutating func missing(_ key: String) {
        if let entry = entry(key) {
            report.add(FieldMessage.emptyField(key: key, isRequired: true), at: source.location(of: entry.keyRange))
        } else {
            report.add(FieldMessage.missingField(key: key), at: location)
        }
    }

    /// Reports that a field is not of the kind that is wanted.
    @discardableResult
    public mutating func wrong<Value>(_ key: String, _ expected: FieldMessage.Expectation) -> Value? {
        report.add(FieldMessage.wrongType(key: key, expected: expected), at: location(of: key))
        return nil
    }

    private mutating func read<Value>(_ node: YAMLNode, _ read: (inout FieldReader) -> Value?) -> Value? {
        var reader = FieldReader(node, in: source)
        guard case .mapping = node.value else {
            if node.isEmpty { reader.report.add(YAMLMessage.notAMapping, at: source.location(of: node.range)) }
            reader.finish(into: &report)
            return nil
        }
        let value = read(&reader)
        reader.finish(into: &report)
        return value
    }

    private static func trim(_ text: String) -> String {
        let isTight = [text.utf8.first, text.utf8.last].allSatisfy { $0.map { (0x21...0x7E).contains($0) } ?? false }
        // Where a text ends in a plain character, there is nothing to take away, even if marks follow on others.
        if isTight { return text }
        var characters = Substring(text)
        while characters.first?.isWhitespace == true { characters.removeFirst() }
        while characters.last?.isWhitespace == true { characters.removeLast() }
        return String(characters)
    }
}
