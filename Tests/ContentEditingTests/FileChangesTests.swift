import ContentEditing
import Diagnostics
import FileSystem
import Foundation
import TestSupport
import Testing

/// Files are changed all together or not at all.
@Suite struct FileChangesTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("one", to: "a/one.txt")
        try folder.write("two", to: "b/two.txt")
    }

    private func change(_ path: String, _ old: String?, _ new: String) -> FileChange {
        FileChange(path: path, old: old.map { Array($0.utf8) }, new: Array(new.utf8))
    }

    /// Why changes were not made: the path that changed meanwhile, or the path and number of the system's error.
    private func failure(_ changes: FileChanges) -> String? {
        do throws(FileChanges.Failure) {
            try changes.write()
            return nil
        } catch {
            #expect(error.notRestored.isEmpty)
            return switch error.cause {
            case .changedMeanwhile(let path): path
            case .system(let error): "\(error.path.dropFirst(folder.path.count)) \(error.code)"
            case .busy: "busy"
            case .interrupted: "interrupted"
            }
        }
    }

    @Test func allAreWritten() throws {
        let files = [change("a/one.txt", "one", "1"), change("a/new.txt", nil, "new")]
        #expect(failure(FileChanges(root: folder.path, files)) == nil)
        #expect(
            try folder.contents()
                == ["a": "", "a/one.txt": "1", "a/new.txt": "new", "b": "", "b/two.txt": "two"])
    }

    @Test func foldersAreMadeWhereThatIsMeant() throws {
        let root = folder.path + "/c/d"
        let files = [change("e/f/one.txt", nil, "1"), change("e/two.txt", nil, "2")]
        #expect(failure(FileChanges(root: root, files)) == "/c/d \(ENOENT)")
        #expect(failure(FileChanges(root: root, files, makesFolders: true)) == nil)
        #expect(try folder.contents()["c/d/e/f/one.txt"] == "1")
        #expect(try folder.contents()["c/d/e/two.txt"] == "2")
    }

    /// Changes that succeed, before one that does not.
    private var good: [FileChange] {
        [
            change("a/one.txt", "one", "1"), change("new/inner/file.txt", nil, "new"), change("b/two.txt", "two", "2"),
            change("a/three.txt", nil, "3"),
        ]
    }

    @Test func aFailureInTheMiddleLeavesAllAsTheyWere() throws {
        try folder.write("", to: "file")
        try folder.write("", to: "a/folder/inside")
        let before = try folder.contents()
        let bad = [
            (change("a/one.txt/x", nil, "x"), "/a/one.txt \(ENOTDIR)"),
            (change("a/folder", nil, "x"), "/a/folder \(EISDIR)"),
            (change("b/two.txt", "other", "x"), "b/two.txt"), (change("b/gone.txt", "gone", "x"), "b/gone.txt"),
            (change("file", nil, "x"), "file"), (change("file", "x", "y"), "file"),
        ]
        for (last, reason) in bad {
            let files = good.filter { $0.path != last.path } + [last, change("never.txt", nil, "x")]
            #expect(failure(FileChanges(root: folder.path, files, makesFolders: true)) == reason)
            #expect(try folder.contents() == before)
        }
    }

    @Test func aRootThatWasMadeGoesAgain() throws {
        let before = try folder.contents()
        let files = [change("x/one.txt", nil, "1"), change("x/one.txt/two.txt", nil, "2")]
        let changes = FileChanges(root: folder.path + "/c/d/", files, makesFolders: true)
        #expect(failure(changes) == "/c/d/x/one.txt \(ENOTDIR)")
        #expect(try folder.contents() == before)
    }

    @Test func whoMayReadAFileStaysTheSame() throws {
        for (path, mode) in [("a/one.txt", 0o600), ("b/two.txt", 0o664)] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: "\(folder.path)/\(path)")
        }
        let modes = { () throws -> [Int?] in
            try ["a/one.txt", "b/two.txt"].map {
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\($0)")
                return attributes[.posixPermissions] as? Int
            }
        }
        let files = [change("a/one.txt", "one", "1"), change("b/two.txt", "two", "2")]
        #expect(failure(FileChanges(root: folder.path, files + [change("a/one.txt", "one", "x")])) == "a/one.txt")
        #expect(try modes() == [0o600, 0o664])
        #expect(failure(FileChanges(root: folder.path, files)) == nil)
        #expect(try modes() == [0o600, 0o664])
    }

    /// What a command leaves that was killed when it had not begun to write.
    @Test func whatIsThereAlreadyIsNotWrittenOver() throws {
        try folder.write("", to: ".sitegen-changes/0")
        #expect(failure(FileChanges(root: folder.path, good)) == "/.sitegen-changes \(EEXIST)")
        var report = DiagnosticReport()
        #expect(SourceFolders(content: folder.path).settle(report: &report))
        #expect(report.diagnostics.map(\.message.id) == ["changes-not-begun"])
        #expect(try folder.contents() == ["a": "", "a/one.txt": "one", "b": "", "b/two.txt": "two"])
        #expect(SourceFolders(content: folder.path).settle(report: &report) && report.diagnostics.count == 1)
    }

    @Test func noLinkIsFollowed() throws {
        let outside = try TemporaryFolder()
        try outside.write("outside", to: "one.txt")
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("link"), withDestinationURL: outside.url)
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("a/link.txt"),
            withDestinationURL: outside.url.appendingPathComponent("one.txt"))
        for makesFolders in [false, true] {
            for file in [
                change("link/new.txt", nil, "x"), change("link/one.txt", "outside", "x"),
                change("a/link.txt", "outside", "x"), change("a/link.txt", nil, "x"),
            ] {
                let changes = FileChanges(root: folder.path, [file], makesFolders: makesFolders)
                #expect(failure(changes)?.hasSuffix(" \(ELOOP)") == true)
            }
        }
        #expect(try outside.contents() == ["one.txt": "outside"])
    }

    @Test func whatIsThereIsSeen() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/nowhere", withDestinationPath: folder.path + "/none")
        for name in ["", "/", "/a", "/a/", "/a/one.txt", "/nowhere", "/.", "/a/.."] {
            #expect(FileChanges.exists(folder.path + name), "\(name)")
        }
        for name in ["/c", "/a/two.txt", "/c/d"] { #expect(!FileChanges.exists(folder.path + name), "\(name)") }
    }
}
