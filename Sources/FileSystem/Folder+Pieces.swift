import Glibc

extension Folder {
    /// How many bytes of a file are in memory at once.
    private static let piece = 1 << 18

    /// Hands over the content of a file piece by piece, for what may be too large to be in memory as a whole.
    ///
    /// - Returns: how many bytes there were.
    package func read(_ name: String, inPieces take: (ArraySlice<UInt8>) -> Void) throws(SystemError) -> Int {
        // Without O_NONBLOCK, a pipe that took the file's place would make us wait for ever.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 { throw SystemError(path: path(of: name)) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw SystemError(path: path(of: name)) }
        switch FileKind(mode: status.st_mode) {
        case .file: break
        case .folder: throw SystemError(path: path(of: name), code: EISDIR)
        case .symbolicLink, .special: throw SystemError(path: path(of: name), code: EINVAL)
        }
        return try Self.read(file, shownAs: path(of: name), inPieces: take)
    }

    /// Hands over what an open file holds, from its beginning, piece by piece.
    ///
    /// - Parameters:
    ///   - file: a descriptor, which stays open.
    ///   - path: how messages name it.
    /// - Returns: how many bytes there were.
    package static func read(
        _ file: Int32, shownAs path: String, inPieces take: (ArraySlice<UInt8>) -> Void
    ) throws(SystemError) -> Int {
        var buffer = [UInt8](repeating: 0, count: piece)
        var done = 0
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(file, $0.baseAddress, $0.count, off_t(done)) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { throw SystemError(path: path) }
            if count == 0 { return done }
            take(buffer[..<count])
            done += count
        }
    }
}
