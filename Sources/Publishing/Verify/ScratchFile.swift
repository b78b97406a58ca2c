import FileSystem
import Glibc

/// A file for a moment, without a name: whatever ends the program, nothing of it stays on the disk.
final class ScratchFile {
    /// Open for reading and writing; not inherited by other programs.
    let descriptor: Int32
    private let folder: String

    /// An empty file in the folder for temporary files.
    init() throws(SystemError) {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        folder = base.isEmpty ? "/tmp" : base
        var template = Array("\(folder)/sitegen-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        if descriptor < 0 { throw SystemError(path: folder) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
    }

    deinit { close(descriptor) }

    /// Where another program that inherits the descriptor opens the file.
    var path: String { "/dev/fd/\(descriptor)" }

    /// Writes bytes at the beginning.
    func write(_ bytes: [UInt8]) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, off_t(rest.startIndex)) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { throw SystemError(path: folder) }
            rest = rest.dropFirst(count)
        }
    }

    /// How many bytes it has.
    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Hands over what it holds, piece by piece.
    ///
    /// - Returns: how many bytes there were.
    func read(_ take: (ArraySlice<UInt8>) -> Void) throws(SystemError) -> Int {
        try ReadableFile(descriptor: descriptor, shownAs: folder).pieces(take)
    }
}
