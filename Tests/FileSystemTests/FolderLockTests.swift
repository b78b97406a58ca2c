import FileSystem
import Testing

@Suite struct FolderLockTests {
    @Test func `a folder that is locked is waited for, no longer than was said`() throws {
        try withTemporaryFolder { path in
            let first = try Folder(path: path)
            let second = try Folder(path: path)
            var waits = 0
            let isFirst = first.lock(within: .zero) { waits += 1 }
            #expect(isFirst)
            #expect(waits == 0)
            let isSecond = second.lock(within: .milliseconds(120)) { waits += 1 }
            #expect(!isSecond)
            #expect(waits == 1)
        }
    }

    @Test func `the lock ends with the folder that has it, and leaves nothing behind`() throws {
        try withTemporaryFolder { path in
            for _ in 0..<2 {
                let folder = try Folder(path: path)
                let isLocked = folder.lock(within: .zero)
                #expect(isLocked)
                #expect(try folder.names().isEmpty)
            }
        }
    }

    @Test func `a lock on a folder is none on those in it`() throws {
        try withTemporaryFolder { path in
            let outer = try Folder(path: path)
            let inner = try outer.makeFolder("inner")
            let locks = [outer.lock(within: .zero), inner.lock(within: .zero)]
            #expect(locks == [true, true])
        }
    }
}
