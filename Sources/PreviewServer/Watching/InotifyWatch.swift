import Glibc

/// Learns of changes from the Linux kernel, at once and without looking.
struct InotifyWatch: ChangeWait {
    private let folders: [String]
    private let descriptor: Int32
    /// Whether one of the folders does not exist: the kernel can only watch what does.
    private var isIncomplete = false
    /// See ``ChangeWait``: the kernel watches only so many folders, and of some file systems it hears nothing, such as
    /// of those that another machine, or the host of a container, writes to.
    private(set) var isExhausted = false
    /// What was there when the last change was told.
    private var known: FolderSnapshot
    /// What else was there at the last look, if anything, without a word from the kernel.
    private var unannounced: FolderSnapshot?
    /// When to look next whether anything goes unannounced.
    private var next = ContinuousClock.now + Self.distrust

    /// How often to look whether anything goes unannounced. A file that a program writes to for a while is announced
    /// when it is closed; so what is found has to be there twice.
    private static let distrust = Duration.seconds(1)
    /// How often to wake up for that, in milliseconds.
    private static let rest: Int32 = 1000

    /// How often to look for a folder that does not exist, in milliseconds.
    private static let interval: Int32 = 150
    /// How long nothing may change before a change counts as complete, in milliseconds.
    private static let quiet: Int32 = 15
    /// How long to wait at most until changes stop.
    private static let patience = Duration.milliseconds(120)
    /// A file that was written is complete when it is closed; one that was put in another's place, when it is moved.
    private static let events =
        UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF
                | IN_MOVE_SELF) | UInt32(IN_ONLYDIR)

    /// A watch on folders as they are now; `nil` where the kernel cannot watch them.
    init?(_ folders: [String]) {
        self.folders = folders
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        known = FolderSnapshot([])
        guard descriptor >= 0 else { return nil }
        known = watchFolders()
        if isExhausted {
            close(descriptor)
            return nil
        }
    }

    /// See ``ChangeWait``.
    mutating func waitForChange(or stop: StopSignal) -> Bool {
        while true {
            switch stop.wait(for: descriptor, milliseconds: isIncomplete ? Self.interval : Self.rest) {
            case .stopped:
                close(descriptor)
                return false
            case .timedOut:
                if isIncomplete {
                    let found = watchFolders()
                    if !isIncomplete {
                        known = found
                        return true
                    }
                }
                guard ContinuousClock.now >= next, isUnannounced else { continue }
                isExhausted = true
                close(descriptor)
                return true
            case .readable:
                guard var seen = read() else { continue }
                // A program that writes without end must not keep the change from being seen.
                let deadline = ContinuousClock.now + Self.patience
                while stop.wait(for: descriptor, milliseconds: Self.quiet) == .readable {
                    if read() == .folders { seen = .folders }
                    if ContinuousClock.now > deadline { break }
                }
                // First the watch, then the build: what appears in a new folder meanwhile is read by it.
                known = seen == .folders ? watchFolders() : FolderSnapshot(folders)
                unannounced = nil
                if isExhausted { close(descriptor) }
                return true
            }
        }
    }

    /// Watches every folder; one that is watched already stays so.
    ///
    /// - Returns: what is there.
    private mutating func watchFolders() -> FolderSnapshot {
        let snapshot = FolderSnapshot(folders)
        isIncomplete = !snapshot.isComplete
        for folder in snapshot.folders where inotify_add_watch(descriptor, folder, Self.events) < 0 {
            if errno == ENOSPC || errno == ENOMEM { isExhausted = true }
        }
        return snapshot
    }

    /// Whether there is a change that the kernel has said nothing of.
    private var isUnannounced: Bool {
        mutating get {
            let start = ContinuousClock.now
            let snapshot = FolderSnapshot(folders)
            // Looking at very many files must not take up the machine.
            let now = ContinuousClock.now
            next = now + max(Self.distrust, (now - start) * 50)
            guard !snapshot.isCut else { return false }
            defer { unannounced = snapshot == known ? nil : snapshot }
            return snapshot != known && snapshot == unannounced
        }
    }

    /// What may have changed.
    private enum Change {
        case files, folders
    }

    /// Reads the events that are there; `nil` where none matters, such as an editor's hidden file.
    private func read() -> Change? {
        var change: Change?
        while true {
            let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
                count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
            }
            guard !bytes.isEmpty else { return change }
            switch Self.change(bytes) {
            case .folders: change = .folders
            case .files: change = change ?? .files
            case nil: break
            }
        }
    }

    /// An event is a header of sixteen bytes (watch, mask, cookie, length) and a name that is filled up with zeros.
    private static func change(_ bytes: [UInt8]) -> Change? {
        var change: Change?
        var offset = 0
        while offset + 16 <= bytes.count {
            let (mask, length) = bytes.withUnsafeBytes {
                (
                    $0.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
                    Int($0.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                )
            }
            let isHidden = length > 0 && bytes[offset + 16] == UInt8(ascii: ".")
            offset += 16 + length
            if mask & UInt32(IN_IGNORED) != 0 || isHidden { continue }
            let ofFolders = UInt32(IN_ISDIR) | UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_Q_OVERFLOW)
            if mask & ofFolders != 0 { change = .folders } else { change = change ?? .files }
        }
        return change
    }
}
