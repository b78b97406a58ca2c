import Glibc

/// A folder inside another in which files are put together, to be moved there when all of them are whole.
extension Folder {
    /// Makes a folder whose files are to be moved into this one. In messages, they have the paths that they will have.
    ///
    /// - Parameter name: begins with ``temporaryPrefix``, so that what a killed program leaves is known.
    package func makeStaging(_ name: String) throws(SystemError) -> Folder {
        if mkdirat(descriptor, name, 0o777) != 0 { throw SystemError(path: path(of: name)) }
        return try folder(name).reopened(shownAs: path)
    }

    /// Moves a file, or a folder with all that is in it, out of a folder of the same disk into this one, in one step.
    /// A file of that name is replaced, and so is a folder that is empty.
    package func move(_ name: String, from staging: borrowing Folder) throws(SystemError) {
        if renameat(staging.descriptor, name, descriptor, name) != 0 { throw SystemError(path: path(of: name)) }
    }

    /// Removes a folder with all that is in it, and anything else of that name; nothing happens where there is none.
    /// What links lead to stays.
    package func removeTree(_ name: String) throws(SystemError) {
        guard let kind = try status(of: name)?.kind else { return }
        guard kind == .folder else { return try remove(name) }
        let inner = try folder(name)
        for bytes in try inner.names() { try inner.removeTree(String(decoding: bytes, as: UTF8.self)) }
        try removeIfEmpty(name)
    }
}
