package import Foundation

/// The repository that the tests stand in.
package let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Where the fixtures are.
package let fixtures = repository.appendingPathComponent("Tests/Fixtures")

/// Whether tests write what they get as what they expect: `SITEGEN_ACCEPT=1 swift test`.
package let acceptsChanges = ProcessInfo.processInfo.environment["SITEGEN_ACCEPT"] == "1"

/// The relative paths and contents of all files in a folder.
package func files(in folder: URL) throws -> [String: Data] {
    let root = folder.path + "/"
    var found: [String: Data] = [:]
    let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    while let file = enumerator?.nextObject() as? URL {
        guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        found[String(file.path.dropFirst(root.count))] = try Data(contentsOf: file)
    }
    return found
}
