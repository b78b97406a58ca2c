/// A value of a YAML document that knows where it stands.
///
/// Scalars stay the text that was typed: `no`, `010` and `1e3` are never turned into anything else.
public struct YAMLNode: Sendable {
    /// What it holds.
    public let value: Value
    /// The bytes of its source that it covers.
    public let range: Range<Int>

    /// The three kinds of value.
    public enum Value: Sendable {
        case scalar(text: String, style: ScalarStyle)
        case sequence([YAMLNode])
        case mapping([Entry])
    }

    /// How a scalar was written.
    public enum ScalarStyle: Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// A key and its value.
    public struct Entry: Sendable {
        /// The key as typed.
        public let key: String
        /// The bytes that the key covers.
        public let keyRange: Range<Int>
        /// The value.
        public let value: YAMLNode
    }

    /// Whether nothing was written at all, as in `actual:`.
    public var isEmpty: Bool {
        if case .scalar("", .plain) = value { true } else { false }
    }
}
