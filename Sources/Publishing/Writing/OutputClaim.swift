package import FileSystem

/// The output folder, kept for one build alone: of two builds at once, the second waits for the first.
package struct OutputClaim: ~Copyable {
    private let path: String
    private let onWait: () -> Void
    private let root: Folder?

    /// Claims a folder. Where it does not exist, it is neither made nor claimed before ``open()``, so that a build with
    /// faults leaves nothing behind.
    ///
    /// - Parameter onWait: is called once, when the waiting for another build begins.
    /// - Returns: `nil` where another build goes on using the folder.
    package static func make(_ path: String, onWait: @escaping () -> Void) throws(SystemError) -> OutputClaim? {
        do throws(SystemError) {
            let root = try Folder(path: path)
            guard root.lock(onWait: onWait) else { return nil }
            return OutputClaim(path: path, onWait: onWait, root: root)
        } catch {
            guard error.isMissing else { throw error }
            return OutputClaim(path: path, onWait: onWait, root: nil)
        }
    }

    /// Opens the folder, after making it where it does not exist.
    ///
    /// - Returns: `nil` where another build made it meanwhile and goes on using it.
    package consuming func open() throws(SystemError) -> Folder? {
        if let root { return root }
        let made = try Folder(creating: path)
        guard made.lock(onWait: onWait) else { return nil }
        return made
    }

    /// Lets others have the folder.
    package consuming func giveUp() {}

    private init(path: String, onWait: @escaping () -> Void, root: consuming Folder?) {
        self.path = path
        self.onWait = onWait
        self.root = root
    }
}
