package import FileSystem

extension Folder {
    /// Opens folder after folder without following links, and hands on the innermost.
    package func inFolder<Result>(
        of folders: ArraySlice<Substring>,
        _ body: (borrowing Folder) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        guard let first = folders.first else { return try body(self) }
        return try folder(String(first)).inFolder(of: folders.dropFirst(), body)
    }

    /// Removes what a build that was killed left half-written in this folder.
    func removeTemporaryFiles() throws(SystemError) {
        for bytes in try names() where Self.isTemporary(bytes) {
            let name = String(decoding: bytes, as: UTF8.self)
            if try status(of: name)?.kind != .folder { try remove(name) }
        }
    }
}
