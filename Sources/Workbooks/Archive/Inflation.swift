import CZlib

/// Unpacks the parts of archives, with zlib, which this file alone imports: ``Deflation`` packs them.
enum Inflation {
    /// With how many bytes at a time.
    private static let pieceSize = 128 << 10

    /// Hands over what an entry holds, and throws where that is not what the directory says.
    ///
    /// - Parameter packed: the entry's bytes in the archive.
    static func read(
        _ packed: UnsafeBufferPointer<UInt8>, of entry: ArchiveEntry,
        _ piece: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) {
        var checksum = crc32(0, nil, 0)
        var count = 0
        func take(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
            count += bytes.count
            guard count <= entry.size else { throw .damaged(part: entry.shownName) }
            checksum = crc32(checksum, bytes.baseAddress, UInt32(bytes.count))
            try piece(bytes)
        }
        if entry.isDeflated {
            guard try inflate(packed, take) else { throw .damaged(part: entry.shownName) }
        } else {
            for start in stride(from: 0, to: packed.count, by: pieceSize) {
                try take(UnsafeBufferPointer(rebasing: packed[start..<min(start + pieceSize, packed.count)]))
            }
        }
        guard count == entry.size, UInt32(checksum) == entry.checksum else { throw .damaged(part: entry.shownName) }
    }

    /// - Returns: whether the bytes were a whole stream, and nothing else.
    private static func inflate(
        _ packed: UnsafeBufferPointer<UInt8>, _ take: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) -> Bool {
        // zlib remembers where this is, so it must not move.
        let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        stream.initialize(to: z_stream())
        defer { stream.deallocate() }
        // No header around the stream, and the largest window.
        guard inflateInit2_(stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return false
        }
        defer { inflateEnd(stream) }
        let room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pieceSize)
        defer { room.deallocate() }
        stream.pointee.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
        stream.pointee.avail_in = UInt32(packed.count)
        while true {
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(pieceSize)
            let state = CZlib.inflate(stream, Z_NO_FLUSH)
            guard state == Z_OK || state == Z_STREAM_END else { return false }
            let written = pieceSize - Int(stream.pointee.avail_out)
            if written > 0 { try take(UnsafeBufferPointer(rebasing: room[..<written])) }
            if state == Z_STREAM_END { return stream.pointee.avail_in == 0 }
            // Neither taken nor given: the stream is cut off.
            if written == 0, stream.pointee.avail_in == 0 { return false }
        }
    }
}

/// Packs a part of an archive, a piece of it after the other, with zlib.
final class Deflation {
    /// How many bytes there were before.
    private(set) var size = 0
    /// Their checksum, as archives write it.
    private(set) var checksum: UInt32 = 0
    /// What came of them so far.
    private(set) var packed: [UInt8] = []
    // zlib remembers where this is, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private let room: UnsafeMutableBufferPointer<UInt8>

    /// How many bytes come out at a time.
    private static let pieceSize = 64 << 10
    /// How hard zlib tries, of 9. Tables are a third smaller at 6, and take three times as long.
    private static let level: Int32 = 3

    /// A part without bytes; `nil` where there is no memory for it.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        room = .allocate(capacity: Self.pieceSize)
        // No header around the stream, the largest window, and the memory that zlib takes by itself.
        let size = Int32(MemoryLayout<z_stream>.size)
        let state = deflateInit2_(stream, Self.level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size)
        if state != Z_OK { return nil }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        room.deallocate()
    }

    /// Adds bytes.
    func add(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        bytes.withUnsafeBufferPointer { bytes in
            size += bytes.count
            checksum = UInt32(crc32(UInt(checksum), bytes.baseAddress, UInt32(bytes.count)))
            run(bytes, Z_NO_FLUSH)
        }
    }

    /// Ends the part; nothing can be added afterwards.
    func finish() { run(UnsafeBufferPointer(start: nil, count: 0), Z_FINISH) }

    private func run(_ bytes: UnsafeBufferPointer<UInt8>, _ flush: Int32) {
        stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
        stream.pointee.avail_in = UInt32(bytes.count)
        repeat {
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            deflate(stream, flush)
            packed += room[..<(room.count - Int(stream.pointee.avail_out))]
        } while stream.pointee.avail_out == 0
    }
}
