import Templating
import Testing

/// Mustache's interpolation, without checks.
@Suite struct InterpolationTests {
    @Test func textWithoutTagsIsCopied() {
        #expect(mustache("Una {graffa} e { due }\n") == "Una {graffa} e { due }\n")
    }

    @Test func aNamePrintsItsValue() {
        #expect(mustache("Comune di {{city}}.", ["city": "Milano"]) == "Comune di Milano.")
    }

    @Test func aValueIsNotReadAsTemplate() {
        #expect(mustache("{{a}} {{{a}}}", ["a": "{{b}}", "b": "no"]) == "{{b}} {{b}}")
    }

    @Test func twoBracesEscape() {
        #expect(
            mustache("{{x}}", ["x": #"<a href="?x&y">d'oro</a>"#])
                == "&lt;a href=&quot;?x&amp;y&quot;&gt;d&#39;oro&lt;/a&gt;")
    }

    @Test(arguments: ["{{{x}}}", "{{&x}}", "{{{ x }}}", "{{& x }}"]) func threeBracesAndAmpersandDoNot(template: String)
    {
        #expect(mustache(template, ["x": "<b>&'\"</b>"]) == "<b>&'\"</b>")
    }

    @Test func numbersPrintAsFewDigitsAsNeeded() {
        let value: JSONValue = [
            "whole": 85, "fraction": .double(1.210), "round": .double(85.0), "small": .double(-0.5),
            "big": .double(1e300),
        ]
        #expect(mustache("{{whole}} {{fraction}} {{{round}}} {{&small}} {{big}}", value) == "85 1.21 85 -0.5 1e+300")
    }

    @Test func flagsPrintAsWords() {
        #expect(mustache("{{yes}} {{no}}", ["yes": true, "no": false]) == "true false")
    }

    @Test func whatIsMissingOrHasNoTextPrintsNothing() {
        let value: JSONValue = ["null": nil, "list": [1], "object": ["a": 1]]
        #expect(mustache("({{none}}{{{none}}}{{&none}}{{null}}{{list}}{{object}})", value) == "()")
    }

    @Test func dotsGoFromObjectToObject() {
        let value: JSONValue = ["a": ["b": ["c": "deep"]]]
        #expect(mustache("{{a.b.c}} {{#a}}{{b.c}}{{/a}} {{#a.b}}{{c}}{{/a.b}}", value) == "deep deep deep")
    }

    @Test func aBrokenChainPrintsNothingAndIsNotLookedUpElsewhere() {
        let value: JSONValue = ["a": ["b": [:]], "b": ["c": "wrong"], "c": "wrong", "text": "x"]
        #expect(mustache("({{a.b.c}}{{a.none.c}}{{text.c}}{{#a}}{{b.c}}{{/a}})", value) == "()")
    }

    @Test func aDottedNameIsNeverOneKey() {
        #expect(mustache("({{a.b}})", ["a.b": "wrong"]) == "()")
        #expect(mustache("({{a.b}})", ["a.b": "wrong", "a": ["b": "right"]]) == "(right)")
    }

    @Test func aNullInAnInnerObjectHidesTheOuterValue() {
        #expect(mustache("({{#o}}{{x}}{{/o}})", ["x": "outer", "o": ["x": nil]]) == "()")
    }

    @Test func theDotIsTheValueItself() {
        #expect(mustache("{{.}} {{{.}}} {{&.}} {{ . }}", "<i>") == "&lt;i&gt; <i> <i> &lt;i&gt;")
        #expect(mustache("{{.}}", 12) == "12")
    }

    @Test func whiteSpaceAroundATagStays() {
        #expect(mustache("| {{x}} |\n  {{x}}\n\t{{{x}}}\n {{&x}}", ["x": "-"]) == "| - |\n  -\n\t-\n -")
    }

    @Test func whiteSpaceInATagGoes() {
        #expect(mustache("|{{ x }}|{{\n\tx\n}}|{{ &x }}|", ["x": "-"]) == "|-|-|-|")
    }

    @Test func accentsAndEmojiPassThrough() {
        #expect(mustache("Città {{x}} 🏙️", ["x": "più 'verde' 🌳"]) == "Città più &#39;verde&#39; 🌳 🏙️")
    }
}
