import Glibc

/// The browser of whoever sits at this machine.
enum Browser {
    /// Opens a page in it.
    ///
    /// - Returns: whether the system's program for this was there and did not fail at once.
    static func open(_ address: String) -> Bool {
        let program = "xdg-open"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // In a group of its own, the browser does not end with our Ctrl-C.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let arguments = [program, address]
        var pointers = arguments.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        return posix_spawnp(&process, program, &actions, &attributes, &pointers, environ) == 0
    }
}
