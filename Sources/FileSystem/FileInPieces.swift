import Glibc

/// A file that is handed over piece by piece, for what is too large to be in memory as a whole, and that takes the place
/// of an older one in one step at the end.
///
/// As long as the older one holds the same bytes, it is only read; if it does to the end, nothing is written.
/// What was begun and not finished leaves the older file as it is.
package struct FileInPieces: ~Copyable {
    private let folder: Folder
    private let name: String
    /// How many bytes were handed over.
    private var length = 0
    /// The older file, as long as all bytes are the same; −1 where there is none, or where some differ.
    private var old: Int32
    private let oldSize: Int
    /// The new file; −1 before it is needed.
    private var new: Int32 = -1

    /// How many bytes are copied or compared at once.
    private static let chunk = 1 << 20

    /// Begins a file in a folder.
    package init(_ name: String, in folder: borrowing Folder) throws(SystemError) {
        self.folder = try folder.reopened()
        self.name = name
        // An older file that cannot be read is replaced.
        let found = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        var status = stat()
        let isFile = found >= 0 && fstat(found, &status) == 0 && FileKind(mode: status.st_mode) == .file
        if found >= 0, !isFile { close(found) }
        old = isFile ? found : -1
        oldSize = isFile ? Int(status.st_size) : 0
    }

    deinit {
        if old >= 0 { close(old) }
        guard new >= 0 else { return }
        close(new)
        unlinkat(folder.descriptor, Folder.temporaryName(of: name), 0)
    }

    /// Adds bytes at the end.
    package mutating func append(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
        if old >= 0 {
            if isSame(bytes) {
                length += bytes.count
                return
            }
            try depart()
        } else if new < 0 {
            new = try folder.createTemporary(for: name)
        }
        try fail(ifAny: bytes.withUnsafeBytes { Folder.writeAll($0, to: new) })
        length += bytes.count
    }

    /// Puts the file in its place.
    ///
    /// - Returns: whether it had to be written.
    package consuming func finish() throws(SystemError) -> Bool {
        if old >= 0, length == oldSize { return false }
        if old >= 0 { try depart() }
        if new < 0 { new = try folder.createTemporary(for: name) }
        let temporary = Folder.temporaryName(of: name)
        if close(new) != 0 {
            let failure = errno
            unlinkat(folder.descriptor, temporary, 0)
            new = -1
            throw SystemError(path: folder.path(of: name), code: failure)
        }
        new = -1
        guard renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 else {
            let failure = errno
            unlinkat(folder.descriptor, temporary, 0)
            throw SystemError(path: folder.path(of: name), code: failure)
        }
        return true
    }

    /// Whether the older file has these bytes at this place.
    private func isSame(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard length + bytes.count <= oldSize else { return false }
        var done = 0
        var buffer = [UInt8](repeating: 0, count: min(Self.chunk, bytes.count))
        while done < bytes.count {
            let count = read(at: length + done, into: &buffer, atMost: bytes.count - done)
            let isSame = buffer.withUnsafeBytes { old in
                bytes.withUnsafeBytes { new in
                    old.baseAddress.flatMap { old in new.baseAddress.map { memcmp(old, $0 + done, count) == 0 } }
                }
            }
            guard count > 0, isSame == true else { return false }
            done += count
        }
        return true
    }

    /// Goes on in a new file, which begins like the older one.
    private mutating func depart() throws(SystemError) {
        new = try folder.createTemporary(for: name)
        var buffer = [UInt8](repeating: 0, count: min(Self.chunk, length))
        var done = 0
        while done < length {
            let count = read(at: done, into: &buffer, atMost: length - done)
            guard count > 0 else { throw SystemError(path: folder.path(of: name), code: count < 0 ? errno : EIO) }
            try fail(
                ifAny: buffer.withUnsafeBytes {
                    Folder.writeAll(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: new)
                })
            done += count
        }
        close(old)
        old = -1
    }

    private func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) -> Int {
        let wanted = min(buffer.count, limit)
        while true {
            let count = buffer.withUnsafeMutableBytes { pread(old, $0.baseAddress, wanted, off_t(offset)) }
            if count >= 0 || errno != EINTR { return count }
        }
    }

    private func fail(ifAny failure: Int32?) throws(SystemError) {
        if let failure { throw SystemError(path: folder.path(of: name), code: failure) }
    }
}
