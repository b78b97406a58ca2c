import FileSystem

/// A published copy in a folder. No link in it is followed.
package struct FolderCopy: PublishedCopy {
    private let path: String

    /// The copy in the folder at `path`.
    package init(path: String) {
        self.path = path
    }

    /// See ``PublishedCopy``.
    package func name(of address: String) -> String {
        path.hasSuffix("/") ? path + address : "\(path)/\(address)"
    }

    /// See ``PublishedCopy``: a folder is no server.
    package var opensFolders: Bool { false }

    /// See ``PublishedCopy``. What is no plain file counts as missing.
    package func look(at addresses: [ExpectedAddress]) throws(PublishedCopyError) -> [PublishedFile] {
        do throws(SystemError) {
            let root = try Folder(path: path)
            var found: [PublishedFile] = []
            for address in addresses {
                var stream = Digest.Stream()
                let size = try Self.read(OutputPath(address.text), in: root) { stream.add($0) }
                found.append(size.map { .whole(FileFingerprint(digest: stream.digest, size: $0)) } ?? .missing)
            }
            return found
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// See ``PublishedCopy``.
    package func head(of path: OutputPath, limit: Int) throws(PublishedCopyError) -> [UInt8]? {
        do throws(SystemError) {
            var bytes: [UInt8] = []
            let size = try Self.read(path, in: Folder(path: self.path)) { bytes += $0.prefix(limit - bytes.count) }
            return size == nil ? nil : bytes
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// See ``PublishedCopy``.
    package func present(among paths: [OutputPath]) throws(PublishedCopyError) -> Set<OutputPath> {
        guard case .all(let all) = try others() else { return [] }
        return Set(paths).intersection(all)
    }

    /// See ``PublishedCopy``. Folders with a dot in front belong to version control, and what hosts ask for in
    /// `.well-known` is read by no browser.
    package func others() throws(PublishedCopyError) -> OtherFiles {
        do throws(SystemError) {
            var found: [OutputPath] = []
            try Self.gather(Folder(path: path), at: "", into: &found)
            return .all(found)
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// How many bytes a file has; `nil` where no plain file is there.
    private static func read(
        _ path: OutputPath, in root: borrowing Folder, _ take: (ArraySlice<UInt8>) -> Void
    ) throws(SystemError) -> Int? {
        do throws(SystemError) {
            return try root.inFolder(of: path.folders) { folder throws(SystemError) in
                try ReadableFile(path.name, in: folder).pieces(take)
            }
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
        for bytes in try folder.names() {
            let name = String(decoding: bytes, as: UTF8.self)
            if try folder.status(of: name)?.kind != .folder {
                found.append(OutputPath(prefix + name))
            } else if bytes.first != UInt8(ascii: ".") {
                try gather(folder.folder(name), at: prefix + name + "/", into: &found)
            }
        }
    }
}
