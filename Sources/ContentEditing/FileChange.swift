/// A file and what it is to hold.
package struct FileChange {
    /// The path below the folder of ``FileChanges``, with `/` between the names.
    package let path: String
    /// What it holds now; `nil` where it does not exist yet.
    package let old: [UInt8]?
    /// What it is to hold.
    package let new: [UInt8]

    /// A file that changes, or that is new.
    package init(path: String, old: [UInt8]?, new: [UInt8]) {
        self.path = path
        self.old = old
        self.new = new
    }

    /// Whether anything changes.
    package var isChanged: Bool { old != new }
}
