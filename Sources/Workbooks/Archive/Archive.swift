import Diagnostics

/// A ZIP archive in memory, whose parts are read as they are asked for.
///
/// What can be wrong with the archive as a whole is found before anything is unpacked: see ``ArchiveDirectory``. A part
/// never becomes larger than the directory says, and that has been held against the limits.
package struct Archive: Sendable {
    /// Up to how many bytes a part may come of as few bytes as it likes: rows without anything shrink to nearly nothing.
    static let unsuspicious = 16 << 20

    private let bytes: [UInt8]
    private let entries: [[UInt8]: ArchiveEntry]

    /// Reads the directory of an archive.
    package init(_ bytes: [UInt8]) throws(WorkbookFault) {
        self.bytes = bytes
        let found = try ArchiveDirectory.entries(of: bytes)
        entries = Dictionary(found.map { (ArchiveEntry.key($0.name), $0) }) { first, _ in first }
    }

    /// Whether there is a part with a name (`xl/workbook.xml`), however its ASCII letters are written.
    package func has(_ name: String) -> Bool { entries[ArchiveEntry.key(name.utf8)] != nil }

    /// Hands over what a part holds, piece by piece, without keeping it.
    ///
    /// - Returns: whether there is such a part. A fault comes as late as it is found: what was handed over before it
    ///   means nothing.
    package func read(
        _ name: String, _ piece: (UnsafeBufferPointer<UInt8>) throws(WorkbookFault) -> Void
    ) throws(WorkbookFault) -> Bool {
        guard let entry = entries[ArchiveEntry.key(name.utf8)] else { return false }
        var fault: WorkbookFault?
        // Typed errors do not come through `withUnsafeBufferPointer` of an array's slice.
        bytes.withUnsafeBufferPointer { all in
            let packed = UnsafeBufferPointer(rebasing: all[entry.range])
            do throws(WorkbookFault) {
                try Inflation.read(packed, of: entry, piece)
            } catch {
                fault = error
            }
        }
        if let fault { throw fault }
        return true
    }

    /// All that a part holds; `nil` where there is no such part.
    ///
    /// - Parameter limit: with how many bytes it is too large to be what it should be.
    package func contents(of name: String, limit: Int) throws(WorkbookFault) -> [UInt8]? {
        var contents: [UInt8] = []
        let isThere = try read(name) { (piece) throws(WorkbookFault) in
            contents += piece
            guard contents.count <= limit else { throw .damaged(part: name) }
        }
        return isThere ? contents : nil
    }
}
