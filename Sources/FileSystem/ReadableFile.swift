import Glibc

/// A file that is open for reading, for what may be too large to be in memory as a whole.
package final class ReadableFile: Sendable {
    /// How many bytes it had when it was opened.
    package let size: Int
    private let path: String
    private let descriptor: Int32

    /// How many bytes are in memory at once.
    package static let piece = 1 << 18

    /// Opens a file in a folder; no link is followed, and what is no plain file is refused.
    package init(_ name: String, in folder: borrowing Folder) throws(SystemError) {
        let (opened, status) = try folder.openFile(name)
        descriptor = opened
        path = folder.path(of: name)
        size = Int(status.st_size)
    }

    /// Opens a file by a path of the user's; links to its folder are followed.
    package convenience init(path: String) throws(SystemError) {
        let (parent, name) = Folder.split(path)
        try self.init(name, in: Folder(path: parent))
    }

    /// Reads what an open file holds; the descriptor stays the caller's.
    ///
    /// - Parameter path: how messages name it.
    package init(descriptor other: Int32, shownAs path: String) throws(SystemError) {
        descriptor = fcntl(other, F_DUPFD_CLOEXEC, 0)
        if descriptor < 0 { throw SystemError(path: path) }
        self.path = path
        var status = stat()
        size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Some bytes, from a place on; none where the file ends.
    package func bytes(at offset: Int, atMost limit: Int = piece) throws(SystemError) -> [UInt8] {
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            var got = -1
            repeat { got = pread(descriptor, buffer.baseAddress, limit, off_t(offset)) } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            count = max(0, got)
        }
        if let failure { throw SystemError(path: path, code: failure) }
        return bytes
    }

    /// Hands over all bytes, piece by piece.
    ///
    /// - Returns: how many there were.
    package func pieces(_ take: (ArraySlice<UInt8>) -> Void) throws(SystemError) -> Int {
        var done = 0
        while true {
            let piece = try bytes(at: done)
            if piece.isEmpty { return done }
            take(piece[...])
            done += piece.count
        }
    }
}
