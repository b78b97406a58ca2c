import FileSystem
import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import Publishing

/// What happens in the output folder.
@Suite("Writing")
struct OutputTests {
    private let content = fixtures.appendingPathComponent("valid/rivermouth/Content")

    @Test("two builds in two folders give the same bytes")
    func reproducible() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "elsewhere")
        let first = temporary.url.appendingPathComponent("a")
        let second = temporary.url.appendingPathComponent("deep/er/b")
        _ = build(content: content, output: first, relativeTo: repository)
        _ = build(content: copy, output: second, relativeTo: repository)
        #expect(try files(in: first) == files(in: second))
        #expect(try !files(in: first).isEmpty)
    }

    @Test("an unchanged site is not written again")
    func unchanged() throws {
        let temporary = try TemporaryFolder()
        let output = temporary.url.appendingPathComponent("Public")
        let first = build(content: content, output: output, relativeTo: repository).summary
        let second = build(content: content, output: output, relativeTo: repository).summary
        #expect(second?.files.written == 0)
        #expect(second?.files.unchanged == first?.files.written)
    }

    @Test("a page that is gone is removed with its folder; files of others stay")
    func prunes() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let output = temporary.url.appendingPathComponent("Public")
        _ = build(content: copy, output: output, relativeTo: repository)
        try "example.org".write(
            to: output.appendingPathComponent("CNAME"), atomically: true, encoding: .utf8)
        try FileManager.default.removeItem(at: copy.appendingPathComponent("pages/about.md"))
        let (summary, messages) = build(content: copy, output: output, relativeTo: temporary.url)
        #expect(messages == "")
        // The page, and the search index that held its words.
        #expect(summary?.files.removed == 2)
        let names = try files(in: output).keys
        #expect(!names.contains("about.html"))
        #expect(names.contains("CNAME"))
    }

    @Test("a folder with files of somebody else is refused")
    func foreign() throws {
        let temporary = try TemporaryFolder()
        try "mine".write(
            to: temporary.url.appendingPathComponent("letter.txt"), atomically: true, encoding: .utf8)
        let (summary, messages) = build(content: content, output: temporary.url, relativeTo: repository)
        #expect(summary == nil)
        #expect(messages.contains("holds files that sitegen did not write"))
        #expect(try files(in: temporary.url).keys.sorted() == ["letter.txt"])
    }

    @Test("the sources and what is around them are refused")
    func precious() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "site/Content")
        for folder in [copy, copy.deletingLastPathComponent(), URL(fileURLWithPath: "/")] {
            let (summary, messages) = build(content: copy, output: folder, relativeTo: repository)
            #expect(summary == nil)
            #expect(messages.contains("cannot be written to"), "\(folder.path)")
        }
    }

    @Test("a path that goes up from a folder that does not exist is refused, wherever it would lead")
    func upFromNowhere() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let before = try files(in: temporary.url)
        for path in ["nowhere/../Content", "nowhere/..", "nowhere/../Public"] {
            let (summary, messages) = build(content: copy, output: temporary.url, relativeTo: temporary.url) {
                $0.output = temporary.url.path + "/" + path
            }
            #expect(summary == nil)
            #expect(
                messages.hasPrefix("error: `\(path)` cannot be written: No such file or directory"), "\(messages)"
            )
            #expect(try files(in: temporary.url) == before)
        }
    }

    @Test("a folder that is still to be made in the sources is refused, too")
    func insideSources() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        for name in ["Public", "2021/Public", "new/er/Public"] {
            let output = copy.appendingPathComponent(name)
            let (summary, messages) = build(content: copy, output: output, relativeTo: temporary.url)
            #expect(summary == nil)
            #expect(
                messages
                    == "error: the site cannot be written to `Content/\(name)`: sources or personal files are there\n"
                    + "    = name another folder with `--output`\n")
            #expect(!FileManager.default.fileExists(atPath: output.path))
        }
    }

    @Test("what a killed build left of one is gone after the next", arguments: [true, false])
    func leftover(isKnown: Bool) throws {
        let temporary = try TemporaryFolder()
        let output = temporary.url.appendingPathComponent("Public")
        let whole = temporary.url.appendingPathComponent("Whole")
        _ = build(content: content, output: whole, relativeTo: repository)
        // With the announcement, the next build is not a first one; without, it is.
        if isKnown { _ = build(content: content, output: output, relativeTo: repository) }
        let left = try FirstSite(in: Folder(creating: output.path))
        let page = OutputPath("2020/a/one.html")
        try left.folders.withFolder(of: page) { folder throws(SystemError) in
            try folder.writeUnseen([1], to: page.name)
        }
        let (summary, messages) = build(content: content, output: output, relativeTo: repository)
        #expect(summary != nil, "\(messages)")
        #expect(try Folder(path: output.path).names().allSatisfy { !Folder.isTemporary($0) })
        #expect(try files(in: output) == files(in: whole))
    }

    @Test("drafts never go where the published site stands")
    func drafts() throws {
        let (summary, messages) = build(
            content: content, output: repository.appendingPathComponent("Public"), relativeTo: repository
        ) {
            $0.includesDrafts = true
            $0.output = BuildOptions.defaultOutput
        }
        #expect(summary == nil)
        #expect(messages.contains("drafts are not written"))
    }

    @Test("without an address the site is built, and it is said what it does without")
    func withoutAddress() throws {
        let temporary = try TemporaryFolder()
        let copy = try temporary.copy(content, as: "Content")
        let file = copy.appendingPathComponent("site.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("url:") }
        try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
        let output = temporary.url.appendingPathComponent("Public")
        let (summary, messages) = build(content: copy, output: output, relativeTo: temporary.url)
        #expect(summary != nil)
        #expect(
            messages
                == "Content/site.yaml: note: site.yaml gives no `url`: "
                + "the site does without sitemap, feed and canonical links\n"
                + "    = when the address is known, add a line `url: https://…` to it\n")
        let page = try String(contentsOf: output.appendingPathComponent("index.html"), encoding: .utf8)
        #expect(!page.contains("canonical"))
    }
}
