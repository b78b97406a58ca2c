import Foundation
import Testing

@testable import SiteGenerator

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

    @Test("a path that goes up from a folder that does not exist is refused, wherever it would lead")
    func upFromNowhere() throws {
        let temporary = try TemporaryFolder()
        let content = try temporary.copy(fixtures.appendingPathComponent("valid/rivermouth/Content"), as: "Content")
        let before = try files(in: temporary.url)
        for path in ["nowhere/../Content", "nowhere/..", "nowhere/../Public"] {
            let (summary, messages) = build(content: content, output: temporary.url, relativeTo: temporary.url) {
                $0.output = temporary.url.path + "/" + path
            }
            #expect(summary == nil)
            #expect(
                messages.hasPrefix("error: `\(path)` cannot be written: No such file or directory"), "\(messages)"
            )
            #expect(try files(in: temporary.url) == before)
        }
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

    @Test("a folder that is still to be made in the sources is refused, too")
    func insideSources() throws {
        let temporary = try TemporaryFolder()
        let content = try temporary.copy(fixtures.appendingPathComponent("valid/rivermouth/Content"), as: "Content")
        for name in ["Public", "2021/Public", "new/er/Public"] {
            let output = content.appendingPathComponent(name)
            let (summary, messages) = build(content: content, output: output, relativeTo: temporary.url)
            #expect(summary == nil)
            #expect(
                messages
                    == "error: the site cannot be written to `Content/\(name)`: sources or personal files are there\n"
                    + "    = name another folder with `--output`\n")
            #expect(!FileManager.default.fileExists(atPath: output.path))
        }
    }
}
