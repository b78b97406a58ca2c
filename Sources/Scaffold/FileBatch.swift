import Diagnostics
import FileSystem

/// New files that are made all together or not at all. Nothing that exists is ever written over.
struct FileBatch {
    /// The folder that the paths begin in, as the user typed it; it need not exist.
    let root: String
    private var files: [(path: String, bytes: [UInt8])] = []

    /// A batch without files.
    init(root: String) {
        self.root = root
    }

    /// Adds a file.
    ///
    /// - Parameter path: its place below the root, with `/` between the names.
    mutating func add(_ path: String, _ text: String) {
        files.append((path, Array(text.utf8)))
    }

    /// Makes all files, and the folders that they need.
    ///
    /// - Returns: their paths as the user would type them; `nil` where something is in the way, or the disk fails.
    ///   Then nothing was made, or what was made is gone again, and `report` says why.
    func create(report: inout DiagnosticReport) -> [String]? {
        let taken = files.map { shown($0.path) }.filter(Self.exists)
        if let first = taken.first, taken.count > 3 {
            report.add(ScaffoldMessage.severalExist(first: first, count: taken.count), at: nil)
            return nil
        }
        guard taken.isEmpty else {
            for path in taken { report.add(ScaffoldMessage.exists(path: path), at: nil) }
            return nil
        }
        var undo = Undo()
        do throws(SystemError) {
            for file in files { try create(file.path, file.bytes, &undo) }
            return files.map { shown($0.path) }
        } catch {
            undo.run()
            report.add(ScaffoldMessage.cannotCreate(path: error.path, reason: error.reason), at: nil)
            return nil
        }
    }

    private func shown(_ path: String) -> String {
        root == "." ? path : root.hasSuffix("/") ? root + path : "\(root)/\(path)"
    }

    private func create(_ path: String, _ bytes: [UInt8], _ undo: inout Undo) throws(SystemError) {
        let names = path.split(separator: "/").map(String.init)
        undo.folders += Self.missingFolders(of: root)
        var folder = try Folder(creating: root)
        for name in names.dropLast() {
            if try folder.status(of: name) == nil { undo.folders.append(folder.path(of: name)) }
            folder = try folder.makeFolder(name)
        }
        guard let name = names.last else { return }
        try folder.create(name, bytes)
        undo.files.append(folder.path(of: name))
    }

    /// The folders on the way to `path` that do not exist, the outermost first.
    private static func missingFolders(of path: String) -> [String] {
        var made = path.hasPrefix("/") ? "/" : ""
        var missing: [String] = []
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            if !exists(made) { missing.append(made) }
        }
        return missing
    }

    /// Whether anything stands at a path, be it a link that leads nowhere.
    private static func exists(_ path: String) -> Bool {
        let (parent, name) = split(path)
        guard !name.isEmpty, name != ".", name != ".." else { return (try? Folder(path: path).status()) != nil }
        guard let folder = try? Folder(path: parent) else { return false }
        // What cannot be looked at is left alone, too.
        do { return try folder.status(of: name) != nil } catch { return true }
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let parent = String(trimmed.dropLast(name.count))
        return (parent.isEmpty ? "." : parent, name)
    }

    /// What was made so far.
    private struct Undo {
        var files: [String] = []
        var folders: [String] = []

        /// Takes it away again, as far as it can be.
        func run() {
            for path in files.reversed() {
                let (parent, name) = FileBatch.split(path)
                if let folder = try? Folder(path: parent) { try? folder.remove(name) }
            }
            for path in folders.reversed() {
                let (parent, name) = FileBatch.split(path)
                if let folder = try? Folder(path: parent) { _ = try? folder.removeIfEmpty(name) }
            }
        }
    }
}
