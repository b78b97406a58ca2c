import Glibc

/// An open folder. All work inside it goes through its descriptor and never follows a symbolic link, so that nothing
/// outside is touched even where somebody swaps a folder for a link meanwhile.
package struct Folder: ~Copyable, Sendable {
    /// The path as the user would type it, for messages.
    package let path: String
    let descriptor: Int32

    /// Opens an existing folder by a path of the user's; here, links are followed: it is the user's own choice.
    package init(path: String) throws(SystemError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { throw SystemError(path: path) }
    }

    /// Makes a folder, with the folders around it where they do not exist, and opens it.
    package init(creating path: String) throws(SystemError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            if mkdir(made, 0o777) != 0, errno != EEXIST, errno != EISDIR { throw SystemError(path: made) }
        }
        try self.init(path: path)
    }

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// The same folder, opened once more.
    ///
    /// - Parameter other: the path that messages show, by default the same.
    package func reopened(shownAs other: String? = nil) throws(SystemError) -> Folder {
        let opened = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if opened < 0 { throw SystemError(path: path) }
        return Folder(path: other ?? path, descriptor: opened)
    }

    /// Opens a folder inside this one.
    package func folder(_ name: String) throws(SystemError) -> Folder {
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened >= 0 { return Folder(path: path(of: name), descriptor: opened) }
        let failure = SystemError(path: path(of: name))
        // For a link, Linux says that it is no folder.
        guard failure.code == ENOTDIR, try status(of: name)?.kind == .symbolicLink else { throw failure }
        throw SystemError(path: failure.path, code: ELOOP)
    }

    /// Opens a folder inside this one, after making it where it does not exist.
    package func makeFolder(_ name: String) throws(SystemError) -> Folder {
        do throws(SystemError) {
            return try folder(name)
        } catch {
            guard error.isMissing else { throw error }
        }
        // Another thread may have made it meanwhile.
        if mkdirat(descriptor, name, 0o777) != 0, errno != EEXIST { throw SystemError(path: path(of: name)) }
        return try folder(name)
    }

    /// The names in this folder, in the order of their bytes, without `.` and `..`.
    ///
    /// Names are byte strings: they need not be UTF-8.
    package func names() throws(SystemError) -> [[UInt8]] {
        // A stream owns its descriptor, so it gets one of its own.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw SystemError(path: path) }
        defer { closedir(stream) }
        var names: [[UInt8]] = []
        // At the end, `readdir` leaves the error number as it was.
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw SystemError(path: path) }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// What stands under a name, or `nil` where nothing does.
    package func status(of name: String) throws(SystemError) -> FileStatus? {
        var result = stat()
        if fstatat(descriptor, name, &result, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(result) }
        if errno == ENOENT { return nil }
        throw SystemError(path: path(of: name))
    }

    /// What this folder itself is.
    package func status() throws(SystemError) -> FileStatus {
        var result = stat()
        if fstat(descriptor, &result) != 0 { throw SystemError(path: path) }
        return FileStatus(result)
    }

    /// The content of a file.
    package func read(_ name: String) throws(SystemError) -> [UInt8] { try readWithStatus(name).bytes }

    /// The content of a file, and what the system knew of that very file when it was opened.
    package func readWithStatus(_ name: String) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
        let (file, status) = try openFile(name)
        defer { close(file) }
        let bytes = try readAll(of: file, size: Int(status.st_size), path: path(of: name))
        return (bytes, FileStatus(status))
    }

    /// The first bytes of a file.
    ///
    /// - Parameter limit: how many at most.
    package func readHead(_ name: String, _ limit: Int) throws(SystemError) -> [UInt8] {
        let file = try ReadableFile(name, in: self)
        return try file.bytes(at: 0, atMost: min(limit, file.size))
    }

    /// Opens a plain file for reading; no link is followed, and what is no plain file is refused.
    func openFile(_ name: String) throws(SystemError) -> (descriptor: Int32, status: stat) {
        // Without O_NONBLOCK, a pipe that took the file's place would make us wait for ever.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 { throw SystemError(path: path(of: name)) }
        var status = stat()
        let failure: Int32? =
            if fstat(file, &status) != 0 {
                errno
            } else {
                switch FileKind(mode: status.st_mode) {
                case .file: nil
                case .folder: EISDIR
                case .symbolicLink, .special: EINVAL
                }
            }
        if let failure {
            close(file)
            throw SystemError(path: path(of: name), code: failure)
        }
        return (file, status)
    }

    /// A path of the user's as a folder's path and a name in it.
    package static func split(_ path: String) -> (parent: String, name: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let parent = String(path.dropLast(name.count))
        return (parent.isEmpty ? "." : parent, name)
    }

    /// The content of a file, by a path of the user's.
    package static func contents(ofFile path: String) throws(SystemError) -> [UInt8] {
        let (parent, name) = split(path)
        return try Folder(path: parent).read(name)
    }

    /// Makes sure that a file can be read, by a path of the user's.
    package static func checkReading(ofFile path: String) throws(SystemError) {
        let (parent, name) = split(path)
        let folder = try Folder(path: parent)
        let file = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if file < 0 { throw SystemError(path: path) }
        close(file)
    }

    /// What stands under a path of the user's, or `nil` where nothing does.
    package static func status(ofFile path: String) throws(SystemError) -> FileStatus? {
        let (parent, name) = split(path)
        return try Folder(path: parent).status(of: name)
    }

    /// Removes a file or a link; nothing happens where there is none.
    package func remove(_ name: String) throws(SystemError) {
        if unlinkat(descriptor, name, 0) != 0, errno != ENOENT { throw SystemError(path: path(of: name)) }
    }

    /// Removes a folder if it is empty; says whether it was.
    @discardableResult
    package func removeIfEmpty(_ name: String) throws(SystemError) -> Bool {
        if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
        if errno == ENOTEMPTY || errno == EEXIST { return false }
        throw SystemError(path: path(of: name))
    }

    /// The path of a name in this folder, as the user would type it.
    package func path(of name: String) -> String {
        path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    private func readAll(of file: Int32, size: Int, path: String) throws(SystemError) -> [UInt8] {
        var failure: Int32?
        // One byte more than the file has: a full buffer then means that it grew while we read.
        var capacity = size + 1
        while true {
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < capacity {
                    let got = pread(file, buffer.baseAddress.map { $0 + count }, capacity - count, off_t(count))
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { failure = errno }
                    if got <= 0 { break }
                    count += got
                }
            }
            if let failure { throw SystemError(path: path, code: failure) }
            if bytes.count < capacity { return bytes }
            capacity *= 2
        }
    }
}
