import FileSystem

/// Where a folder is, whether it exists already or not, and however its path is written.
struct FolderPlace: Equatable {
    /// The innermost folder on the way that exists.
    let existing: FileStatus.Identity
    /// What would have to be made in it.
    let missing: [String]
    /// The path of ``existing``.
    private let path: String

    /// The place of a path of the user's; `nil` where it leads nowhere that a folder could be.
    init?(_ path: String) {
        var names: [String] = []
        var here = path.isEmpty ? "." : path
        while true {
            if let identity = Self.identity(here) {
                (existing, missing, self.path) = (identity, names.reversed(), here)
                return
            }
            let parts = here.split(separator: "/")
            // Nobody can tell what `..` is in a folder that does not exist.
            guard let last = parts.last, last != ".." else { return nil }
            if last != "." { names.append(String(last)) }
            let parent = parts.dropLast().joined(separator: "/")
            here = here.hasPrefix("/") ? "/" + parent : parent.isEmpty ? "." : parent
        }
    }

    /// Whether the folder exists.
    var exists: Bool { missing.isEmpty }

    /// The folder that exists and all around it, up to the root.
    var surroundings: [FileStatus.Identity] {
        var found = [existing]
        var here = path
        while let above = Self.identity(here + "/.."), above != found[found.count - 1], found.count < 64 {
            found.append(above)
            here += "/.."
        }
        return found
    }

    static func == (left: Self, right: Self) -> Bool {
        left.existing == right.existing && left.missing == right.missing
    }

    private static func identity(_ path: String) -> FileStatus.Identity? { try? Folder(path: path).status().identity }
}
