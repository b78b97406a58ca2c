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
        /// From where on all was copied as it is.
        var plain = 0
        while index + 8 <= count {
            let bytes = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if eight(EightBytes(bytes)) == 0 {
                place.append(eight: bytes)
                index += 8
            } else {
                let end = index + 8
                while index < end { index += careful(index, &place) }
                plain = index
            }
        }
        // Most texts are short: their rest goes at once, too, with bytes before it that are copied a second time.
        if index < count, count - 8 >= plain {
            let bytes = base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            if eight(EightBytes(bytes)) == 0 {
                place.rewrite(8 - (count - index), eight: bytes)
                return
            }
        }
        while index < count { index += careful(index, &place) }
    }
}
