package import Foundation

/// A folder of a test's own, removed at the end.
package final class TemporaryFolder: Sendable {
    /// Where it is.
    package let url: URL
    /// Its path.
    package var path: String { url.path }

    /// Makes one.
    package init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Copies a folder of the repository into this one.
    @discardableResult
    package func copy(_ source: URL, as name: String) throws -> URL {
        let target = try place(name)
        try FileManager.default.copyItem(at: source, to: target)
        return target
    }

    /// The text of a file.
    package func text(_ path: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(path), encoding: .utf8)
    }

    /// Writes a text file, with the folders that it needs.
    package func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: place(path)) }

    /// Where a file goes, whose folders are then there.
    private func place(_ path: String) throws -> URL {
        let file = url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        return file
    }
}
