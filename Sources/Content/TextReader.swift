import Bytes
package import Diagnostics
package import FileSystem

/// Reads text files that must be UTF-8.
package enum TextReader {
    /// The text of a content file, or `nil` after adding to `report` why there is none.
    package static func read(_ file: ContentFile, report: inout DiagnosticReport) -> SourceText? {
        readWithStatus(file, in: nil, report: &report).text
    }

    /// The same, with what the system knew of the file when it was opened; `nil` where it was not.
    ///
    /// - Parameter folder: the folder that it is in, where that is open.
    package static func readWithStatus(
        _ file: ContentFile, in folder: OpenContentFolder?, report: inout DiagnosticReport
    ) -> (text: SourceText?, status: FileStatus?) {
        guard file.size <= Limit.textFile.bytes else {
            report.add(FileMessage.tooLarge(.textFile), at: file.location)
            return (nil, nil)
        }
        if let bytes = file.pendingBytes { return (text(bytes, path: file.shownPath, report: &report), nil) }
        do {
            let (bytes, status) = try contents(of: file, in: folder)
            return (text(bytes, path: file.shownPath, report: &report), status)
        } catch {
            report.add(message(for: error), at: SourceLocation(wholeFile: error.path))
            return (nil, nil)
        }
    }

    private static func contents(
        of file: ContentFile, in folder: OpenContentFolder?
    ) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
        if let folder, let found = try folder.read(file) { return found }
        return try OpenContentFolder.open(file).readWithStatus(file.name)
    }

    private static func message(for error: SystemError) -> Message {
        if error.isSymbolicLink { return FileMessage.symbolicLink }
        return error.isSpecialFile ? FileMessage.specialFile : FileMessage.unreadable(reason: error.reason)
    }

    /// Bytes as a text, or `nil` after adding to `report` why they are none.
    package static func text(_ bytes: [UInt8], path: String, report: inout DiagnosticReport) -> SourceText? {
        if let encoding = foreignEncoding(bytes) {
            report.add(FileMessage.notUTF8(offset: 0, encoding: encoding), at: SourceLocation(wholeFile: path))
            return nil
        }
        let source = SourceText(path: path, bytes: bytes)
        let markLength = bytes.count - source.bytes.count
        guard String(validating: bytes, as: UTF8.self) != nil else {
            let offset = firstInvalidOffset(in: bytes)
            report.add(
                FileMessage.notUTF8(offset: offset, encoding: "Windows-1252"),
                at: source.location(at: offset - markLength)
            )
            return nil
        }
        if let offset = nulOffset(in: bytes) {
            report.add(FileMessage.nulByte(offset: offset), at: source.location(at: offset - markLength))
            return nil
        }
        if MergeConflict.report(in: source, &report) { return nil }
        return source
    }

    /// Reports what must not stand in a table that is published as it is, in whatever encoding that has.
    package static func checkTable(_ bytes: [UInt8], path: String, report: inout DiagnosticReport) {
        let source = SourceText(path: path, bytes: bytes)
        let markLength = bytes.count - source.bytes.count
        if let offset = nulOffset(in: bytes) {
            report.add(FileMessage.nulByte(offset: offset), at: source.location(at: offset - markLength))
        } else {
            _ = MergeConflict.report(in: source, &report)
        }
    }

    /// UTF-16 shows by its byte order mark, or by every other byte of ASCII text being zero.
    private static func foreignEncoding(_ bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(4))
        if head.starts(with: [0xFF, 0xFE]) { return "UTF-16 (little-endian)" }
        if head.starts(with: [0xFE, 0xFF]) { return "UTF-16 (big-endian)" }
        guard head.count == 4 else { return nil }
        switch (head[0] == 0, head[1] == 0, head[2] == 0, head[3] == 0) {
        case (false, true, false, true): return "UTF-16 (little-endian)"
        case (true, false, true, false): return "UTF-16 (big-endian)"
        default: return nil
        }
    }

    private static func nulOffset(in bytes: [UInt8]) -> Int? {
        let offset = bytes.withUnsafeBufferPointer {
            $0.firstIndex(from: 0, eight: { $0.equal(to: 0) }, byte: { $0 == 0 })
        }
        return offset < bytes.count ? offset : nil
    }

    private static func firstInvalidOffset(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            offset += UTF8.width(scalar)
        }
        return offset
    }
}
