import Diagnostics
import Synchronization
import Templating
import Testing

/// Texts that a section asks for before it prints them.
@Suite struct AskedTextTests {
    @Test func theyAreMadeOnce() throws {
        let page = CountedPage(text: "a")
        #expect(try render("{{#text}}<{{text}}>{{/text}}{{^text}}none{{/text}}", page) == "<a>")
        #expect(page.made.count.load(ordering: .relaxed) == 1)
    }

    @Test func theyBelongToTheirElement() throws {
        let rows = ["a", "", "b"].map { TestRow(name: $0) }
        let template = """
            {{#rows}}{{#name}}<{{name}}>{{/name}}{{^name}}none{{/name}}\
            {{#tags}}{{#.}}{{.}}{{/.}}{{/tags}}{{name}};{{/rows}}
            """
        #expect(
            try TestSite(["page": template]).render(TestPage(rows: rows, tags: ["x", "y"]))
                == "<a>xya;nonexy;<b>xyb;")
    }

    @Test func othersBetweenDoNotReplaceThem() throws {
        let template = """
            {{#note}}{{#rows}}{{#name}}{{name}}{{/name}}{{/rows}}{{note}}{{/note}}{{^aside}}{{note}}{{/aside}}
            """
        let model = TestPage(note: "n", rows: [TestRow(name: "a"), TestRow(name: "b")])
        #expect(try TestSite(["page": template]).render(model) == "abnn")
    }

    private func render(_ template: String, _ page: CountedPage) throws -> String {
        var report = DiagnosticReport()
        var set = TemplateSet(["page": SourceText(path: "page.mustache", text: template)], pages: [], into: &report)
        let program = set.compile(page: "page", for: CountedPage.self, constants: [:], into: &report)
        return try #require(program).render(page)
    }
}

/// A page that counts how often its text is made.
private struct CountedPage: TemplateModel {
    let text: String
    let made = Counter()

    final class Counter: Sendable {
        let count = Atomic(0)
    }

    static let fields = Fields<CountedPage> {
        Field.optionalText("text", "A text.") { page in
            page.made.count.add(1, ordering: .relaxed)
            return page.text
        }
    }
}
