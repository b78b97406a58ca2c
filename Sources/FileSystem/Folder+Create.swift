import Glibc

extension Folder {
    /// Writes a new file. Where the name is taken, by whatever it is, the call fails and nothing changes.
    package func create(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
        let temporary = Self.temporaryName(of: name)
        let file = try createTemporary(for: name)
        defer { unlinkat(descriptor, temporary, 0) }
        if let failure = Self.fill(file, with: bytes) { throw SystemError(path: path(of: name), code: failure) }
        // Unlike a renaming, a link never takes the place of a file that came meanwhile.
        if linkat(descriptor, temporary, descriptor, name, 0) == 0 { return }
        // The file systems of memory sticks have no links.
        guard errno == EPERM || errno == ENOTSUP else { throw SystemError(path: path(of: name)) }
        try writeUnseen(bytes, to: name)
    }
}
