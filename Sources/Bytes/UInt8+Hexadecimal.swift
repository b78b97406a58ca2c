extension UInt8 {
    /// The digit of a number below 16, in lower case.
    @inlinable
    package var hexadecimalDigit: UInt8 { self + (self < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10) }
}
