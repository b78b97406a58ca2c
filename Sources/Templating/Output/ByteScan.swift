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

/// A place in memory that bytes are written to, one after the other. Whoever makes it sees to it that there is room.
public struct BytePlace {
    @usableFromInline var next: UnsafeMutablePointer<UInt8>

    @inlinable @inline(__always)
    init(_ first: UnsafeMutablePointer<UInt8>) { next = first }

    /// Writes a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        next.pointee = byte
        next += 1
    }

    /// Writes a text.
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

    @inlinable @inline(__always)
    mutating func append(eight bytes: UInt64) {
        UnsafeMutableRawPointer(next).storeBytes(of: bytes, as: UInt64.self)
        next += 8
    }
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

    /// Copies all bytes, eight at a time where none of them needs care.
    ///
    /// - Parameters:
    ///   - place: where they go, with room for whatever `careful` makes of them.
    ///   - eight: not zero where one of eight bytes may need care.
    ///   - careful: copies what stands at an index, or what is to stand in its place, and gives back how many bytes that
    ///     was.
    @inlinable @inline(__always)
    public func copy(
        to place: inout BytePlace, eight: (EightBytes) -> UInt64, careful: (Int, inout BytePlace) -> Int
    ) {
        guard let base = baseAddress.map(UnsafeRawPointer.init) else { return }
        var index = 0
        while index < count {
            var end = count
            if index + 8 <= count {
                let bytes = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if eight(EightBytes(bytes)) == 0 {
                    place.append(eight: bytes)
                    index += 8
                    continue
                }
                end = index + 8
            }
            while index < end { index += careful(index, &place) }
        }
    }
}
