import Foundation
import TestSupport

extension TemporaryFolder {
    /// What stands in it, by path: the text of each file, nothing for a folder.
    func contents() throws -> [String: String] {
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
            found[path] = (try? String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)) ?? ""
        }
        return found
    }
}
