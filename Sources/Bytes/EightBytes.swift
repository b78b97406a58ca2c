/// Eight bytes of a text at a time, in one number, for looking for the few that need care.
public struct EightBytes {
    @usableFromInline let bytes: UInt64

    /// Ones in the lowest bit of each byte.
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    /// And in the highest.
    @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes, the first of them lowest or highest: that does not matter here.
    @inlinable @inline(__always)
    public init(_ bytes: UInt64) { self.bytes = bytes }

    /// Not zero where one of the bytes is `byte`.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8) -> UInt64 {
        let difference = bytes ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference & Self.tops
    }

    /// Not zero where one of the bytes is below `limit`, which is 128 at most.
    @inlinable @inline(__always)
    public func below(_ limit: UInt8) -> UInt64 { (bytes &- Self.ones &* UInt64(limit)) & ~bytes & Self.tops }

    /// Not zero where one of the bytes is no ASCII.
    @inlinable @inline(__always)
    public var beyondASCII: UInt64 { bytes & Self.tops }
}
