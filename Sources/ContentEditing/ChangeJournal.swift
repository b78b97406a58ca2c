import FileSystem

/// What a command is about to do to the files of a folder, noted in it before it begins, with what they hold: killed at
/// any moment, the next command knows what to take back.
///
/// It is a folder of its own, ``name``. Each file that will be replaced is kept in it under its number, and the list is
/// written last: without a list, nothing has begun. When all is written, one renaming turns the list into ``doneName``.
struct ChangeJournal: ~Copyable {
    /// Such folders begin with a dot: content, templates and sites know no such names.
    static let name = Folder.temporaryPrefix + "changes"
    private static let listName = "journal"
    private static let doneName = "done"
    private static let header = "sitegen changes 1"

    /// A file that is to be written.
    private struct Entry {
        let place: FilePlace
        /// Whether there is none before.
        let isNew: Bool
        /// The sum of what it is to hold.
        let sum: UInt64
    }

    private let staging: Folder
    private let entries: [Entry]
    /// Folders that are to be made, the outermost first.
    private let folders: [FilePlace]

    private init(_ staging: consuming Folder, _ entries: [Entry], _ folders: [FilePlace]) {
        self.staging = staging
        self.entries = entries
        self.folders = folders
    }

    // MARK: - Writing

    /// Notes what is about to be written into a folder, which must be locked. Where that fails, nothing is left.
    static func begin(_ files: [FileChange], in root: borrowing Folder) throws(SystemError) -> ChangeJournal {
        let staging = try root.makeStaging(name)
        do throws(SystemError) {
            var entries: [Entry] = []
            var folders: [FilePlace] = []
            var (known, last): (Set<FilePlace>, [String]) = ([], [])
            for file in files {
                let place = FilePlace(file.path)
                if let old = file.old {
                    let folder = try place.openFolder(in: root)
                    if try folder.status(of: place.name) != nil {
                        try folder.keep(place.name, old, as: String(entries.count), in: staging)
                    }
                } else if place.folders != last {
                    folders += try place.missingFolders(in: root).filter { known.insert($0).inserted }
                    last = place.folders
                }
                entries.append(Entry(place: place, isNew: file.old == nil, sum: Checksum.of(file.new)))
            }
            let journal = ChangeJournal(staging, entries, folders)
            try journal.staging.write(journal.list, to: listName, durably: true)
            try journal.staging.flush()
            try root.flush()
            return journal
        } catch {
            try? root.removeTree(name)
            throw error
        }
    }

    /// Notes that all is written; then there is nothing to take back any more.
    func finish(in root: borrowing Folder) throws(SystemError) {
        try staging.rename(Self.listName, to: Self.doneName)
        // What stays of it does no harm, and the next command removes it.
        try? root.removeTree(Self.name)
    }

    private var list: [UInt8] {
        let fields =
            [Self.header] + folders.flatMap { ["folder", "0", $0.path] }
            + entries.flatMap { [$0.isNew ? "new" : "old", String($0.sum), $0.place.path] }
        return Array(fields.map { $0 + "\0" }.joined().utf8)
    }

    // MARK: - Taking back

    /// What came of taking changes back.
    struct Undone {
        /// Files that are neither what they were nor what they were to be: somebody has changed them since, so they stay.
        var edited: [String] = []
        /// Why some files did not get back what they held. Then the journal stays, and the next command tries again.
        var failures: [SystemError] = []
    }

    /// Gives each file back what it held, and removes what was made. Cut off, it can be done again.
    func undo(in root: borrowing Folder) -> Undone {
        var undone = Undone()
        for (number, entry) in entries.enumerated().reversed() {
            do throws(SystemError) {
                if try !undo(entry, number, in: root) { undone.edited.append(entry.place.path) }
            } catch {
                undone.failures.append(error)
            }
        }
        for folder in folders.reversed() {
            if let parent = try? folder.openFolder(in: root) { _ = try? parent.removeIfEmpty(folder.name) }
        }
        guard undone.failures.isEmpty else { return undone }
        do throws(SystemError) { try root.removeTree(Self.name) } catch { undone.failures.append(error) }
        return undone
    }

    /// Whether the file is what it was.
    private func undo(_ entry: Entry, _ number: Int, in root: borrowing Folder) throws(SystemError) -> Bool {
        let kept = String(number)
        let old = try staging.status(of: kept)
        // What is not kept was not replaced, or is back.
        if !entry.isNew, old == nil { return true }
        let folder: Folder
        do throws(SystemError) {
            folder = try entry.place.openFolder(in: root)
        } catch {
            // The way there is gone, and the file with it.
            guard error.isMissing || error.isFolder || error.isSymbolicLink else { throw error }
            return entry.isNew
        }
        let name = entry.place.name
        try folder.removeTemporary(of: name)
        let here = try folder.status(of: name)
        if here?.identity == old?.identity { return true }
        guard here?.kind == .file else { return entry.isNew }
        let bytes = try folder.read(name)
        if Checksum.of(bytes) == entry.sum {
            if entry.isNew { try folder.remove(name) } else { try folder.putBack(name, from: kept, in: staging) }
            return true
        }
        if entry.isNew { return false }
        return try bytes == staging.read(kept)
    }

    // MARK: - What a killed command left

    /// What is found in a folder.
    enum Found: ~Copyable {
        /// Nobody was cut off.
        case nothing
        /// A command was cut off before it changed anything.
        case notBegun
        /// A command was cut off when all was written.
        case done
        /// A command was cut off while it wrote.
        case begun(ChangeJournal)
        /// Nobody knows what was written.
        case damaged
    }

    /// Whether there is something to look at; of a running command, too.
    static func isThere(in root: borrowing Folder) throws(SystemError) -> Bool { try root.status(of: name) != nil }

    /// Looks for what a killed command left in a folder, which must be locked.
    static func find(in root: borrowing Folder) throws(SystemError) -> Found {
        guard try isThere(in: root) else { return .nothing }
        let staging = try root.folder(name)
        if try staging.status(of: doneName) != nil { return .done }
        guard try staging.status(of: listName) != nil else { return .notBegun }
        guard let (entries, folders) = parse(try staging.read(listName)) else { return .damaged }
        return .begun(ChangeJournal(staging, entries, folders))
    }

    /// Removes what is left of a journal that is of no use any more.
    static func remove(from root: borrowing Folder) throws(SystemError) { try root.removeTree(name) }

    private static func parse(_ bytes: [UInt8]) -> (entries: [Entry], folders: [FilePlace])? {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.last == 0 else { return nil }
        let fields = text.utf8.dropLast().split(separator: 0, omittingEmptySubsequences: false)
            .compactMap { String($0) }
        guard fields.first == header, fields.count % 3 == 1 else { return nil }
        var (entries, folders): ([Entry], [FilePlace]) = ([], [])
        for start in stride(from: 1, to: fields.count, by: 3) {
            let place = FilePlace(fields[start + 2])
            guard place.isBelow, let sum = UInt64(fields[start + 1]) else { return nil }
            switch fields[start] {
            case "folder": folders.append(place)
            case "new", "old": entries.append(Entry(place: place, isNew: fields[start] == "new", sum: sum))
            default: return nil
            }
        }
        return (entries, folders)
    }
}
