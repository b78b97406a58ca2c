package import Diagnostics

/// Reads the fields of one mapping and gathers everything that is wrong with them.
///
/// The keys that are asked for are the keys that are known: whatever else stands there, ``finish(into:)`` reports, with
/// the nearest known key. A field without a value (`actual:`) counts as absent.
package struct FieldReader: ~Copyable {
    /// The file.
    package let source: SourceText
    /// What has been found wrong so far; ``finish(into:)`` hands it on.
    package var report = DiagnosticReport()
    /// How many unknown keys of one mapping are named; hostile input can hold a million.
    static let unknownKeyLimit = 50
    private let node: YAMLNode
    private let order: [String]
    private var entries: [YAMLNode.Entry] = []
    /// The keys that were asked for, some more than once.
    private var asked: [String] = []
    /// Which of the entries were asked for.
    private var isKnown: [Bool] = []
    /// One bit for the length of every key that stands there.
    private var lengths: UInt64 = 0

    /// A reader of a mapping's fields. Anything else is reported, and then has no fields.
    ///
    /// - Parameter order: the order in which known keys are named to whoever wrote another. Keys that are not in it
    ///   follow as they were asked for.
    package init(_ node: YAMLNode, in source: SourceText, order: [String] = []) {
        self.source = source
        self.node = node
        self.order = order
        switch node.value {
        case .mapping(let found):
            entries = found
            isKnown = [Bool](repeating: false, count: found.count)
            for entry in found { lengths |= 1 &<< UInt64(truncatingIfNeeded: entry.key.utf8.count) }
            asked.reserveCapacity(32)
        case .scalar("", .plain): break
        default: report.add(YAMLMessage.notAMapping, at: source.location(of: node.range))
        }
    }

    /// Reports unknown keys and hands all diagnostics on. No field can be read afterwards.
    package consuming func finish(into report: inout DiagnosticReport) {
        if isKnown.contains(false) {
            let unknown = zip(entries, isKnown).filter { !$1 }.map(\.0)
            let known = order.filter(asked.contains) + asked
            asked = known.enumerated().filter { !known[..<$0.offset].contains($0.element) }.map(\.element)
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
    package var location: SourceLocation {
        if let first = entries.first { return source.location(of: first.keyRange) }
        return source.location(at: node.range.lowerBound)
    }

    /// Whether the key stands there, with or without a value.
    package func has(_ key: String) -> Bool { index(of: key) != nil }

    /// A mapping has few keys, and the parser refuses the same one twice: looking at each is faster than a table. Most
    /// keys that are asked for are optional and absent, and many of those are as long as none that stands there.
    private func index(of key: String) -> Int? {
        guard lengths & 1 &<< UInt64(truncatingIfNeeded: key.utf8.count) != 0 else { return nil }
        return entries.firstIndex { $0.key.utf8.count == key.utf8.count && $0.key == key }
    }

    private func entry(_ key: String) -> YAMLNode.Entry? { index(of: key).map { entries[$0] } }

    /// The place of a field's value, or of the whole where it is absent.
    package func location(of key: String) -> SourceLocation {
        guard let entry = entry(key) else { return location }
        return source.location(of: entry.value.isEmpty ? entry.keyRange : entry.value.range)
    }

    /// The value of a field as it stands, or `nil` where it is absent or empty.
    package mutating func node(_ key: String) -> YAMLNode? {
        asked.append(key)
        guard let index = index(of: key) else { return nil }
        isKnown[index] = true
        let value = entries[index].value
        return value.isEmpty ? nil : value
    }

    /// A text with its place.
    package mutating func locatedText(_ key: String) -> Located<String>? { locatedText(key, isRequired: false) }

    /// A text as it stands there: whoever reads it looks at its characters, as here at a name's.
    package mutating func locatedTextAsTyped(_ key: String) -> Located<String>? {
        locatedText(key, isRequired: false, isAsTyped: true)
    }

    /// Whether a text has no characters that deceive the eye; those are reported.
    package mutating func passesCharacters(_ text: Located<String>) -> Bool {
        CharacterCheck.passes(text.value, text.range, in: source, &report)
    }

    private mutating func locatedText(
        _ key: String, isRequired: Bool, isAsTyped: Bool = false, most: Limit = .field
    ) -> Located<String>? {
        guard let node = node(key) else { return nil }
        guard case .scalar(let text, _) = node.value else { return wrong(key, .text) }
        let trimmed = text.trimmed
        if trimmed.isEmpty {
            report.add(
                FieldMessage.emptyField(key: key, isRequired: isRequired),
                at: source.location(of: node.range)
            )
            return nil
        }
        guard isShort(trimmed, key, most, node.range) else { return nil }
        guard isAsTyped || CharacterCheck.passes(trimmed, node.range, in: source, &report) else { return nil }
        return Located(trimmed, node.range)
    }

    /// Whether a text has no more characters than it may; else that is reported.
    private mutating func isShort(_ text: String, _ key: String, _ most: Limit, _ range: Range<Int>) -> Bool {
        // Counting takes time, and a character has at least one byte.
        guard text.utf8.count > most.figure, text.unicodeScalars.count > most.figure else { return true }
        report.add(LimitMessage.tooLong(key: key, most), at: source.location(of: range))
        return false
    }

    /// A text.
    package mutating func text(_ key: String) -> String? { locatedText(key)?.value }

    /// A name that stands on many pages, so that it must not be long.
    package mutating func name(_ key: String) -> String? {
        locatedText(key, isRequired: false, most: .name)?.value
    }

    /// A name that stands on many pages and must be there; an empty one stands in where it is not.
    package mutating func requiredName(_ key: String) -> String { requiredLocatedText(key, most: .name)?.value ?? "" }

    /// A text that must be there; an empty one stands in where it is not, so that reading goes on.
    package mutating func requiredText(_ key: String) -> String {
        requiredLocatedText(key)?.value ?? ""
    }

    /// A text that must be there, with its place.
    package mutating func requiredLocatedText(_ key: String) -> Located<String>? {
        requiredLocatedText(key, most: .field)
    }

    private mutating func requiredLocatedText(_ key: String, most: Limit) -> Located<String>? {
        let count = report.diagnostics.count
        if let found = locatedText(key, isRequired: true, most: most) { return found }
        if report.diagnostics.count == count { missing(key) }
        return nil
    }

    /// A whole number that is at least `least`.
    package mutating func wholeNumber(_ key: String, least: Int) -> Int? {
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
    package mutating func flag(_ key: String) -> Bool { optionalFlag(key) ?? false }

    /// `true` (or `yes`) or `false` (or `no`); `nil` where it is absent.
    package mutating func optionalFlag(_ key: String) -> Bool? {
        guard let text = locatedText(key) else { return nil }
        switch text.value {
        case "true", "yes": return true
        case "false", "no": return false
        default: return wrong(key, .yesOrNo)
        }
    }

    /// One of several names.
    package mutating func choice<Choice: RawRepresentable & CaseIterable>(
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
    package mutating func list(_ key: String) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let items) = node.value else { return wrong(key, .list) ?? [] }
        return items
    }

    /// A list of texts with their places.
    package mutating func locatedTexts(_ key: String) -> [Located<String>] {
        list(key).compactMap { item in
            if case .scalar(let text, _) = item.value, !text.isEmpty {
                return CharacterCheck.passes(text, item.range, in: source, &report) ? Located(text, item.range) : nil
            }
            report.add(FieldMessage.wrongType(key: key, expected: .text), at: source.location(of: item.range))
            return nil
        }
    }

    /// Reads a mapping inside this one.
    package mutating func fields<Value>(_ key: String, _ read: (inout FieldReader) -> Value?) -> Value? {
        guard let node = node(key) else { return nil }
        guard case .mapping = node.value else { return wrong(key, .fields) }
        return self.read(node, read)
    }

    /// Reads a list of mappings.
    ///
    /// - Parameter most: how many there may be, where all of them stand on many pages; of others, none is read.
    package mutating func listOfFields<Value>(
        _ key: String, most: Limit? = nil, _ read: (inout FieldReader) -> Value?
    ) -> [Value] {
        let items = list(key)
        if let most, items.count > most.figure {
            report.add(LimitMessage.tooMany(most), at: source.location(of: items[most.figure].range))
            return []
        }
        // Most lists are absent, and asked for often: what the system has to know of a type, it is asked for the others.
        return items.isEmpty ? [] : readEach(items, read)
    }

    private mutating func readEach<Value>(
        _ items: [YAMLNode], _ read: (inout FieldReader) -> Value?
    ) -> [Value] {
        // Not with `compactMap`, which is not specialized across modules.
        var values: [Value] = []
        for item in items {
            if let value = self.read(item, read) { values.append(value) }
        }
        return values
    }

    /// Reports that a field must be there, and have a value.
    package mutating func missing(_ key: String) {
        if let entry = entry(key) {
            report.add(FieldMessage.emptyField(key: key, isRequired: true), at: source.location(of: entry.keyRange))
        } else {
            report.add(FieldMessage.missingField(key: key), at: location)
        }
    }

    /// Reports that a field is not of the kind that is wanted.
    @discardableResult
    package mutating func wrong<Value>(_ key: String, _ expected: FieldMessage.Expectation) -> Value? {
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
}
