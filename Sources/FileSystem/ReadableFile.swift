import Glibc

/// A file that is open for reading, for what may be too large to be in memory as a whole.
package final class ReadableFile: Sendable {
    /// How many bytes it had when it was opened.
    package let size: Int
    private let path: String
    private let descriptor: Int32

    /// Opens a file by a path of the user's; a link is not followed.
    package init(path: String) throws(SystemError) {
        self.path = path
        // Without O_NONBLOCK, a pipe that took the file's place would make us wait for ever.
        descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { throw SystemError(path: path) }
        var status = stat()
        let failure =
            fstat(descriptor, &status) != 0 ? errno : FileKind(mode: status.st_mode) == .file ? nil : EINVAL
        if let failure {
            close(descriptor)
            throw SystemError(path: path, code: failure)
        }
        size = Int(status.st_size)
    }

    deinit { close(descriptor) }

    /// Some bytes, from a place on; none where the file ends.
    package func bytes(at offset: Int, atMost limit: Int) throws(SystemError) -> [UInt8] {
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
}
