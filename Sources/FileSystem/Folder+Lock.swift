import Glibc

extension Folder {
    /// Keeps others that ask for it out of this folder, for as long as it is open.
    ///
    /// The lock is on the open folder itself: there is no file that a killed program could leave behind.
    ///
    /// - Parameters:
    ///   - limit: how long to wait for somebody else who has it.
    ///   - onWait: is called once, when the waiting begins.
    /// - Returns: `false` where somebody else still has it. Where the file system knows no locks, such as a folder on
    ///   some servers, `true`: then there is nothing to wait for.
    package func lock(within limit: Duration, onWait: () -> Void = {}) -> Bool {
        if tryLock() { return true }
        onWait()
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            usleep(50_000)
            if tryLock() { return true }
        }
        return false
    }

    private func tryLock() -> Bool {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno != EINTR { return errno != EWOULDBLOCK }
        }
        return true
    }
}
