/// A value of a YAML document that knows where it stands.
///
/// Scalars stay the text that was typed: `no`, `010` and `1e3` are never turned into anything else.
package struct YAMLNode: Sendable {
    /// What it holds.
    package let value: Value
    /// The bytes of its source that it covers.
    package let range: Range<Int>

    /// The three kinds of value.
    package enum Value: Sendable {
        case scalar(text: String, style: ScalarStyle)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// How a scalar was written.
    package enum ScalarStyle: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// A key and its value.
    package struct Entry: Sendable {
        /// The key as typed.
        package let key: String
        /// The bytes that the key covers.
        package let keyRange: Range<Int>
        /// The value.
        package let value: YAMLNode
    }

    /// Whether nothing was written at all, as in `actual:`.
    package var isEmpty: Bool {
        if case .scalar("", .plain) = value { true } else { false }
    }
}
