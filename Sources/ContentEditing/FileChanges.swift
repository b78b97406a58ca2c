package import FileSystem

/// Files that are changed and made all together or not at all.
package struct FileChanges {
    /// The folder that the paths begin in, as the user typed it.
    package let root: String
    /// The files, in the order in which they are written.
    package let files: [FileChange]
    private let makesFolders: Bool

    /// Changes to the files of a folder.
    ///
    /// - Parameter makesFolders: whether folders that do not exist are made, the root among them.
    package init(root: String, _ files: [FileChange], makesFolders: Bool = false) {
        self.root = root
        self.files = files
        self.makesFolders = makesFolders
    }

    /// Why nothing was changed.
    package struct Failure: Error {
        /// What was in the way.
        package let cause: Cause
        /// Files that could not be given back what they held.
        package let notRestored: [SystemError]

        /// What may be in the way.
        package enum Cause {
            /// The file of this path does not hold any more what it held, or is there already.
            case changedMeanwhile(path: String)
            /// The system refused.
            case system(SystemError)
        }
    }

    /// Writes all files, each in one step; where one cannot be written, those before it hold again what they held, and
    /// what was made is gone.
    package func write() throws(Failure) {
        var undo = Undo(root: root, folders: makesFolders ? Self.missingFolders(of: root) : [])
        for file in files {
            let cause: Failure.Cause
            do throws(SystemError) {
                if try write(file, &undo) { continue }
                cause = .changedMeanwhile(path: file.path)
            } catch {
                cause = .system(error)
            }
            throw Failure(cause: cause, notRestored: undo.run())
        }
    }

    /// Writes a file; `false` where it does not hold what it should.
    private func write(_ file: FileChange, _ undo: inout Undo) throws(SystemError) -> Bool {
        var folder = makesFolders ? try Folder(creating: root) : try Folder(path: root)
        // Step by step: nothing on the way may be a link.
        for name in file.folders {
            if makesFolders, try folder.status(of: name) == nil { undo.folders.append(folder.path(of: name)) }
            folder = makesFolders ? try folder.makeFolder(name) : try folder.folder(name)
        }
        let held = try folder.status(of: file.name) == nil ? nil : try folder.read(file.name)
        guard held == file.old else { return false }
        if held == nil { try folder.create(file.name, file.new) } else { try folder.write(file.new, to: file.name) }
        undo.files.append(file)
        return true
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
    package static func exists(_ path: String) -> Bool {
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

    /// What was changed and made so far.
    private struct Undo {
        let root: String
        var folders: [String]
        var files: [FileChange] = []

        /// Takes it back, as far as it can be.
        ///
        /// - Returns: why files could not be given back what they held.
        func run() -> [SystemError] {
            var failures: [SystemError] = []
            for file in files.reversed() {
                do throws(SystemError) {
                    var folder = try Folder(path: root)
                    for name in file.folders { folder = try folder.folder(name) }
                    if let old = file.old { try folder.write(old, to: file.name) } else { try folder.remove(file.name) }
                } catch {
                    failures.append(error)
                }
            }
            for path in folders.reversed() {
                let (parent, name) = FileChanges.split(path)
                if let folder = try? Folder(path: parent) { _ = try? folder.removeIfEmpty(name) }
            }
            return failures
        }
    }
}

extension FileChange {
    /// The names on the way to the file.
    fileprivate var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }

    /// The file's own name.
    fileprivate var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
