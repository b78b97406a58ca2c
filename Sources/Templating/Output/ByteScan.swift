/// Eight bytes of a text at a time, in one number, for looking for the few that need care.
public struct EightBytes {
    @usableFromInline let bytes: UInt64

    /// Ones in the lowest bit of each byte.
    @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101
    /// And in the highest.
    @usableFromInline static let tops: UInt64 = 0x8080_8080_8080_8080

    @inlinable @inline(__always)
    init(_ bytes: UInt64) { self.bytes = bytes }

    /// Not zero where one of the bytes is `byte`.
    @inlinable @inline(__always)
    public func equal(to byte: UInt8) -> UInt64 {
        let difference = bytes ^ Self.ones &* UInt64(byte)
        return (difference &- Self.ones) & ~difference & Self.tops
    }

    /// Not zero where one of the bytes is below `limit`, which is 128 at most.
    @inlinable @inline(__always)
    public func below(_ limit: UInt8) -> UInt64 { (bytes &- Self.ones &* UInt64(limit)) & ~bytes & Self.tops }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first byte from `start` on that needs care, or the end.
    ///
    /// - Parameters:
    ///   - eight: not zero where one of eight bytes may need care.
    ///   - byte: whether a byte does.
    @inlinable @inline(__always)
    public func firstIndex(from start: Int, eight: (EightBytes) -> UInt64, byte: (UInt8) -> Bool) -> Int {
        guard let base = baseAddress.map(UnsafeRawPointer.init) else { return start }
        var index = start
        while index + 8 <= count, eight(EightBytes(base.loadUnaligned(fromByteOffset: index, as: UInt64.self))) == 0 {
            index += 8
        }
        while index < count, !byte(self[index]) { index += 1 }
        return index
    }
}
