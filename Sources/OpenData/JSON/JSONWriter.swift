import Bytes

/// Writes JSON into bytes, member by member in the order of the calls, so that equal values give equal bytes.
///
/// A member that has no value is left out; ``cell(_:_:)`` writes it as `null` instead.
package struct JSONWriter: ~Copyable {
    /// The two places that JSON is written for.
    package enum Form: Sendable {
        /// A file: one member a line, indented.
        case file
        /// The inside of a `<script>` element: on one line, and without any `<` or `>`, so that no text in it can end
        /// the element or begin another.
        case script
    }

    private var output: OutputBuffer
    private let form: Form
    private var depth: Int
    private var isFirst = true
    /// How many bytes stand before the items that are left out.
    private var place: Int?

    /// The buffer is lent to the writer, which must give it back.
    private init(_ form: Form, depth: Int, lending output: inout OutputBuffer) {
        self.form = form
        self.depth = depth
        self.output = OutputBuffer(capacity: 0)
        swap(&self.output, &output)
    }

    /// The bytes of one object.
    ///
    /// - Parameter capacity: for how many bytes memory is taken at once.
    package static func object(
        _ form: Form, capacity: Int = 8 << 10, _ write: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var output = OutputBuffer(capacity: capacity)
        self.write(form, into: &output) { $0.object(nil, write) }
        if form == .file { output.append("\n") }
        return output.takeBytes()
    }

    /// The bytes of a file's object before and after the items that `write` leaves out with ``cut()``; all of them are
    /// before where it leaves out none.
    static func halves(_ write: (inout JSONWriter) -> Void) -> (head: [UInt8], tail: [UInt8]) {
        var output = OutputBuffer(capacity: 8 << 10)
        var place: Int?
        self.write(.file, into: &output) {
            $0.object(nil, write)
            place = $0.place
        }
        output.append("\n")
        let bytes = output.takeBytes()
        return (Array(bytes[..<(place ?? bytes.count)]), Array(bytes[(place ?? bytes.count)...]))
    }

    /// The bytes of one object that is to become an item of an array, ``add(item:)``.
    ///
    /// - Parameters:
    ///   - depth: how many objects and arrays it stands in.
    ///   - capacity: for how many bytes memory is taken at once.
    static func item(
        _ form: Form, depth: Int, capacity: Int, _ write: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var output = OutputBuffer(capacity: capacity)
        self.write(form, depth: depth, into: &output) { $0.object(nil, write) }
        return output.takeBytes()
    }

    /// Lets `write` add a value to what `output` has already.
    static func write(
        _ form: Form, depth: Int = 0, into output: inout OutputBuffer, _ write: (inout JSONWriter) -> Void
    ) {
        var writer = JSONWriter(form, depth: depth, lending: &output)
        write(&writer)
        swap(&writer.output, &output)
    }

    /// An item of an array that was made before, on another thread perhaps.
    mutating func add(item: [UInt8]) {
        if !isFirst { append(",") }
        isFirst = false
        output.append(item)
    }

    /// Leaves out the items of an array, of which there is one at least: they come between the ``halves(_:)``, each as
    /// ``item(_:depth:capacity:_:)`` gives it.
    mutating func cut() {
        place = output.count
        isFirst = false
    }

    /// An item of an array in a script: an object whose first members were written before, and one more.
    ///
    /// - Parameter head: the object up to where the next member begins.
    mutating func add(head: UnsafeBufferPointer<UInt8>, _ key: JSONKey, _ cell: DataCell) {
        begin(nil)
        output.append(head)
        depth += 1
        self.cell(key, cell)
        depth -= 1
        append("}")
    }

    /// An object, as a member or as an item of an array.
    package mutating func object(_ key: JSONKey? = nil, _ write: (inout JSONWriter) -> Void) {
        container(key, "{", "}", write)
    }

    /// An array, as a member or as an item of an array.
    package mutating func array(_ key: JSONKey? = nil, _ write: (inout JSONWriter) -> Void) {
        container(key, "[", "]", write)
    }

    /// An array with one item for each element.
    package mutating func array<Element>(
        _ key: JSONKey, of elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
    ) {
        array(key) { writer in
            for element in elements { write(&writer, element) }
        }
    }

    /// A text.
    package mutating func text(_ key: JSONKey?, _ text: String?) {
        guard let text else { return }
        begin(key)
        quote(text)
    }

    /// A number that is written in JSON's own notation.
    package mutating func number(_ key: JSONKey?, _ number: String?) {
        guard let number else { return }
        begin(key)
        output.append(number)
    }

    /// A number of any length. Most programs read numbers into 64-bit floating point, which keeps 15 digits: a number
    /// with more of them is written as a text, so that none of them is lost unseen.
    mutating func exactNumber(_ key: JSONKey?, _ number: String?) {
        guard let number else { return }
        if Self.survivesFloatingPoint(number) { self.number(key, number) } else { text(key, number) }
    }

    /// Whether a number has no more than the 15 significant digits that floating point keeps.
    static func survivesFloatingPoint(_ number: String) -> Bool {
        if number.utf8.count <= 15 { return true }
        let digits = number.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
        let isZero = { (digit: UInt8) in digit == UInt8(ascii: "0") }
        guard let first = digits.firstIndex(where: { !isZero($0) }),
            let last = digits.lastIndex(where: { !isZero($0) })
        else { return true }
        return last - first < 15
    }

    /// A whole number.
    package mutating func number(_ key: JSONKey?, _ number: Int?) { self.number(key, number.map { String($0) }) }

    /// A yes or no.
    mutating func flag(_ key: JSONKey?, _ flag: Bool) { number(key, flag ? "true" : "false") }

    /// A value of a record; what is empty is `null`.
    package mutating func cell(_ key: JSONKey?, _ cell: DataCell) {
        switch cell {
        case .empty: number(key, "null")
        case .text(let text): self.text(key, text)
        case .number(let number): exactNumber(key, number)
        case .flag(let flag): self.flag(key, flag)
        }
    }

    private mutating func container(
        _ key: JSONKey?, _ opening: StaticString, _ closing: StaticString, _ write: (inout JSONWriter) -> Void
    ) {
        begin(key)
        append(opening)
        depth += 1
        isFirst = true
        write(&self)
        depth -= 1
        if !isFirst { breakLine(withComma: false) }
        append(closing)
        isFirst = false
    }

    /// Sets a member or an item apart from what stands before it.
    private mutating func begin(_ key: JSONKey?) {
        if depth > 0 { breakLine(withComma: !isFirst) }
        isFirst = false
        guard let key else { return }
        guard key.isPlain else {
            quote(key.name)
            append(form == .file ? ": " : ":")
            return
        }
        key.name.withBytes { name in
            output.write(atMost: name.count + 4) { place in
                place.append(UInt8(ascii: "\""))
                place.append(name)
                place.append(form == .file ? "\": " : "\":")
            }
        }
    }

    /// - Parameter hasComma: whether something stands on the line before that is followed by another of its kind.
    private mutating func breakLine(withComma hasComma: Bool) {
        output.write(atMost: 2 + 2 * depth) { place in
            if hasComma { place.append(UInt8(ascii: ",")) }
            guard form == .file else { return }
            place.append(UInt8(ascii: "\n"))
            for _ in 0..<depth { place.append("  ") }
        }
    }

    private mutating func append(_ text: StaticString) { output.append(text) }

    private mutating func quote(_ text: String) {
        output.append(json: text, isInScript: form == .script)
    }
}
