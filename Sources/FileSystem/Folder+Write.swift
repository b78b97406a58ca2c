import Glibc

extension Folder {
    /// What the names of our temporary files begin with. No page can have such a name.
    package static let temporaryPrefix = ".sitegen-"

    /// Whether a name is one of our temporary files, which a program that was killed left behind.
    package static func isTemporary(_ name: [UInt8]) -> Bool { name.starts(with: temporaryPrefix.utf8) }

    /// Writes a file so that at any moment either the old or the new content is there, whole: first under a temporary
    /// name (``temporaryPrefix``), then in one step under its own.
    ///
    /// - Parameters:
    ///   - durably: whether the new name gets the content only when the disk has it. That it stays the name's when power
    ///     is lost takes ``flush()``, too.
    ///   - keepsRights: whether those may read and write the new file who may the old one.
    package func write(
        _ bytes: [UInt8], to name: String, durably: Bool = false, keepsRights: Bool = false
    ) throws(SystemError) {
        let temporary = Self.temporaryName(of: name)
        let file = try createTemporary(for: name)
        if keepsRights { giveRights(of: name, to: file) }
        var failure = Self.fill(file, with: bytes, durably: durably)
        if failure == nil, renameat(descriptor, temporary, descriptor, name) != 0 { failure = errno }
        if let failure {
            unlinkat(descriptor, temporary, 0)
            throw SystemError(path: path(of: name), code: failure)
        }
    }

    /// Writes a file under its own name from the start, for a folder that nobody reads before it is whole. Where the
    /// name is taken, by whatever it is, the call fails and nothing changes.
    package func writeUnseen(_ bytes: [UInt8], to name: String) throws(SystemError) {
        let file = createFile(name)
        if file < 0 { throw SystemError(path: path(of: name)) }
        if let failure = Self.fill(file, with: bytes) {
            unlinkat(descriptor, name, 0)
            throw SystemError(path: path(of: name), code: failure)
        }
    }

    /// Gives an open file the owner, as far as the system lets us, and the permissions of another; without one of that
    /// name, it keeps its own.
    func giveRights(of name: String, to file: Int32) {
        var old = stat()
        guard fstatat(descriptor, name, &old, AT_SYMLINK_NOFOLLOW) == 0, FileKind(mode: old.st_mode) == .file else {
            return
        }
        if fchown(file, old.st_uid, old.st_gid) != 0 { fchown(file, uid_t.max, old.st_gid) }
        fchmod(file, old.st_mode & 0o7777)
    }

    /// Removes what ``write(_:to:durably:keepsRights:)`` and ``create(_:_:)`` of a name left half-written when they were
    /// killed.
    package func removeTemporary(of name: String) throws(SystemError) { try remove(Self.temporaryName(of: name)) }

    /// Waits until the disk has the names in this folder as they are now.
    package func flush() throws(SystemError) {
        if let failure = Self.flush(descriptor) { throw SystemError(path: path, code: failure) }
    }

    /// The name under which a file is written at first. It is never longer than what file systems take.
    static func temporaryName(of name: String) -> String {
        guard name.utf8.count > 200 else { return temporaryPrefix + name }
        // Two long names that begin alike must not share a temporary file: the end differs, or a sum of all bytes.
        return temporaryPrefix + String(Checksum.of(Array(name.utf8)), radix: 16)
    }

    /// Opens a new file that is to take the place of another; see ``temporaryName(of:)``.
    func createTemporary(for name: String) throws(SystemError) -> Int32 {
        let temporary = Self.temporaryName(of: name)
        var file = createFile(temporary)
        if file < 0, errno == EEXIST {
            // A program that was killed left it.
            unlinkat(descriptor, temporary, 0)
            file = createFile(temporary)
        }
        if file < 0 { throw SystemError(path: path(of: name)) }
        return file
    }

    private func createFile(_ name: String) -> Int32 {
        openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }

    /// Gives a new file its content and closes it; says why it cannot.
    static func fill(_ file: Int32, with bytes: [UInt8], durably: Bool = false) -> Int32? {
        var failure = bytes.withUnsafeBytes { writeAll($0, to: file) }
        if durably, failure == nil { failure = flush(file) }
        if close(file) != 0, failure == nil { failure = errno }
        return failure
    }

    /// Writes bytes to the end of an open file; says why it cannot.
    static func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32? {
        var done = 0
        while done < bytes.count {
            let written = systemWrite(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return written < 0 ? errno : EIO }
            done += written
        }
        return nil
    }

    /// Waits until the disk has what was written; says why it has not. A file system that cannot do this is no fault.
    private static func flush(_ file: Int32) -> Int32? {
        while fsync(file) != 0 {
            switch errno {
            case EINTR: continue
            case EINVAL, EROFS, ENOTSUP: return nil
            default: return errno
            }
        }
        return nil
    }
}

/// The system's `write`, which the method of the same name would hide.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, buffer, count)
}
