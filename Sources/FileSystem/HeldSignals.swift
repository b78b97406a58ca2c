package import Glibc

/// Signals that ask the program to end (Ctrl-C, `SIGTERM`, `SIGHUP`), held back for as long as this exists: work that
/// must not stop in the middle looks now and then whether one has come, and takes itself back. What has come does its
/// work afterwards.
///
/// It holds for the thread that makes it. Those of Dispatch never take signals. What the program was told to ignore, as
/// by `nohup`, stays ignored.
package struct HeldSignals: ~Copyable {
    /// Those that were held back before: what a program that is started meanwhile should hold back.
    package private(set) var before = sigset_t()

    /// Begins to hold them back.
    package init() {
        var held = Self.ending
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    deinit {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Whether one waits.
    package var isPending: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return Self.numbers.contains { sigismember(&pending, $0) == 1 }
    }

    private static let numbers = [SIGINT, SIGTERM, SIGHUP]

    private static var ending: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        // The system keeps a signal that is held back even where it would be ignored.
        for number in numbers where !isIgnored(number) { sigaddset(&set, number) }
        return set
    }

    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        sigaction(number, nil, &action)
        // `SIG_IGN` is the address 1, which Swift cannot compare with a function.
        return withUnsafeBytes(of: action.__sigaction_handler) { $0.load(as: UInt.self) } == 1
    }
}
