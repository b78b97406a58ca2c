import Dispatch

/// Watches folders and everything in them, whether they exist already or not.
enum FolderWatch {
    /// How changes are learned of.
    enum Method: Sendable {
        /// From the system where it can tell, and else by looking.
        case best
        /// By looking again and again.
        case polling
    }

    /// An element for each change, or for several that come together. Whatever happens after the call is not missed.
    static func changes(in folders: [String], by method: Method = .best) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            guard let stop = StopSignal() else {
                continuation.finish()
                return
            }
            let first = start(folders, method)
            continuation.onTermination = { _ in stop.raise() }
            DispatchQueue(label: "sitegen.watch").async {
                var wait = first
                while wait.waitForChange(or: stop) {
                    if wait.isExhausted { wait = PollingWatch(folders) }
                    continuation.yield()
                }
                stop.release()
            }
        }
    }

    private static func start(_ folders: [String], _ method: Method) -> any ChangeWait {
        if method == .best, let watch = InotifyWatch(folders) { return watch }
        return PollingWatch(folders)
    }
}
