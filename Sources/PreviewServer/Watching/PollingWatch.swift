/// Learns of changes by looking at every file several times a second; works everywhere.
struct PollingWatch: ChangeWait {
    private let folders: [String]
    private var last: FolderSnapshot

    /// How long to wait between two looks, in milliseconds, where looking takes no time.
    private static let interval: Int32 = 150
    /// How long nothing may change before a change counts as complete, in milliseconds.
    private static let quiet: Int32 = 20

    /// A watch on folders as they are now.
    init(_ folders: [String]) {
        self.folders = folders
        last = FolderSnapshot(folders)
    }

    /// See ``ChangeWait``.
    var isExhausted: Bool { false }

    /// See ``ChangeWait``.
    mutating func waitForChange(or stop: StopSignal) -> Bool {
        let clock = ContinuousClock()
        var pause = Self.interval
        while stop.wait(milliseconds: pause) != .stopped {
            let start = clock.now
            let snapshot = FolderSnapshot(folders)
            // Looking at very many files must not take up the machine: nine tenths of the time are pauses.
            let (seconds, attoseconds) = (clock.now - start).components
            let cost = seconds * 1000 + attoseconds / 1_000_000_000_000_000
            pause = max(Self.interval, Int32(clamping: cost * 9))
            guard snapshot.isCut || snapshot == last else {
                last = snapshot
                return settle(stop)
            }
        }
        return false
    }

    private mutating func settle(_ stop: StopSignal) -> Bool {
        for _ in 0..<10 {
            if stop.wait(milliseconds: Self.quiet) == .stopped { return false }
            let snapshot = FolderSnapshot(folders)
            if snapshot == last { break }
            last = snapshot
        }
        return true
    }
}
