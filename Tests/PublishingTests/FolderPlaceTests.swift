import Foundation
import TestSupport
import Testing

@testable import Publishing

/// Where folders are that may not exist yet.
@Suite("Places of folders")
struct FolderPlaceTests {
    @Test("the same place is known by whatever path, whether it exists or not")
    func same() throws {
        let temporary = try TemporaryFolder()
        let here = temporary.url.path
        let paths = [
            "new/site", "./new/site/", "new//site", "new/./site", "../\(temporary.url.lastPathComponent)/new/site",
        ]
        for path in paths { #expect(FolderPlace("\(here)/\(path)") == FolderPlace("\(here)/new/site"), "\(path)") }
        #expect(FolderPlace("\(here)/new") != FolderPlace("\(here)/new/site"))
        #expect(FolderPlace("\(here)/Site") != FolderPlace("\(here)/site"))
        #expect(FolderPlace("\(here)/new/../site") == nil)
    }

    @Test("a folder in another is in it, whether they exist or not")
    func inside() throws {
        let temporary = try TemporaryFolder()
        let here = temporary.url.path
        #expect(OutputFolder(path: "\(here)/Public").isIn("\(here)/./Public"))
        #expect(OutputFolder(path: "\(here)/Public/drafts").isIn("\(here)/Public"))
        #expect(!OutputFolder(path: "\(here)/Publications").isIn("\(here)/Public"))
        #expect(!OutputFolder(path: here).isIn("\(here)/Public"))
        try FileManager.default.createDirectory(atPath: "\(here)/Public/x", withIntermediateDirectories: true)
        #expect(OutputFolder(path: "\(here)/Public/x/y").isIn("\(here)/Public"))
        #expect(!OutputFolder(path: "\(here)/Drafts").isIn("\(here)/Public"))
    }

    @Test("a folder is known by whatever path it is named")
    func samePlace() {
        let here = repository.path
        #expect(OutputFolder(path: here + "/Public/").isIn(here + "/Content/../Public"))
        #expect(!OutputFolder(path: here + "/Content").isIn(here + "/Public"))
    }
}
