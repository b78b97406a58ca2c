import Bytes

/// The name of a member of a JSON object.
package struct JSONKey: ExpressibleByStringLiteral, Sendable {
    /// The name.
    let name: String
    /// Whether it is written as it is, with nothing to escape: a file has millions of names, and few different ones.
    let isPlain: Bool

    /// A name.
    init(_ name: String) {
        self.name = name
        isPlain = name.withBytes { bytes in
            var escaped = OutputBuffer(capacity: 64)
            escaped.append(json: name, isInScript: true)
            return escaped.count == bytes.count + 2
        }
    }

    /// A name that stands in the code. None of them has a character that JSON escapes.
    package init(stringLiteral name: String) {
        assert(JSONKey(name).isPlain)
        self.name = name
        isPlain = true
    }
}
