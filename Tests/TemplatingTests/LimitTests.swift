import Bytes
import Diagnostics
import Templating
import Testing

/// What goes too far ends in a message.
@Suite struct LimitTests {
    private func nested(_ count: Int) -> String {
        String(repeating: "{{#isDraft}}", count: count) + "x" + String(repeating: "{{/isDraft}}", count: count)
    }

    @Test func sectionsNestAsDeepAsTheLimit() throws {
        var model = TestPage()
        model.isDraft = true
        #expect(try page(nested(Limit.templateDepth.figure), model) == "x")
        let report = TestSite(["page": nested(Limit.templateDepth.figure + 1)]).report
        #expect(report.diagnostics.map(\.id) == ["template-too-deep"])
        #expect(report.diagnostics.first?.location?.column == Limit.templateDepth.figure * 12 + 1)
    }

    @Test func partialsNestAsDeepAsTheLimit() throws {
        var templates = ["page": "{{>t1}}", "t64": "end", "t65": "end"]
        for number in 1..<64 { templates["t\(number)"] = "{{>t\(number + 1)}}" }
        #expect(try TestSite(templates).render() == "end")
        templates["t64"] = "{{>t65}}"
        #expect(
            TestSite(templates).messages() == """
                t64.mustache:1:1: error: more than 64 levels are nested here
                  1 | {{>t65}}
                    | ^~~~~~~~
                    = nest sections and templates less
                t63.mustache:1:1: note: `t64` is included here
                  1 | {{>t64}}
                    | ^~~~~~~~

                """)
    }

    @Test func partialsThatMultiplyAreStopped() {
        var templates = ["page": "{{>t0}}", "t40": "end"]
        for number in 0..<40 { templates["t\(number)"] = "{{>t\(number + 1)}}{{>t\(number + 1)}}" }
        #expect(TestSite(templates).report.diagnostics.map(\.id) == ["template-too-large"])
    }

    @Test func anEndlessPartialIsStopped() {
        #expect(
            mustache("{{>a}}", partials: ["a": "x{{>a}}"]) == "a:1:2: more than 128 levels are nested here")
        #expect(
            mustache("{{<a}}{{$x}}{{>b}}{{/x}}{{/a}}", partials: ["a": "{{$x}}{{/x}}", "b": "\n {{>b}}\n"])
                == "b:2:2: more than 128 levels are nested here")
    }

    @Test func partialsThatMultiplyWithoutOutputAreStopped() {
        #expect(
            mustache("{{>a}}", ["l": [1, 2]], partials: ["a": "{{#l}}{{>a}}{{/l}}"])
                == "a:1:7: more than 128 levels are nested here")
        var partials = ["p40": ""]
        for number in 0..<40 { partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
        let message = "the page comes to more than \(Limit.pieces.figure) pieces"
        #expect(mustache("{{>p0}}", partials: partials).hasSuffix(message))
    }

    @Test func deepTemplatesAreStopped() {
        let count = 100_000
        let opening = String(repeating: "{{#a}}", count: count)
        let closing = String(repeating: "{{/a}}", count: count)
        #expect(mustache(opening + closing) == "template:1:385: more than 64 levels are nested here")
        #expect(mustache(opening).hasSuffix("nested here"))
        #expect(mustache(closing) == "template:1:1: `{{/a}}` closes nothing")
    }

    @Test func outputIsLimited() throws {
        let program = try #require(TestSite(["page": "{{#tags}}{{.}},{{/tags}}"]).programs.first)
        var model = TestPage()
        model.tags = ["1234", "1234"]
        var exact = OutputBuffer(limit: 10)
        try program.render(model, into: &exact)
        let text = exact.text
        #expect(text == "1234,1234,")
        var short = OutputBuffer(limit: 9)
        #expect(throws: OutputLimitExceeded(limit: 9)) { try program.render(model, into: &short) }
        #expect(OutputLimitExceeded(limit: 9).message.text(in: .english) == "the page is larger than 9 bytes")
    }

    @Test func uncheckedOutputIsLimited() {
        let long: JSONValue = .string(String(repeating: "x", count: 1 << 20))
        let value: JSONValue = ["l": .array([JSONValue](repeating: long, count: 65))]
        #expect(mustache("{{#l}}{{.}}{{/l}}", value) == "the page is larger than 67108864 bytes")
    }
}
