/// A value and the bytes of its source that it was read from.
package struct Located<Value: Sendable>: Sendable {
    /// The value.
    package let value: Value
    /// The bytes.
    package let range: Range<Int>

    /// A value that was read from `range`.
    package init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}
