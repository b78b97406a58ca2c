package import Diagnostics
import FileSystem
import Parallel

/// The one walk over a folder of content: every file, sorted, none followed through a link, none skipped.
///
/// Names that begin with `.` are ignored: editors and systems leave such files behind.
package struct ContentWalk: Sendable {
    /// Everything in the folder that may be content, folder by folder in the order of the names' bytes.
    package private(set) var files: [ContentFile] = []
    private var report = DiagnosticReport()

    /// Walks through the folder at `path`, as the user typed it.
    package static func walk(_ path: String, report: inout DiagnosticReport) -> [ContentFile] {
        var walk = ContentWalk()
        do {
            let root = try Folder(path: path)
            walk.visit(root, parents: [])
        } catch {
            walk.report.add(
                error.isMissing ? FileMessage.missingFolder(path: path) : FileMessage.unreadable(reason: error.reason),
                at: error.isMissing ? nil : SourceLocation(wholeFile: path)
            )
        }
        report.add(contentsOf: walk.report)
        return walk.files
    }

    private mutating func visit(_ folder: borrowing Folder, parents: [String]) {
        do {
            let names = try folder.names().filter { $0.first != UInt8(ascii: ".") }
            // On all cores: of many folders, each is found and opened by itself.
            let walks = names.parallelMap { name in
                var walk = ContentWalk()
                // What one name hides is no reason to pass over its neighbours.
                do throws(SystemError) {
                    try walk.visit(name, in: folder, parents: parents)
                } catch {
                    walk.add(error)
                }
                return walk
            }
            for walk in walks {
                files += walk.files
                report.add(contentsOf: walk.report)
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
        in folder: borrowing Folder,
        parents: [String]
    ) throws(SystemError) {
        guard let name = String(validating: bytes, as: UTF8.self) else {
            let shown = String(decoding: bytes, as: UTF8.self)
            let location = SourceLocation(wholeFile: folder.path(of: shown))
            report.add(FileMessage.notUTF8Name(shown: shown), at: location)
            return
        }
        let path = folder.path(of: name)
        let location = SourceLocation(wholeFile: path)
        guard let status = try folder.status(of: name) else { throw SystemError(path: path) }
        switch status.kind {
        case .file:
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
}
