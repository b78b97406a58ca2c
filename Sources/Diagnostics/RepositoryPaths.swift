/// Turns the paths that a user would type into paths from the root of a repository on: what annotates the lines of a
/// change knows no others. A site may stand in a folder of its repository.
package struct RepositoryPaths: Sendable {
    private let root: [Substring]
    private let folder: [Substring]

    /// The paths of a repository.
    ///
    /// - Parameters:
    ///   - root: its root, as an absolute path without links.
    ///   - folder: the folder that sitegen runs in, likewise.
    package init(root: String, folder: String) {
        self.root = Self.names(root)
        self.folder = Self.names(folder)
    }

    /// Paths stay as they are.
    package static let unchanged = RepositoryPaths(root: "/", folder: "/")

    /// The path from the root on; a path that leads elsewhere stays as it is.
    package func path(of file: String) -> String {
        if root.isEmpty { return file }
        var names = file.utf8.first == UInt8(ascii: "/") ? [] : folder
        for name in Self.names(file) {
            if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
        }
        guard names.starts(with: root) else { return file }
        let path = names.dropFirst(root.count).joined(separator: "/")
        return path.isEmpty ? "." : path
    }

    private static func names(_ path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}
