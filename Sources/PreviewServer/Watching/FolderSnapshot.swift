import FileSystem

/// What is in some folders at one moment, by name, size, time and identity; no content is read.
struct FolderSnapshot: Equatable, Sendable {
    /// What stands at each path; a folder's own times say nothing that its files do not.
    private var entries: [String: FileStatus] = [:]
    /// The folders, outermost first.
    private(set) var folders: [String] = []
    /// Whether all of the folders that were asked for exist.
    private(set) var isComplete = true

    /// Whether the system had no descriptors or memory left to look at everything, so that nothing can be said.
    private(set) var isCut = false

    /// How deep it looks: further than content may go.
    private static let depthLimit = 32

    /// A look at folders and everything in them. Links are not followed, and names with a dot in front are passed over.
    init(_ roots: [String]) {
        for path in roots {
            do throws(SystemError) {
                let root = try Folder(path: path)
                visit(root, depth: 0)
            } catch {
                isComplete = false
                note(error)
            }
        }
    }

    private mutating func note(_ error: SystemError) { isCut = isCut || error.isOfResources }

    private mutating func visit(_ folder: borrowing Folder, depth: Int) {
        folders.append(folder.path)
        guard depth < Self.depthLimit else { return }
        do throws(SystemError) {
            for bytes in try folder.names() where bytes.first != UInt8(ascii: ".") {
                guard let name = String(validating: bytes, as: UTF8.self) else { continue }
                visit(name, in: folder, depth: depth)
            }
        } catch {
            note(error)
        }
    }

    private mutating func visit(_ name: String, in folder: borrowing Folder, depth: Int) {
        do throws(SystemError) {
            guard let status = try folder.status(of: name) else { return }
            if status.kind == .folder {
                let inner = try folder.folder(name)
                visit(inner, depth: depth + 1)
            } else {
                entries[folder.path(of: name)] = status
            }
        } catch {
            // What cannot be looked at, or went away meanwhile, cannot be told apart later, either.
            note(error)
        }
    }
}
