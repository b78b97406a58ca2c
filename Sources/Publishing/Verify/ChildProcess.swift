import FileSystem
import Glibc

/// A program that runs for us, and not longer than we do.
struct ChildProcess {
    private let process: pid_t
    /// The signals that end us, as they were blocked before.
    private let mask: sigset_t

    /// How long to wait between two looks, in microseconds.
    private static let pause: UInt32 = 4000

    /// Starts a program, found like the shell finds it.
    ///
    /// - Parameters:
    ///   - words: its name and its arguments.
    ///   - input: what it reads.
    ///   - output: where it writes; what it complains about is thrown away.
    ///   - shared: files that it may open by their paths.
    init(
        _ words: [String], input: ScratchFile, output: ScratchFile, sharing shared: [ScratchFile]
    ) throws(SystemError) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
        // Where it fetches in parallel, curl shows its progress even if it is told to be silent.
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        // Put in its own place, a descriptor is inherited.
        for file in shared { posix_spawn_file_actions_adddup2(&actions, file.descriptor, file.descriptor) }

        // A signal that ends us is seen between two looks, so that the program ends first.
        var ending = sigset_t()
        sigemptyset(&ending)
        for number in Self.endings where !Self.isIgnored(number) { sigaddset(&ending, number) }
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &ending, &before)
        mask = before
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigmask(&attributes, &before)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, words[0], &actions, &attributes, &pointers, environ)
        self.process = process
        guard failure == 0 else {
            pthread_sigmask(SIG_SETMASK, &before, nil)
            throw SystemError(path: words[0], code: failure)
        }
    }

    private static let endings = [SIGINT, SIGTERM, SIGHUP]

    /// Whether a signal does nothing to us, as `SIGHUP` under `nohup`; held back, it would wait all the same.
    private static func isIgnored(_ number: Int32) -> Bool {
        var action = sigaction()
        guard sigaction(number, nil, &action) == 0 else { return false }
        // The name for it in C is an address, which Swift does not compare.
        return withUnsafeBytes(of: action.__sigaction_handler) { $0.loadUnaligned(as: Int.self) } == ignoring
    }

    /// `SIG_IGN`.
    private static let ignoring = 1

    /// Waits until it ends, or ends it after a time. Where we are to end, it ends first.
    ///
    /// - Returns: whether it ended by itself.
    func wait(seconds: Int) -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var isDone = false
        while !isDone, ContinuousClock.now < deadline, !isToEnd {
            isDone = waitpid(process, nil, WNOHANG) != 0
            if !isDone { usleep(Self.pause) }
        }
        if !isDone {
            kill(process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
        }
        // Here, the signal that was held back ends us.
        var before = mask
        pthread_sigmask(SIG_SETMASK, &before, nil)
        return isDone
    }

    private var isToEnd: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return Self.endings.contains { sigismember(&pending, $0) == 1 }
    }
}
