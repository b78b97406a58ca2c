import FileSystem

/// A published copy in a folder. No link in it is followed.
package struct FolderCopy: PublishedCopy {
    private let path: String

    /// The copy in the folder at `path`.
    package init(path: String) {
        self.path = path
    }

    /// See ``PublishedCopy``.
    package func name(of path: OutputPath) -> String {
        self.path.hasSuffix("/") ? self.path + path.text : "\(self.path)/\(path.text)"
    }

    /// See ``PublishedCopy``. What is no plain file counts as missing.
    package func contents(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: [UInt8]] {
        do throws(SystemError) {
            let root = try Folder(path: path)
            var contents: [OutputPath: [UInt8]] = [:]
            for path in paths { contents[path] = try Self.bytes(of: path, in: root) }
            return contents
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// See ``PublishedCopy``. Files are read piece by piece: one may be as large as a film.
    package func digests(of paths: [OutputPath]) throws(PublishedCopyError) -> [OutputPath: Digest] {
        do throws(SystemError) {
            let root = try Folder(path: path)
            var digests: [OutputPath: Digest] = [:]
            for path in paths {
                digests[path] = try Self.ifThere { () throws(SystemError) in
                    try root.inFolder(of: path.folders) { folder throws(SystemError) in
                        try Digest(of: FileReading(path.name, in: folder))
                    }
                }
            }
            return digests
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// See ``PublishedCopy``. Names that begin with a dot belong to hosts and version control, not to the site.
    package func allFiles() throws(PublishedCopyError) -> [OutputPath]? {
        do throws(SystemError) {
            var found: [OutputPath] = []
            try Self.gather(Folder(path: path), at: "", into: &found)
            return found
        } catch {
            throw PublishedCopyError(error)
        }
    }

    private static func bytes(of path: OutputPath, in root: borrowing Folder) throws(SystemError) -> [UInt8]? {
        try ifThere { () throws(SystemError) in
            try root.inFolder(of: path.folders) { folder throws(SystemError) in try folder.read(path.name) }
        }
    }

    private static func ifThere<Result>(_ read: () throws(SystemError) -> Result) throws(SystemError) -> Result? {
        do throws(SystemError) {
            return try read()
        } catch {
            if error.isMissing || error.isSymbolicLink || error.isSpecialFile || error.isFolder { return nil }
            throw error
        }
    }

    private static func gather(
        _ folder: borrowing Folder,
        at prefix: String,
        into found: inout [OutputPath]
    ) throws(SystemError) {
        for bytes in try folder.names() where bytes.first != UInt8(ascii: ".") {
            let name = String(decoding: bytes, as: UTF8.self)
            if try folder.status(of: name)?.kind == .folder {
                try gather(folder.folder(name), at: prefix + name + "/", into: &found)
            } else {
                found.append(OutputPath(prefix + name))
            }
        }
    }
}
