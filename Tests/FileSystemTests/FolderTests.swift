import FileSystem
import Glibc
import Testing

@Suite struct FolderTests {
    @Test func `what is written can be read, byte for byte`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            for bytes in [[], [0, 255, 10], large] {
                try folder.write(bytes, to: "perché.bin")
                #expect(try folder.read("perché.bin") == bytes)
            }
        }
    }

    @Test func `writing leaves no temporary file, and clears one that a killed build left`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write(Array("half".utf8), to: Folder.temporaryPrefix + "a.html")
            try folder.write(Array("whole".utf8), to: "a.html")
            #expect(try names(folder) == ["a.html"])
        }
    }

    @Test func `the longest names can be written, and two that begin alike do not meet`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let long = String(repeating: "a", count: 250)
            try folder.write([1], to: long + "1.md")
            try folder.write([2], to: long + "2.md", durably: true)
            try folder.flush()
            #expect(try folder.read(long + "1.md") == [1])
            #expect(try folder.read(long + "2.md") == [2])
            #expect(try folder.names().count == 2)
            let other = (try? folder.read(long + "3.md")) == nil
            #expect(other)
        }
    }

    @Test func `what a killed build left is known by its name`() {
        #expect(Folder.isTemporary(Array(".sitegen-index.html".utf8)))
        #expect(!Folder.isTemporary(Array("sitegen-index.html".utf8)))
        #expect(!Folder.isTemporary(Array(".well-known".utf8)))
    }

    @Test func `a file is replaced by another, so that who is reading keeps the old one whole`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write(Array("old".utf8), to: "a.html")
            let before = try folder.status(of: "a.html")?.identity
            try folder.write(Array("new".utf8), to: "a.html")
            #expect(try folder.status(of: "a.html")?.identity != before)
        }
    }

    @Test func `writing over a link replaces the link, not what it points to`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write(Array("mine".utf8), to: "outside")
            try makeLink("\(path)/a.html", to: "outside")
            try makeLink("\(path)/\(Folder.temporaryPrefix)a.html", to: "outside")
            try folder.write(Array("page".utf8), to: "a.html")
            #expect(try folder.read("outside") == Array("mine".utf8))
            #expect(try folder.read("a.html") == Array("page".utf8))
            #expect(try names(folder) == ["a.html", "outside"])
        }
    }

    @Test func `writing over a folder fails, and nothing is left behind`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            _ = try folder.makeFolder("a.html").path
            let error = failure { try folder.write([1], to: "a.html") }
            #expect(error?.path == "\(path)/a.html")
            #expect(error?.code == EISDIR)
            #expect(try names(folder) == ["a.html"])
        }
    }

    @Test func `a link is neither read nor opened, whatever it points to`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            _ = try folder.makeFolder("real").path
            try folder.write([1], to: "file")
            for (link, target) in [("l1", "file"), ("l2", "real"), ("l3", "l3"), ("l4", "nowhere"), ("l5", "/")] {
                try makeLink("\(path)/\(link)", to: target)
                #expect(failure { _ = try folder.read(link) }?.isSymbolicLink == true)
                #expect(failure { _ = try folder.folder(link).path }?.isSymbolicLink == true)
                #expect(failure { _ = try folder.makeFolder(link).path }?.isSymbolicLink == true)
            }
        }
    }

    @Test func `a pipe is not waited for`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try makePipe("\(path)/pipe")
            #expect(failure { _ = try folder.read("pipe") }?.isSpecialFile == true)
        }
    }

    @Test func `a folder is not read as a file, nor a file opened as a folder`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            _ = try folder.makeFolder("folder").path
            try folder.write([], to: "file")
            #expect(failure { _ = try folder.read("folder") }?.code == EISDIR)
            #expect(failure { _ = try folder.folder("file").path }?.code == ENOTDIR)
            #expect(failure { _ = try folder.makeFolder("file").path }?.code == ENOTDIR)
        }
    }

    @Test func `what is not there is said to be missing`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            #expect(failure { _ = try folder.read("a") }?.isMissing == true)
            #expect(failure { _ = try folder.folder("a").path }?.isMissing == true)
            #expect(failure { _ = try Folder(path: "\(path)/a").path }?.isMissing == true)
            #expect(try folder.status(of: "a") == nil)
        }
    }

    @Test func `names come in the order of their bytes, hidden ones too, and need not be UTF-8`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            for name in ["b", "a", "Z", "è", "a-b", ".x"] { try folder.write([], to: name) }
            let odd = (path + "/").utf8CString.dropLast() + [CChar(bitPattern: 0xFF), 0]
            close(open(Array(odd), O_CREAT | O_WRONLY, 0o600))
            let expected = [".x", "Z", "a", "a-b", "b", "è"].map { Array($0.utf8) } + [[0xFF]]
            #expect(try folder.names() == expected)
            #expect(try folder.names() == expected)
        }
    }

    @Test func `says what a name stands for without following it`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([1, 2, 3], to: "file")
            _ = try folder.makeFolder("folder").path
            try makeLink("\(path)/link", to: "folder")
            try makePipe("\(path)/pipe")
            let kinds = try ["file", "folder", "link", "pipe"].map { try folder.status(of: $0)?.kind }
            #expect(kinds == [.file, .folder, .symbolicLink, .special])
            #expect(try folder.status(of: "file")?.size == 3)
            #expect(try folder.status().kind == .folder)
        }
    }

    @Test func `knows the same folder by other paths`() throws {
        try withTemporaryFolder { path in
            let identity = try Folder(path: path).makeFolder("a").status().identity
            try makeLink("\(path)/link", to: "a")
            let same = try Folder(path: "\(path)/a/../link/.").status().identity
            let other = try Folder(path: path).status().identity
            #expect(same == identity)
            #expect(other != identity)
        }
    }

    @Test func `removes files and empty folders, and does not mind what is gone`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let inner = try folder.makeFolder("inner")
            try inner.write([], to: "file")
            #expect(try !folder.removeIfEmpty("inner"))
            try inner.remove("file")
            try inner.remove("file")
            #expect(try folder.removeIfEmpty("inner"))
            #expect(try folder.removeIfEmpty("inner"))
            #expect(try names(folder) == [])
        }
    }

    @Test func `removing a link leaves what it points to`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([1], to: "file")
            try makeLink("\(path)/link", to: "file")
            try folder.remove("link")
            #expect(try names(folder) == ["file"])
        }
    }

    @Test func `shows paths as the user would type them`() throws {
        try withTemporaryFolder { path in
            let paths = [
                try Folder(path: path).path(of: "a"),
                try Folder(path: path + "/").path(of: "a"),
                try Folder(path: path).makeFolder("a").path,
                try Folder(path: ".").path(of: "a"),
                try Folder(path: "/").path(of: "a"),
            ]
            #expect(paths == ["\(path)/a", "\(path)/a", "\(path)/a", "a", "/a"])
        }
    }

    private func names(_ folder: borrowing Folder) throws -> [String] {
        try folder.names().map { String(decoding: $0, as: UTF8.self) }
    }
}
