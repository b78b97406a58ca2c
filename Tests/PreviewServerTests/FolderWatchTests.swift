import Foundation
import TestSupport
import Testing

@testable import PreviewServer

/// Learning of changes.
@Suite("Watching folders")
struct FolderWatchTests {
    /// What happens in a folder, and whether it is a change of the site's sources.
    enum Deed: String, CaseIterable, Sendable {
        case write, append, renameOver, create, remove, newFolder, fileInNewFolder, moveFolderIn, vanish
        case hiddenFile, reading

        var isChange: Bool { self != .hiddenFile && self != .reading }
    }

    @Test(
        "every kind of change is seen, and nothing else", arguments: Deed.allCases, [FolderWatch.Method.best, .polling])
    func deeds(deed: Deed, method: FolderWatch.Method) async throws {
        let folder = try Folder()
        let seen = await Self.changes(in: folder.watched, method, deed.isChange ? 1 : 0) { try folder.perform(deed) }
        #expect((seen > 0) == deed.isChange)
    }

    @Test("a new folder is watched, too", arguments: [FolderWatch.Method.best, .polling])
    func newFolders(method: FolderWatch.Method) async throws {
        let folder = try Folder()
        let stream = FolderWatch.changes(in: [folder.watched.path], by: method)
        var changes = stream.makeAsyncIterator()
        try folder.perform(.fileInNewFolder)
        await changes.next()
        try await Task.sleep(for: .milliseconds(300))
        try Data("later".utf8).write(to: folder.watched.appendingPathComponent("new/deep/file.md"))
        await changes.next()
    }

    @Test(
        "a folder that does not exist yet is watched when it appears", arguments: [FolderWatch.Method.best, .polling])
    func appears(method: FolderWatch.Method) async throws {
        let folder = try Folder()
        let later = folder.root.appendingPathComponent("later")
        let seen = await Self.changes(in: later, method, 2) {
            try FileManager.default.createDirectory(at: later, withIntermediateDirectories: true)
            Thread.sleep(forTimeInterval: 0.5)
            try Data("x".utf8).write(to: later.appendingPathComponent("a.md"))
        }
        #expect(seen == 2)
    }

    @Test("a change without a word from the system is found, and so are those after it")
    func unannounced() async throws {
        let folder = try Folder()
        // Of a file that stays open, the kernel says nothing.
        let handle = try FileHandle(forWritingTo: folder.watched.appendingPathComponent("inner/file.md"))
        let seen = await Self.changes(in: folder.watched, .best, 2) {
            try handle.write(contentsOf: Data("once".utf8))
            Thread.sleep(forTimeInterval: 4)
            try handle.write(contentsOf: Data("twice".utf8))
        }
        #expect(seen == 2)
        try handle.close()
    }

    @Test("many saves at once are few changes", arguments: [FolderWatch.Method.best, .polling])
    func burst(method: FolderWatch.Method) async throws {
        let folder = try Folder()
        let seen = await Self.changes(in: folder.watched, method, 100) {
            for number in 0..<100 {
                try Data("x".utf8).write(to: folder.watched.appendingPathComponent("file\(number).md"))
            }
        }
        #expect((1...10).contains(seen))
    }

    /// How many changes are told of until there are `wanted`, or else for a second after the deed.
    private static func changes(
        in folder: URL, _ method: FolderWatch.Method, _ wanted: Int, _ deed: () throws -> Void
    ) async -> Int {
        let stream = FolderWatch.changes(in: [folder.path], by: method)
        let counting = Task {
            var count = 0
            for await _ in stream {
                count += 1
                if count == wanted { break }
            }
            return count
        }
        try? await Task.sleep(for: .milliseconds(50))
        #expect(throws: Never.self) { try deed() }
        let limit = Task {
            try await Task.sleep(for: .seconds(wanted == 1 || wanted == 2 ? 10 : 1))
            counting.cancel()
        }
        defer { limit.cancel() }
        return await counting.value
    }

    /// A folder of a test's own.
    private struct Folder {
        private let folder: TemporaryFolder
        var root: URL { folder.url }
        var watched: URL { root.appendingPathComponent("watched") }

        init() throws {
            folder = try TemporaryFolder()
            for name in ["watched", "aside"] { try folder.write("old", to: "\(name)/inner/file.md") }
        }

        func perform(_ deed: Deed) throws {
            let file = watched.appendingPathComponent("inner/file.md")
            switch deed {
            case .write: try Data("new text".utf8).write(to: file)
            case .append:
                let handle = try FileHandle(forWritingTo: file)
                try handle.seekToEnd()
                try handle.write(contentsOf: Data("more".utf8))
                try handle.close()
            case .renameOver:
                let other = root.appendingPathComponent("aside/inner/file.md")
                #expect(rename(other.path, file.path) == 0)
            case .create: try Data("x".utf8).write(to: watched.appendingPathComponent("new.md"))
            case .remove: try FileManager.default.removeItem(at: file)
            case .newFolder:
                try FileManager.default.createDirectory(
                    at: watched.appendingPathComponent("new"), withIntermediateDirectories: false)
            case .fileInNewFolder: try folder.write("x", to: "watched/new/deep/file.md")
            case .moveFolderIn:
                try FileManager.default.moveItem(
                    at: root.appendingPathComponent("aside/inner"), to: watched.appendingPathComponent("moved"))
            case .vanish: try FileManager.default.removeItem(at: watched)
            case .hiddenFile: try Data("x".utf8).write(to: watched.appendingPathComponent("inner/.file.md.swp"))
            case .reading: _ = try Data(contentsOf: file)
            }
        }
    }
}
