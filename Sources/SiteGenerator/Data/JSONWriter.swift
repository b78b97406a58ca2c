/// Writes JSON into bytes, member by member in the order of the calls, so that equal values give equal bytes.
///
/// A member that has no value is left out; ``cell(_:_:)`` writes it as `null` instead.
struct JSONWriter: Sendable {
    /// The two places that JSON is written for.
    enum Form: Sendable {
        /// A file: one member a line, indented.
        case file
        /// The inside of a `<script>` element: on one line, and without any `<` or `>`, so that no text in it can end
        /// the element or begin another.
        case script
    }

    /// What was written so far.
    private(set) var bytes: [UInt8] = []
    private let form: Form
    private var depth = 0
    private var isFirst = true

    /// A writer of one value.
    init(_ form: Form) { self.form = form }

    /// The bytes of one object.
    static func object(_ form: Form, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(form)
        writer.object(nil, write)
        if form == .file { writer.append("\n") }
        return writer.bytes
    }

    /// An object, as a member or as an item of an array.
    mutating func object(_ key: String? = nil, _ write: (inout JSONWriter) -> Void) {
        container(key, "{", "}", write)
    }

    /// An array, as a member or as an item of an array.
    mutating func array(_ key: String? = nil, _ write: (inout JSONWriter) -> Void) {
        container(key, "[", "]", write)
    }

    /// An array with one item for each element.
    mutating func array<Element>(
        _ key: String, of elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
    ) {
        array(key) { writer in
            for element in elements { write(&writer, element) }
        }
    }

    /// A text.
    mutating func text(_ key: String?, _ text: String?) {
        guard let text else { return }
        begin(key)
        quote(text)
    }

    /// A number that is written in JSON's own notation.
    mutating func number(_ key: String?, _ number: String?) {
        guard let number else { return }
        begin(key)
        bytes += number.utf8
    }

    /// A whole number.
    mutating func number(_ key: String?, _ number: Int?) { self.number(key, number.map { String($0) }) }

    /// A yes or no.
    mutating func flag(_ key: String?, _ flag: Bool) { number(key, flag ? "true" : "false") }

    /// A value of a record; what is empty is `null`.
    mutating func cell(_ key: String?, _ cell: DataCell) {
        switch cell {
        case .empty: number(key, "null")
        case .text(let text): self.text(key, text)
        case .number(let number): self.number(key, number)
        case .flag(let flag): self.flag(key, flag)
        }
    }

    private mutating func container(
        _ key: String?, _ opening: StaticString, _ closing: StaticString, _ write: (inout JSONWriter) -> Void
    ) {
        begin(key)
        append(opening)
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        if !isFirst { breakLine() }
        append(closing)
        isFirst = false
    }

    /// Sets a member or an item apart from what stands before it.
    private mutating func begin(_ key: String?) {
        if depth > 0 {
            if !isFirst { append(",") }
            breakLine()
        }
        isFirst = false
        guard let key else { return }
        quote(key)
        if form == .file { append(": ") } else { append(":") }
    }

    private mutating func breakLine() {
        guard form == .file else { return }
        append("\n")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func quote(_ text: String) {
        append("\"")
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            // Old JavaScript takes the last two for line ends inside a string.
            case "\0"..<" ", "\u{7F}", "\u{2028}", "\u{2029}": escape(scalar)
            case "<" where form == .script, ">" where form == .script: escape(scalar)
            case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default: if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
            }
        }
        append("\"")
    }

    private mutating func escape(_ scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16)
        append("\\u")
        bytes += String(repeating: "0", count: 4 - digits.count).utf8
        bytes += digits.utf8
    }
}
