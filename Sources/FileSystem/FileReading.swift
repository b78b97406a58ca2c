import Glibc

/// A file that is read piece by piece, for what may be too large to be in memory as a whole.
package struct FileReading: ~Copyable {
    private let path: String
    private let file: Int32
    private var offset = 0
    private var buffer: [UInt8] = []

    /// How many bytes are in memory at once.
    private static let chunk = 1 << 18

    /// Opens a file in a folder; no link is followed, and what is no plain file is refused.
    package init(_ name: String, in folder: borrowing Folder) throws(SystemError) {
        path = folder.path(of: name)
        // Without O_NONBLOCK, a pipe that took the file's place would make us wait for ever.
        file = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 { throw SystemError(path: path) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw SystemError(path: path) }
        switch FileKind(mode: status.st_mode) {
        case .file: break
        case .folder: throw SystemError(path: path, code: EISDIR)
        case .symbolicLink, .special: throw SystemError(path: path, code: EINVAL)
        }
    }

    /// Opens a file by a path of the user's; links to its folder are followed.
    package init(path: String) throws(SystemError) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parent = String(path.dropLast(name.count))
        try self.init(name, in: Folder(path: parent.isEmpty ? "." : parent))
    }

    /// Reads what an open file holds, from its beginning; the descriptor stays the caller's.
    ///
    /// - Parameter path: how messages name it.
    package init(descriptor: Int32, shownAs path: String) throws(SystemError) {
        self.path = path
        file = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        if file < 0 { throw SystemError(path: path) }
    }

    deinit { if file >= 0 { close(file) } }

    /// The next bytes; none at the end.
    package mutating func next() throws(SystemError) -> ArraySlice<UInt8> {
        if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: Self.chunk) }
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(offset)) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw SystemError(path: path) }
            offset += count
            return buffer[..<count]
        }
    }

    /// Hands over all bytes from here on, piece by piece.
    ///
    /// - Returns: how many there were.
    package consuming func pieces(_ take: (ArraySlice<UInt8>) -> Void) throws(SystemError) -> Int {
        let start = offset
        while true {
            let piece = try next()
            if piece.isEmpty { return offset - start }
            take(piece)
        }
    }
}
