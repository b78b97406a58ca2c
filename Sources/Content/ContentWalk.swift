import Bytes
package import Diagnostics
import FileSystem
import Parallel

/// The one walk over a folder of content: every file, sorted, none followed through a link, none skipped.
///
/// What systems and editors leave behind (``LeftBehind``) is passed over.
package struct ContentWalk: Sendable {
    /// Everything in the folder that may be content, folder by folder in the order of the names' bytes.
    package private(set) var files: [ContentFile] = []
    private var report = DiagnosticReport()
    /// What systems and editors left behind and is not hidden.
    private var passedOver: [SourceLocation] = []
    /// How many files may still come; below zero, there are too many.
    private let room: Locked<Int>

    private init(room: Locked<Int>) { self.room = room }

    /// Names what systems and editors left behind in the folder at `path`, other than what is hidden.
    package static func leftBehind(_ path: String) -> [SourceLocation] {
        guard let root = try? Folder(path: path) else { return [] }
        var walk = ContentWalk(room: Locked(.max))
        walk.visit(root, parents: [])
        return walk.passedOver
    }

    /// Walks through the folder at `path`, as the user typed it.
    package static func walk(_ path: String, report: inout DiagnosticReport) -> [ContentFile] {
        Self.walk(path, atMost: .max, report: &report) ?? []
    }

    /// The same, where there may be so many files and no more.
    ///
    /// - Returns: `nil` where there are more, of which no further one is looked at.
    package static func walk(
        _ path: String, atMost limit: Int, report: inout DiagnosticReport
    ) -> [ContentFile]? {
        var walk = ContentWalk(room: Locked(limit))
        do {
            let root = try Folder(path: path)
            walk.visit(root, parents: [])
        } catch {
            walk.report.add(
                error.isMissing ? FileMessage.missingFolder(path: path) : FileMessage.unreadable(reason: error.reason),
                at: error.isMissing ? nil : SourceLocation(wholeFile: path)
            )
        }
        // What was found until then is not the same each time.
        guard walk.room.withLock({ $0 >= 0 }) else { return nil }
        report.add(contentsOf: walk.report)
        return walk.files
    }

    private mutating func visit(_ folder: borrowing Folder, parents: [String]) {
        do {
            let all = try folder.names().filter { !LeftBehind.isHidden($0) }
            let names = all.filter { !LeftBehind.isKnown($0) }
            if names.count < all.count {
                passedOver += all.filter(LeftBehind.isKnown).map {
                    SourceLocation(wholeFile: folder.path(of: String(decoding: $0, as: UTF8.self)))
                }
            }
            // On all cores: of many folders, each is found and opened by itself.
            let walks = names.parallelMap { [room] name in
                var walk = ContentWalk(room: room)
                // What one name hides is no reason to pass over its neighbours.
                do throws(SystemError) {
                    try walk.visit(name, of: names, in: folder, parents: parents)
                } catch {
                    walk.add(error)
                }
                return walk
            }
            for walk in walks {
                files += walk.files
                report.add(contentsOf: walk.report)
                passedOver += walk.passedOver
            }
        } catch {
            add(error)
        }
    }

    private mutating func add(_ error: SystemError) {
        report.add(FileMessage.unreadable(reason: error.reason), at: SourceLocation(wholeFile: error.path))
    }

    private mutating func visit(
        _ bytes: [UInt8],
        of names: [[UInt8]],
        in folder: borrowing Folder,
        parents: [String]
    ) throws(SystemError) {
        guard room.withLock({ $0 >= 0 }) else { return }
        guard let name = String(validating: bytes, as: UTF8.self) else {
            let shown = String(decoding: bytes, as: UTF8.self)
            let location = SourceLocation(wholeFile: folder.path(of: shown))
            report.add(FileMessage.notUTF8Name(shown: shown), at: location)
            return
        }
        let path = folder.path(of: name)
        let location = SourceLocation(wholeFile: path)
        if let message = Self.objection(to: name, among: names) {
            report.add(message, at: location)
            return
        }
        guard let status = try folder.status(of: name) else { throw SystemError(path: path) }
        switch status.kind {
        case .file:
            room.withLock { $0 -= 1 }
            files.append(
                ContentFile(parents: parents, name: name, shownPath: path, size: status.size, status: status))
        case .folder:
            guard parents.count < Limit.folderDepth.figure else {
                report.add(FileMessage.foldersTooDeep, at: location)
                return
            }
            visit(try folder.folder(name), parents: parents + [name])
        case .symbolicLink:
            report.add(FileMessage.symbolicLink, at: location)
        case .special:
            report.add(FileMessage.specialFile, at: location)
        }
    }

    /// What is wrong with a name: it is not what it looks like, or a program made it for a copy of another.
    ///
    /// - Parameter names: all names of its folder, in the order of their bytes.
    private static func objection(to name: String, among names: [[UInt8]]) -> Message? {
        if name.withBytes(InvisibleCharacters.mayDeceive) {
            if let found = InvisibleCharacters.first(in: name) { return FileMessage.invisibleInName(found.character) }
            if let found = Confusables.firstMixed(in: name) {
                return FileMessage.misleadingInName(found.character, looksLike: found.looksLike)
            }
        }
        guard ConflictCopy.isPossible(name), let original = ConflictCopy.original(of: name) else { return nil }
        let wanted = Array(original.utf8)
        let index = names.partitioningIndex { !$0.lexicographicallyPrecedes(wanted) }
        guard index < names.count, names[index] == wanted else { return nil }
        return FileMessage.conflictCopy(name: name, of: original)
    }
}
