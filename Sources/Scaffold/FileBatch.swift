import ContentEditing
import Diagnostics
import FileSystem

/// New files that are made all together or not at all. Nothing that exists is ever written over.
struct FileBatch {
    /// The folder that the paths begin in, as the user typed it; it need not exist.
    let root: String
    private var files: [FileChange] = []

    /// A batch without files.
    init(root: String) {
        self.root = root
    }

    /// Adds a file.
    ///
    /// - Parameter path: its place below the root, with `/` between the names.
    mutating func add(_ path: String, _ text: String) {
        files.append(FileChange(path: path, old: nil, new: Array(text.utf8)))
    }

    /// Whether something has this path below the root already.
    func isTaken(_ path: String) -> Bool { FileChanges.exists(shown(path)) }

    /// Makes all files, and the folders that they need.
    ///
    /// - Returns: their paths as the user would type them; `nil` where something is in the way, or the disk fails.
    ///   Then nothing was made, or what was made is gone again, and `report` says why.
    func create(report: inout DiagnosticReport) -> [String]? {
        let taken = files.map { shown($0.path) }.filter(FileChanges.exists)
        if let first = taken.first, taken.count > 3 {
            report.add(ScaffoldMessage.severalExist(first: first, count: taken.count), at: nil)
            return nil
        }
        guard taken.isEmpty else {
            for path in taken { report.add(ScaffoldMessage.exists(path: path), at: nil) }
            return nil
        }
        do throws(FileChanges.Failure) {
            try FileChanges(root: root, files, makesFolders: true).write()
            return files.map { shown($0.path) }
        } catch {
            switch error.cause {
            case .changedMeanwhile(let path): report.add(ScaffoldMessage.exists(path: shown(path)), at: nil)
            case .system(let error):
                report.add(ScaffoldMessage.cannotCreate(path: error.path, reason: error.reason), at: nil)
            case .busy: report.add(ChangeMessage.busy(path: root), at: nil)
            case .interrupted: report.add(ChangeMessage.interrupted, at: nil)
            }
            for error in error.notRestored {
                report.add(ChangeMessage.cannotUndo(reason: error.reason), at: SourceLocation(wholeFile: error.path))
            }
            return nil
        }
    }

    private func shown(_ path: String) -> String {
        root == "." ? path : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
    }
}
