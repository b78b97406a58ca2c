import Glibc

/// One line on a terminal that says how far long work has come. Nothing is shown where standard error is no terminal,
/// and nothing for work that is done in a moment.
struct Progress {
    private let isShown: Bool
    private let terminal: Terminal
    private let clock = ContinuousClock()
    private var next: ContinuousClock.Instant
    private var hasShown = false

    /// Progress of work that begins now.
    init(on terminal: Terminal, quiet: Bool) {
        isShown = !quiet && isatty(STDERR_FILENO) == 1
        self.terminal = terminal
        next = clock.now + .milliseconds(400)
    }

    /// Shows how many are done, at most ten times a second.
    ///
    /// - Parameter what: what is counted, where work has several parts.
    mutating func show(_ done: Int, of total: Int, _ what: String? = nil) {
        guard isShown, clock.now >= next else { return }
        next = clock.now + .milliseconds(100)
        hasShown = true
        terminal.printProgress("\r  \(what.map { $0 + ": " } ?? "")\(done) / \(total)\u{1B}[K")
    }

    /// Takes the line away.
    mutating func end() {
        if hasShown { terminal.printProgress("\r\u{1B}[K") }
        hasShown = false
    }
}
