/// Bytes of UTF-8 that grow as a page or a file is written, up to a limit.
///
/// Pages are put together from pieces of a few bytes, millions of them in a site. So there is memory ahead of what was
/// written, which a piece is copied into at once. The buffer has one owner: no copy of it is ever made by mistake.
///
/// To render many pages, keep one and call ``removeAll()`` between two: it keeps its memory.
public struct OutputBuffer: ~Copyable, Sendable {
    /// The bytes that were written, and memory for more: what stands after the first `count` means nothing.
    @usableFromInline var memory: [UInt8]
    /// See ``count``.
    @usableFromInline var written = 0
    /// How many bytes there may be.
    public let limit: Int

    /// An empty buffer.
    ///
    /// - Parameters:
    ///   - capacity: for how many bytes memory is taken at once.
    ///   - limit: how many bytes there may be; whoever writes asks whether there are more.
    public init(capacity: Int = 16 * 1024, limit: Int = .max) {
        self.limit = limit
        memory = Self.memory(of: min(capacity, limit))
    }

    /// How many bytes were written so far.
    @inlinable public var count: Int { written }

    /// Whether more was written than allowed.
    @inlinable public var isOverLimit: Bool { written > limit }

    /// A copy of what was written so far.
    public var bytes: [UInt8] { Array(memory[..<count]) }

    /// The bytes as text.
    public var text: String { String(decoding: memory[..<count], as: UTF8.self) }

    /// Hands over what was written, without copying it, and leaves the buffer empty and without memory.
    public mutating func takeBytes() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &memory)
        taken.removeLast(taken.count - count)
        written = 0
        return taken
    }

    /// Empties the buffer and keeps its memory.
    public mutating func removeAll() { written = 0 }

    /// Lets `body` write at the end.
    ///
    /// - Parameter most: how many bytes it writes at most.
    @inlinable @inline(__always)
    public mutating func write(atMost most: Int, _ body: (inout BytePlace) -> Void) {
        if most > memory.count - written { grow(by: most) }
        let start = written
        written += memory.withUnsafeMutableBufferPointer { memory in
            // Only an empty buffer has no address, and then there is nothing to write.
            guard let first = memory.baseAddress.map({ $0 + start }) else { return 0 }
            var place = BytePlace(first)
            body(&place)
            let written = place.distance(from: first)
            precondition(written <= most, "more was written than there was room for")
            return written
        }
    }

    /// Lets `body` write what becomes of a text, a piece of it after the other: room is kept for the worst that may come
    /// of a piece.
    ///
    /// - Parameter most: how many bytes may come of one.
    @inlinable @inline(__always)
    public mutating func writePieces(
        of text: UnsafeBufferPointer<UInt8>, atMost most: Int,
        _ body: (UnsafeBufferPointer<UInt8>, inout BytePlace) -> Void
    ) {
        guard text.count > 512 else { return write(atMost: most * text.count) { body(text, &$0) } }
        var start = 0
        while start < text.count {
            var end = min(start + 512, text.count)
            // A character stays whole.
            while end < text.count, end > start + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
            let piece = UnsafeBufferPointer(rebasing: text[start..<end])
            write(atMost: most * piece.count) { body(piece, &$0) }
            start = end
        }
    }

    /// Adds a byte.
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        write(atMost: 1) { $0.append(byte) }
    }

    /// Adds bytes.
    @inlinable @inline(__always)
    public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        write(atMost: bytes.count) { $0.append(bytes) }
    }

    /// Adds bytes.
    public mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Adds bytes.
    public mutating func append(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { append($0) } }

    /// Adds text as it is.
    public mutating func append(_ text: String) { text.withBytes { append($0) } }

    /// Adds text as it is.
    @inlinable @inline(__always)
    public mutating func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

    /// At least doubles the memory, so that each byte is moved a few times at most.
    @usableFromInline @inline(never)
    mutating func grow(by most: Int) {
        var larger = Self.memory(of: max(2 * memory.count, count + most))
        larger.withUnsafeMutableBufferPointer { larger in
            memory.withUnsafeBufferPointer { old in
                guard let first = old.baseAddress else { return }
                larger.baseAddress?.update(from: first, count: count)
            }
        }
        memory = larger
    }

    private static func memory(of capacity: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: capacity) { $1 = capacity }
    }
}
