/// A value and the bytes of its source that it was read from.
public struct Located<Value: Sendable>: Sendable {
    /// The value.
    public let value: Value
    /// The bytes.
    public let range: Range<Int>

    /// A value that was read from `range`.
    public init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
