/// What a server may cost us.
package struct FetchLimits: Sendable {
    /// How many files are fetched by one run of `curl`.
    let batchCount = 64
    /// How many of them at once.
    let parallelCount = 16
    /// How many bytes each file may have on the disk, whatever it should have: room for a page that says that there is
    /// none. So a batch of small files takes 64 MB at most.
    static let slack = 1 << 20
    /// How many kilobytes of memory `curl` gets; whoever sends headers without end is stopped by it.
    let memory = 512 << 10
    /// How often a server may send us to another address of its own.
    let redirects = 4
    /// How long to wait for a connection, in seconds.
    let connecting: Int
    /// How long a run may take, in seconds, besides the time for its bytes.
    let waiting: Int
    /// What a connection carries at least, in bytes a second.
    let rate = 50_000

    /// Limits.
    ///
    /// - Parameter waiting: how long a run may take, in seconds, besides the time for its bytes.
    package init(waiting: Int = 40) {
        self.waiting = waiting
        connecting = min(15, waiting)
    }

    /// How long a run may take that fetches so many bytes, in seconds.
    func time(bytes: Int) -> Int { waiting + bytes / rate }
}
