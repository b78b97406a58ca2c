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

    /// Puts a file of this folder into another of the same disk, under another name there, without taking it away here:
    /// the same file where the disk can give it two names, else a copy. When this folder's file is replaced, that one
    /// stays.
    ///
    /// - Parameter bytes: what it holds, for a copy.
    package func keep(
        _ name: String, _ bytes: [UInt8], as kept: String, in staging: borrowing Folder
    ) throws(SystemError) {
        if linkat(descriptor, name, staging.descriptor, kept, 0) == 0 { return }
        guard [EPERM, ENOTSUP, EMLINK, EXDEV].contains(errno) else { throw SystemError(path: path(of: name)) }
        try staging.writeUnseen(bytes, to: kept)
        let copy = openat(staging.descriptor, kept, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard copy >= 0 else { throw SystemError(path: path(of: name)) }
        giveRights(of: name, to: copy)
        close(copy)
    }

    /// Puts a file that ``keep(_:_:as:in:)`` kept in its place again, in one step.
    package func putBack(_ name: String, from kept: String, in staging: borrowing Folder) throws(SystemError) {
        // Of two names of the same file, a renaming leaves both.
        if renameat(staging.descriptor, kept, descriptor, name) != 0 { throw SystemError(path: path(of: name)) }
    }

    /// Gives a file of this folder another name.
    package func rename(_ name: String, to other: String) throws(SystemError) {
        if renameat(descriptor, name, descriptor, other) != 0 { throw SystemError(path: path(of: name)) }
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
