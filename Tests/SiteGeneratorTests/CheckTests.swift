import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// Each folder of `Fixtures/check` is a site that a check has something to say of; what it says is compared whole.
@Suite("Check")
struct CheckTests {
    static let folders: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: fixtures.appendingPathComponent("check").path)
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }()

    @Test("what it says of content", arguments: folders)
    func content(_ name: String) throws {
        let folder = fixtures.appendingPathComponent("check/\(name)")
        let (_, messages) = check(content: folder.appendingPathComponent("Content"), relativeTo: folder)
        try Golden.expect(messages, in: folder.appendingPathComponent("diagnostics.txt"))
    }

    @Test("of a site without faults it says what it looked at")
    func summary() throws {
        let (summary, messages) = check(content: content, relativeTo: repository)
        let found = try #require(summary)
        #expect(messages.isEmpty)
        #expect(found.objectives == 1 && found.indicators == 1 && found.pages >= 7 && found.references > 50)
    }

    @Test("the templates and the sites of this repository have no fault")
    func ownSites() throws {
        for path in ["Content", "Tests/Fixtures/valid/valdora/Content", "Tests/Fixtures/valid/rivermouth/Content"] {
            let (summary, messages) = check(content: repository.appendingPathComponent(path), relativeTo: repository)
            #expect(summary != nil, "\(messages)")
            for id in ["string", "Templates/"] { #expect(!messages.contains(id), "\(messages)") }
        }
    }

    @Test("a link of a template that leads nowhere is shown there, once for all pages")
    func deadLink() throws {
        let messages = try check("partials/footer.mustache", "<footer", "<a href=\"about.html\">x</a>\n<footer")
        #expect(messages.contains("Templates/partials/footer.mustache:1:10: error: the page `2021/"))
        #expect(messages.contains("others, refers to `"))
        #expect(messages.contains("  1 | <a href=\"about.html\">x</a>\n    |          ^~~~~~~~~~\n"))
        #expect(messages.contains("= correct the address in the template"))
    }

    @Test("a place that no page has, a reference to one, a rooted link, an image without text")
    func others() throws {
        let anchor = try check("front.mustache", "<h1", "<p><a href=\"{{site.home}}#s-nowhere\">x</a></p><h1")
        #expect(anchor.contains("Templates/front.mustache:"))
        #expect(anchor.contains("refers to `#s-nowhere`, which `index.html` does not have"))
        let label = try check("front.mustache", "<h1", "<p aria-labelledby=\"s-a s-b\">x</p><h1")
        #expect(label.contains("refers to `#s-a`") && label.contains("refers to `#s-b`"))
        let rooted = try check("front.mustache", "<h1", "<p><a href='/about.html'>x</a></p><h1")
        #expect(rooted.contains("refers to `/about.html`, which works only at a domain's root"))
        let image = try check("front.mustache", "<h1", "<p><img src=\"https://example.org/a.png\"></p><h1")
        #expect(image.contains("the image `https://example.org/a.png` of the page `2021/index.html` has no `alt`"))
        let fine = try check(
            "front.mustache", "<h1",
            "<!-- <a href=\"x.html\"> --><script>\"<a href='y.html'>\"</script><a href=\"https://a.org/\">z</a><h1")
        #expect(fine.isEmpty, "\(fine)")
    }

    @Test("an id that stands more than once on a page is shown where it is typed, once for all pages")
    func repeatedID() throws {
        let messages = try check("partials/footer.mustache", "<footer", "<p id=\"s-x\"></p><b id=\"s-x\"></b>\n<footer")
        #expect(messages.contains("Templates/partials/footer.mustache:1:8: error: the page `2021/"), "\(messages)")
        #expect(messages.contains("others, has the id `s-x` more than once"))
        #expect(messages.components(separatedBy: "error: ").count == 2)
        let alone = try check("partials/footer.mustache", "<footer", "<p id=\"s-x\"></p><b id=\"s-X\"></b>\n<footer")
        #expect(alone.isEmpty, "\(alone)")
    }

    @Test("a style sheet that names a file which is not there")
    func style() throws {
        let messages = try check("assets/style.css", nil, "\nbody { background: url(\"paper.png\") }\n")
        #expect(messages.contains("Templates/assets/style.css:"))
        #expect(messages.contains("refers to `assets/paper.png`, which the site does not have"))
    }

    @Test("words that one language lacks, words and assets that nothing uses")
    func unused() throws {
        let words = try check("locales/en.yaml", nil, "extra:\n  word: A word\n")
        #expect(words.contains("Templates/locales/it.yaml: warning: the words for `extra.word` are missing in"))
        #expect(words.contains("note: in `en` they stand here"))
        #expect(words.contains("warning: no template uses the words `t.extra.word`"))
        let broken = try check("locales/it.yaml", nil, "extra: \"word\n")
        #expect(broken.contains("Templates/locales/it.yaml:") && broken.contains("error: "))
        let temporary = try TemporaryFolder()
        let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
        try Data("a{}".utf8).write(to: templates.appendingPathComponent("assets/print.css"))
        let asset = check(content: content, templates: templates, relativeTo: temporary.url).messages
        #expect(
            asset == """
                Templates/assets/print.css: warning: no page uses `print.css`
                    = refer to it in a template, or remove it

                """)
    }

    @Test("nothing is written, and warnings fail where they should")
    func strict() throws {
        let folder = fixtures.appendingPathComponent("check/unused-attachment/Content")
        #expect(check(content: folder, relativeTo: repository).summary != nil)
        #expect(check(content: folder, relativeTo: repository) { $0.isStrict = true }.summary == nil)
    }

    private let content = fixtures.appendingPathComponent("check/nothing/Content")

    /// What is said where a file of the templates is changed; without `old`, something is added at its end.
    private func check(_ name: String, _ old: String?, _ new: String) throws -> String {
        let temporary = try TemporaryFolder()
        let templates = try temporary.copy(repository.appendingPathComponent("Templates"), as: "Templates")
        let file = templates.appendingPathComponent(name)
        var text = try String(contentsOf: file, encoding: .utf8)
        if let old {
            let place = try #require(text.range(of: old))
            text.replaceSubrange(place, with: new)
        } else {
            text += new
        }
        try text.write(to: file, atomically: true, encoding: .utf8)
        return check(content: content, templates: templates, relativeTo: temporary.url).messages
    }

    private func check(
        content: URL, templates: URL = repository.appendingPathComponent("Templates"), relativeTo root: URL,
        configure: (inout BuildOptions) -> Void = { _ in }
    ) -> (summary: CheckSummary?, messages: String) {
        var options = BuildOptions()
        options.content = content.path
        options.templates = templates.path
        configure(&options)
        var report = DiagnosticReport()
        let summary = SiteBuild(options).check(report: &report)
        return (summary, shown(report, relativeTo: root, language: .english))
    }
}
