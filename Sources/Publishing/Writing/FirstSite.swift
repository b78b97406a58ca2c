import FileSystem

/// The site of a first build, put together in a folder of its own inside the output folder. It moves to its place when
/// it is whole, a folder at a time.
///
/// Nobody reads a site that has never been there, so its files need no temporary names: ten thousand renamings are a
/// twentieth of a build.
struct FirstSite {
    /// The name of the folder in which it is put together. No file of a site has such a name.
    private static let name = Folder.temporaryPrefix + "first"

    /// Where files are put.
    let folders: OpenFolders

    /// Begins one.
    init(in output: borrowing Folder) throws(SystemError) {
        folders = OpenFolders(try output.makeStaging(Self.name))
    }

    /// Removes what a build left that was killed or has failed.
    static func remove(from output: borrowing Folder) throws(SystemError) { try output.removeTree(name) }

    /// Moves all to its place: of the names at the top of the site first that whose last file was written first.
    ///
    /// - Parameter planned: all files, in the order in which they were written.
    func move(_ planned: [OutputPath], to output: borrowing Folder) throws(SystemError) {
        var names: [Substring] = []
        var seen: Set<Substring> = []
        for path in planned.reversed() {
            let name = path.text[..<(path.text.utf8.firstIndex(of: UInt8(ascii: "/")) ?? path.text.endIndex)]
            if seen.insert(name).inserted { names.append(name) }
        }
        for name in names.reversed() { try output.move(String(name), from: folders.root) }
        try output.removeIfEmpty(Self.name)
    }
}
