import FileSystem
import Glibc

/// A program that runs for us, and not longer than we do.
struct ChildProcess: ~Copyable {
    private let process: pid_t
    /// A signal that ends us is seen between two looks, so that the program ends first.
    private let signals: HeldSignals

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

        let signals = HeldSignals()
        var before = signals.before
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setsigmask(&attributes, &before)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var pointers = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let failure = posix_spawnp(&process, words[0], &actions, &attributes, &pointers, environ)
        guard failure == 0 else { throw SystemError(path: words[0], code: failure) }
        self.process = process
        self.signals = signals
    }

    /// Waits until it ends, or ends it after a time. Where we are to end, it ends first.
    ///
    /// - Returns: whether it ended by itself.
    consuming func wait(seconds: Int) -> Bool {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var isDone = false
        while !isDone, ContinuousClock.now < deadline, !signals.isPending {
            isDone = waitpid(process, nil, WNOHANG) != 0
            if !isDone { usleep(Self.pause) }
        }
        if !isDone {
            kill(process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
        }
        // Behind this, a signal that was held back ends us.
        return isDone
    }
}
