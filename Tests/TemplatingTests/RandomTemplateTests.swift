import Diagnostics
import Templating
import Testing

/// Templates put together at random, the same on every run: none crashes, and none fails without saying why.
@Suite struct RandomTemplateTests {
    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "<", "$", "&", "!", "=", ".", " ", "\n", "\r\n", "  ", "\t", "à",
        "🏙️",
        "title", "rows", "name", "a", "b", "text", "{{title}}", "{{{body}}}", "{{#rows}}", "{{/rows}}", "{{^rows}}",
        "{{name}}", "{{>a}}", "{{>b}}", "{{<a}}", "{{/a}}", "{{$x}}", "{{/x}}", "{{=<% %>=}}", "<%={{ }}=%>", "<%",
        "%>", "{{! x }}", "{{.}}", "{{=", "=}}", "{{#isDraft}}", "{{/isDraft}}", "{{/b}}", "{{<b}}", "{{$y}}", "{{/y}}",
    ]

    private func template(_ random: inout some RandomNumberGenerator) -> String {
        (0..<Int.random(in: 0..<24, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
    }

    @Test func noTemplateCrashes() throws {
        var random = SplitMix(state: 2020)
        let model = TestPage(isDraft: true, rows: [TestRow(name: "1"), TestRow(name: "2")])
        let value: JSONValue = ["title": "T", "body": "B", "isDraft": true, "rows": [["name": 1], ["name": 2]]]
        var rendered = 0
        for _ in 0..<3_000 {
            let partials = ["a": template(&random), "b": template(&random)]
            let text = template(&random)
            _ = mustache(text, value, partials: partials)
            let site = TestSite(partials.merging(["page": text]) { $1 })
            if let program = site.programs.first {
                // What passes the checks and means the same in both worlds is shown the same.
                #expect(
                    try program.render(model)
                        == mustache(
                            text,
                            [
                                "title": "Casa & lavoro", "body": "<p>Testo</p>", "isDraft": true,
                                "rows": [["name": 1, "isMet": true], ["name": 2, "isMet": true]],
                            ], partials: partials), "\(text.debugDescription) \(partials)")
                rendered += 1
            } else {
                #expect(site.report.hasErrors, "\(text.debugDescription) \(partials)")
            }
            _ = site.messages()
        }
        #expect(rendered > 100)
    }
}

/// A small generator with a seed (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
