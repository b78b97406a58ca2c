import FileSystem

extension Folder {
    /// Opens folder after folder without following links, and hands on the innermost.
    ///
    /// - Parameter make: whether folders that do not exist are made.
    func inFolder<Result>(
        of folders: ArraySlice<Substring>,
        make: Bool,
        _ body: (borrowing Folder) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        guard let first = folders.first else { return try body(self) }
        let inner = make ? try makeFolder(String(first)) : try folder(String(first))
        return try inner.inFolder(of: folders.dropFirst(), make: make, body)
    }

    /// Removes what a build that was killed left half-written in this folder.
    func removeTemporaryFiles() throws(SystemError) {
        for bytes in try names() where Self.isTemporary(bytes) {
            let name = String(decoding: bytes, as: UTF8.self)
            if try status(of: name)?.kind != .folder { try remove(name) }
        }
    }
}
