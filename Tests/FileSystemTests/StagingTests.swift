import FileSystem
import Testing

@Suite struct StagingTests {
    private let name = Folder.temporaryPrefix + "first"

    @Test func `what is put together elsewhere moves in one step, with all that is in it`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let staging = try folder.makeStaging(name)
            try staging.makeFolder("2020").writeUnseen([1], to: "a.html")
            try staging.writeUnseen([2], to: "index.html")
            try folder.move("2020", from: staging)
            try folder.move("index.html", from: staging)
            #expect(try folder.removeIfEmpty(name))
            #expect(try folder.folder("2020").read("a.html") == [1])
            #expect(try folder.read("index.html") == [2])
        }
    }

    @Test func `messages show where a file will be`() throws {
        try withTemporaryFolder { path in
            let staging = try Folder(path: path).makeStaging(name)
            #expect(staging.path == path)
            #expect(try staging.makeFolder("2020").path(of: "a.html") == path + "/2020/a.html")
        }
    }

    @Test func `a second staging of the same name is refused`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            _ = try folder.makeStaging(name)
            #expect(failure { _ = try folder.makeStaging(name) }?.path == path + "/" + name)
        }
    }

    @Test func `a file is replaced by what moves there, a folder with something in it is not`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            let staging = try folder.makeStaging(name)
            try staging.writeUnseen([1], to: "index.html")
            try folder.write([2], to: "index.html")
            try folder.move("index.html", from: staging)
            #expect(try folder.read("index.html") == [1])

            _ = try staging.makeFolder("2020")
            try folder.makeFolder("2020").write([3], to: "mine.txt")
            #expect(failure { try folder.move("2020", from: staging) }?.path == path + "/2020")
            #expect(try folder.folder("2020").read("mine.txt") == [3])
        }
    }

    @Test func `a file is never written unseen over something else`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.write([1], to: "mine")
            try makeLink(path + "/link", to: path + "/mine")
            for name in ["mine", "link"] {
                #expect(failure { try folder.writeUnseen([2], to: name) }?.path == path + "/" + name)
            }
            #expect(try folder.read("mine") == [1])
        }
    }

    @Test func `a folder is removed with all that is in it, but not what links in it lead to`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.makeFolder("mine").write([1], to: "kept")
            let staging = try folder.makeStaging(name)
            try staging.writeUnseen([2], to: "index.html")
            let inner = try staging.makeFolder("2020").makeFolder("casa")
            try inner.writeUnseen([3], to: "a.html")
            try makeLink(inner.path.replacing(path, with: path + "/" + name) + "/link", to: path + "/mine")
            try makePipe(path + "/" + name + "/pipe")
            try folder.removeTree(name)
            #expect(try folder.status(of: name) == nil)
            #expect(try folder.folder("mine").read("kept") == [1])
        }
    }

    @Test func `a link, a file or nothing in the place of a folder is removed as such`() throws {
        try withTemporaryFolder { path in
            let folder = try Folder(path: path)
            try folder.makeFolder("mine").write([1], to: "kept")
            try makeLink(path + "/" + name, to: path + "/mine")
            try folder.removeTree(name)
            try folder.write([2], to: name)
            try folder.removeTree(name)
            try folder.removeTree(name)
            #expect(try folder.names() == [Array("mine".utf8)])
            #expect(try folder.folder("mine").read("kept") == [1])
        }
    }
}
