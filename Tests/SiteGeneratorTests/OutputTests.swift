import Foundation
import Testing

@testable import SiteGenerator

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

    @Test("a folder is known by whatever path it is named")
    func samePlace() {
        let here = repository.path
        #expect(OutputFolder(path: here + "/Public/").isIn(here + "/Content/../Public"))
        #expect(!OutputFolder(path: here + "/Content").isIn(here + "/Public"))
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
