/// A place in memory that bytes are written to, one after the other. Whoever makes it sees to it that there is room.
public struct BytePlace {
    /// Where the next byte goes.
    @usableFromInline var next: UnsafeMutablePointer<UInt8>

    /// The place that begins somewhere.
    @inlinable @inline(__always)
    public init(_ first: UnsafeMutablePointer<UInt8>) { next = first }

    /// How many bytes were written since the place was somewhere else.
    @inlinable @inline(__always)
    public func distance(from first: UnsafeMutablePointer<UInt8>) -> Int { next - first }

    /// Writes a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        next.pointee = byte
        next += 1
    }

    /// Writes a text that stands in the code.
    @inlinable @inline(__always)
    public mutating func append(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { append(text.utf8Start[index]) }
    }

    /// Writes bytes.
    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        next.update(from: first, count: bytes.count)
        next += bytes.count
    }

    /// Writes a text.
    @inlinable @inline(__always)
    public mutating func append(text: String) { text.withBytes { append($0) } }

    /// Writes eight bytes of which the first `count` stand there already.
    @inlinable @inline(__always)
    mutating func rewrite(_ count: Int, eight bytes: UInt64) {
        UnsafeMutableRawPointer(next - count).storeBytes(of: bytes, as: UInt64.self)
        next += 8 - count
    }

    @inlinable @inline(__always)
    mutating func append(eight bytes: UInt64) {
        UnsafeMutableRawPointer(next).storeBytes(of: bytes, as: UInt64.self)
        next += 8
    }
}
