package import Diagnostics
import FileSystem

/// Decides whether a folder may be written to, before anything is.
package struct OutputFolder {
    /// The folder as the user typed it.
    package let path: String

    /// The folder at a path, which need not exist.
    package init(path: String) {
        self.path = path
    }

    /// Whether it is another folder or in it, however the paths are written and whether or not they exist yet.
    package func isIn(_ other: String) -> Bool {
        guard let here = FolderPlace(path), let there = FolderPlace(other) else { return path == other }
        if there.exists { return here.surroundings.contains(there.existing) }
        return here.existing == there.existing && here.missing.starts(with: there.missing)
    }

    /// Refuses a folder that would harm what is in it or around it: the sources, a folder in them or around them, the
    /// root, the home folder, or a folder with files in it that sitegen did not write.
    ///
    /// - Parameters:
    ///   - sources: the folders that the site is made from.
    ///   - home: the user's home folder.
    /// - Returns: what is wrong with it, or `nil`.
    package func objection(sources: [String], home: String?) -> Message? {
        // Where `..` would lead from a folder that does not exist shows only when it is made, which is too late.
        guard let place = FolderPlace(path) else {
            return OutputMessage.cannotWrite(
                path: path, reason: SystemError(path: path, code: SystemError.missing).reason)
        }
        let sources = sources.compactMap { FolderPlace($0) }.filter(\.exists)
        guard place.surroundings.allSatisfy({ around in !sources.contains { $0.existing == around } }) else {
            return OutputMessage.outputIsPrecious(path: path)
        }
        // Whether it can be made shows when it is.
        guard place.exists else { return nil }
        let precious = ["/", home].compactMap { $0.flatMap { FolderPlace($0)?.existing } }
        guard !precious.contains(place.existing), !sources.contains(where: { $0.surroundings.contains(place.existing) })
        else { return OutputMessage.outputIsPrecious(path: path) }
        return strangers()
    }

    /// A folder that holds somebody else's files. Names that begin with a dot belong to hosts and version control.
    private func strangers() -> Message? {
        do throws(SystemError) {
            let folder = try Folder(path: path)
            switch try Manifest.find(in: folder) {
            case .ours: return nil
            case .damaged: return OutputMessage.manifestIsDamaged(path: folder.path(of: Manifest.name))
            case .foreign: return OutputMessage.outputIsForeign(path: path)
            case .none:
                let isEmpty = try folder.names().allSatisfy { $0.first == UInt8(ascii: ".") }
                return isEmpty ? nil : OutputMessage.outputIsForeign(path: path)
            }
        } catch {
            return OutputMessage.cannotRead(path: error.path, reason: error.reason)
        }
    }
}
