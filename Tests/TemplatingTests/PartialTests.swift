import Templating
import Testing

/// Mustache's partials, without checks.
@Suite struct PartialTests {
    @Test func aPartialIsPutInWithTheValuesOfItsPlace() {
        let partials = ["row": "<{{name}}/{{city}}>", "outer": "({{>row}})"]
        let value: JSONValue = ["city": "Milano", "rows": [["name": "a"], ["name": "b"]]]
        #expect(mustache("{{#rows}}{{>row}}{{/rows}}", value, partials: partials) == "<a/Milano><b/Milano>")
        #expect(mustache("{{#rows}}{{> outer }}{{/rows}}", value, partials: partials) == "(<a/Milano>)(<b/Milano>)")
    }

    @Test func aMissingPartialIsEmpty() {
        #expect(mustache("[{{>none}}]") == "[]")
        #expect(mustache("a\n  {{>none}}\nb") == "a\nb")
    }

    @Test func aPartialMayIncludeItselfWhileThereIsData() {
        let value: JSONValue = ["n": 1, "in": [["n": 2, "in": [["n": 3, "in": []]]], ["n": 4, "in": []]]]
        #expect(mustache("{{>t}}", value, partials: ["t": "{{n}}({{#in}}{{>t}}{{/in}})"]) == "1(2(3())4())")
    }

    @Test func aloneOnItsLineItIndentsEachOfItsLines() {
        let partials = ["p": "one\n  two\n\n{{x}}{{#x}}\nthree{{/x}}\n"]
        #expect(
            mustache("<\n  {{>p}}\n>", ["x": "a\nb"], partials: partials)
                == "<\n  one\n    two\n\n  a\nb\n  three\n>")
    }

    @Test func indentationsAddUp() {
        let partials = ["a": "a\n {{>b}}\na\n", "b": "b\n\t{{>c}}\n", "c": "c\nc"]
        #expect(mustache("  {{>a}}\n", partials: partials) == "  a\n   b\n   \tc\n   \tc  a\n")
    }

    @Test func amongTextItsLinesStayAsTheyAre() {
        #expect(mustache("  x  {{> p}}\n", partials: ["p": ">\n>"]) == "  x  >\n>\n")
        #expect(mustache(" {{>p}} .", partials: ["p": "1\n 2"]) == " 1\n 2 .")
        #expect(mustache(" {{>o}}", partials: ["o": "- {{>p}}\n-", "p": "1\n2"]) == " - 1\n2\n -")
    }

    @Test func itsLineGoesWithItWhateverEndsTheLine() {
        #expect(mustache("a\r\n{{>p}}\r\nb", partials: ["p": "p"]) == "a\r\npb")
        #expect(mustache("  {{>p}}\nb", partials: ["p": "1\n2"]) == "  1\n  2b")
        #expect(mustache("a\n  {{>p}}", partials: ["p": "1\n2"]) == "a\n  1\n  2")
    }
}
