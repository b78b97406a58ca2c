package import FileSystem

/// Files that are changed and made all together or not at all, whatever happens meanwhile: see ``ChangeJournal``.
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
        /// Files that could not be given back what they held; the next command tries again.
        package var notRestored: [SystemError] = []

        /// What may be in the way.
        package enum Cause {
            /// The file of this path does not hold any more what it held, or is there already.
            case changedMeanwhile(path: String)
            /// The system refused.
            case system(SystemError)
            /// Another command goes on writing to the folder.
            case busy
            /// The program was asked to end.
            case interrupted
        }
    }

    /// Writes all files, each in one step, alone in the folder; where one cannot be written, or the program is asked to
    /// end, those before it hold again what they held, and what was made is gone. Who may read and write a file does not
    /// change.
    ///
    /// - Parameters:
    ///   - onWait: is called where another command is writing to the folder, before that one is waited for.
    ///   - progress: is told how many files are written.
    package func write(onWait: () -> Void = {}, progress: (Int) -> Void = { _ in }) throws(Failure) {
        guard !files.isEmpty else { return }
        let signals = HeldSignals()
        let made = makesFolders ? Self.missingFolders(of: root) : []
        do throws(Failure) {
            try write(until: signals, onWait, progress)
        } catch {
            for path in made.reversed() {
                let (parent, name) = Self.split(path)
                if let folder = try? Folder(path: parent) { _ = try? folder.removeIfEmpty(name) }
            }
            throw error
        }
    }

    private func write(
        until signals: borrowing HeldSignals, _ onWait: () -> Void, _ progress: (Int) -> Void
    ) throws(Failure) {
        var notRestored: [SystemError] = []
        let cause: Failure.Cause?
        do throws(SystemError) {
            let folder = makesFolders ? try Folder(creating: root) : try Folder(path: root)
            if folder.lock(onWait: onWait) {
                let journal = try ChangeJournal.begin(files, in: folder)
                cause = write(to: folder, journal, until: signals, progress)
                if cause != nil { notRestored = journal.undo(in: folder).failures }
            } else {
                cause = .busy
            }
        } catch {
            cause = .system(error)
        }
        if let cause { throw Failure(cause: cause, notRestored: notRestored) }
    }

    /// Writes the files that a journal announces; says why it did not come to an end.
    private func write(
        to root: borrowing Folder, _ journal: borrowing ChangeJournal, until signals: borrowing HeldSignals,
        _ progress: (Int) -> Void
    ) -> Failure.Cause? {
        do throws(SystemError) {
            // Files of one folder come one after the other, and it is opened once for all of them.
            var folder = try root.reopened()
            var names: [String] = []
            for (number, file) in files.enumerated() {
                progress(number)
                if signals.isPending { return .interrupted }
                let place = FilePlace(file.path)
                if place.folders != names {
                    folder = try place.openFolder(in: root, making: makesFolders)
                    names = place.folders
                }
                if try !write(file, to: place.name, in: folder) { return .changedMeanwhile(path: file.path) }
            }
            try journal.finish(in: root)
            return nil
        } catch {
            return .system(error)
        }
    }

    /// Writes a file; `false` where it does not hold what it should.
    private func write(
        _ file: FileChange, to name: String, in folder: borrowing Folder
    ) throws(SystemError) -> Bool {
        let held = try folder.status(of: name) == nil ? nil : try folder.read(name)
        guard held == file.old else { return false }
        if held == nil {
            try folder.create(name, file.new)
        } else {
            try folder.write(file.new, to: name, keepsRights: true)
        }
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

    /// The folder that a path is in, and its name there.
    static func split(_ path: String) -> (parent: String, name: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let parent = String(trimmed.dropLast(name.count))
        return (parent.isEmpty ? "." : parent, name)
    }
}
