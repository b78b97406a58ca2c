import Glibc

/// Who may be in a folder beside the one that locks it.
package enum FolderLock: Sendable {
    /// Nobody else that locks it: for who writes.
    case alone
    /// Others that read, too.
    case reading
}

extension Folder {
    /// How long a command waits for another that has a folder for itself.
    package static let lockPatience = Duration.seconds(10)

    /// Keeps others that ask for it out of this folder, for as long as it is open.
    ///
    /// The lock is on the open folder itself: there is no file that a killed program could leave behind.
    ///
    /// - Parameters:
    ///   - lock: who may be there besides.
    ///   - limit: how long to wait for somebody else who has it.
    ///   - onWait: is called once, when the waiting begins.
    /// - Returns: `false` where somebody else still has it. Where the file system knows no locks, such as a folder on
    ///   some servers, `true`: then there is nothing to wait for.
    package func lock(_ lock: FolderLock = .alone, within limit: Duration = lockPatience, onWait: () -> Void = {})
        -> Bool
    {
        if tryLock(lock) { return true }
        onWait()
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            usleep(50_000)
            if tryLock(lock) { return true }
        }
        return false
    }

    /// Lets others in again before the folder is closed.
    package func unlock() { flock(descriptor, LOCK_UN) }

    private func tryLock(_ lock: FolderLock) -> Bool {
        while flock(descriptor, (lock == .alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0 {
            if errno != EINTR { return errno != EWOULDBLOCK }
        }
        return true
    }
}
