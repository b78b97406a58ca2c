import Glibc

/// Ends a thread that waits: a pipe, for that is what a waiting thread can be woken by.
struct StopSignal: Sendable {
    private let readEnd: Int32
    private let writeEnd: Int32

    /// A signal; `nil` where the system has no descriptors left.
    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    /// Ends the waiting. To be called once.
    func raise() { close(writeEnd) }

    /// Gives back what the waiting thread holds. To be called once, by that thread, after the end.
    func release() { close(readEnd) }

    /// What a wait ended with.
    enum Outcome {
        case stopped, readable, timedOut
    }

    /// Waits until the signal is raised, `file` can be read or the time is over.
    ///
    /// - Parameters:
    ///   - file: a descriptor, or -1 for none.
    ///   - milliseconds: how long to wait; for ever where it is negative.
    func wait(for file: Int32 = -1, milliseconds: Int32) -> Outcome {
        var entries = [
            pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0), pollfd(fd: file, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = poll(&entries, 2, milliseconds)
            if count < 0, errno == EINTR { continue }
            if count < 0 || entries[0].revents != 0 { return .stopped }
            return count == 0 ? .timedOut : .readable
        }
    }
}
