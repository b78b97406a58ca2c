import Glibc

/// The threads that work is shared among.
package enum WorkerThreads {
    /// Beside one for each core: what a build does meanwhile, and what the system's libraries start for themselves.
    private static let spare = 2
    /// The bytes that even a small site takes beside their stacks.
    private static let memory = 64 << 20

    /// What keeps the system from giving as many threads and as much memory as any work takes here; `nil` where nothing
    /// does.
    ///
    /// Dispatch asks for its threads again and again, a second apart and without end, where the system refuses them, and
    /// says nothing; Swift ends the program where it refuses memory. So both are asked for once before any work. All
    /// threads are there at once, with the stacks that Dispatch's have; glibc keeps the first of these for those that
    /// come after. The memory is given back untouched.
    ///
    /// - Parameter cores: how many cores are worked on.
    /// - Returns: a code of `errno`.
    package static func refusal(cores: Int = sysconf(Int32(_SC_NPROCESSORS_ONLN))) -> Int32? {
        let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        defer { gate.deallocate() }
        pthread_mutex_init(gate, nil)
        defer { pthread_mutex_destroy(gate) }
        var threads: [pthread_t] = []
        var code: Int32 = 0
        pthread_mutex_lock(gate)
        while code == 0, threads.count < max(cores, 1) + spare {
            var thread = pthread_t()
            code = pthread_create(&thread, nil, waitAtGate, gate)
            if code == 0 { threads.append(thread) }
        }
        if code == 0 {
            let found = mmap(nil, memory, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
            if found == MAP_FAILED { code = errno } else { munmap(found, memory) }
        }
        pthread_mutex_unlock(gate)
        for thread in threads { pthread_join(thread, nil) }
        return code == 0 ? nil : code
    }
}

/// What each thread does: it waits until all of them are there.
private func waitAtGate(_ gate: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let gate = gate?.assumingMemoryBound(to: pthread_mutex_t.self) else { return nil }
    pthread_mutex_lock(gate)
    pthread_mutex_unlock(gate)
    return nil
}
