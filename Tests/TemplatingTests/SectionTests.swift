import Templating
import Testing

/// Mustache's sections, without checks.
@Suite struct SectionTests {
    @Test(arguments: [true, 1, 0, .double(0), "text", ["a": 1], [:], [false]] as [JSONValue])
    func isShownFor(value: JSONValue) {
        #expect(mustache("({{#x}}shown{{/x}})", ["x": value]) == "(shown)")
    }

    @Test(arguments: [false, nil, "", []] as [JSONValue]) func isNotShownFor(value: JSONValue) {
        #expect(mustache("({{#x}}shown{{/x}})", ["x": value]) == "()")
        #expect(mustache("({{#none}}shown{{/none}})") == "()")
    }

    @Test func anObjectIsLookedInFirstAndTheOuterOnesAfter() {
        let value: JSONValue = ["city": "Milano", "area": "none", "inner": ["area": "Casa"], "other": ["x": "y"]]
        #expect(mustache("{{#inner}}{{city}}: {{area}} {{other.x}}{{/inner}}", value) == "Milano: Casa y")
    }

    @Test func aListIsGoneThrough() {
        let value: JSONValue = ["rows": [["n": 1], ["n": 2], ["m": 3]], "n": "outer"]
        #expect(mustache("{{#rows}}<{{n}}>{{/rows}}", value) == "<1><2><outer>")
    }

    @Test func theDotIsTheElement() {
        #expect(mustache("{{#l}}({{.}}){{/l}}", ["l": ["a", 2, .double(3.5), true]]) == "(a)(2)(3.5)(true)")
        #expect(mustache("{{#l}}{{.}}{{{.}}}{{&.}}{{/l}}", ["l": ["&"]]) == "&amp;&&")
    }

    @Test func theDotGoesThroughListsInListsAndAtTheRoot() {
        #expect(mustache("{{#l}}[{{#.}}{{.}},{{/.}}]{{/l}}", ["l": [[1, 2], [], ["x"]]]) == "[1,2,][][x,]")
        #expect(mustache("{{#.}}{{v}};{{/.}}", [["v": "a"], ["v": "b"]]) == "a;b;")
    }

    @Test func aTextInItsSectionIsTheDotAndKeepsItsName() {
        #expect(mustache("{{#note}}{{.}} = {{note}}{{/note}}", ["note": "N"]) == "N = N")
    }

    @Test func sectionsNestAndRepeat() {
        let value: JSONValue = ["a": ["one": 1], "b": ["two": 2, "list": [["three": 3]]], "yes": true]
        #expect(mustache("{{#a}}{{#b}}{{#list}}{{one}}{{two}}{{three}}{{/list}}{{/b}}{{/a}}", value) == "123")
        #expect(mustache("{{#yes}}a{{#yes}}b{{/yes}}c{{/yes}}{{#yes}}d{{/yes}}", value) == "abcd")
    }

    @Test func dottedNamesWorkInSections() {
        let value: JSONValue = ["a": ["b": ["yes": true, "no": false]]]
        #expect(mustache("{{#a.b.yes}}1{{/a.b.yes}}{{#a.b.no}}2{{/a.b.no}}{{#a.x.y}}3{{/a.x.y}}", value) == "1")
    }

    @Test func anInvertedSectionIsTheOpposite() {
        let value: JSONValue = ["yes": true, "no": false, "null": nil, "empty": [], "list": [1], "a": ["b": "x"]]
        #expect(mustache("{{^yes}}1{{/yes}}{{^list}}2{{/list}}{{^a}}3{{/a}}{{^a.b}}4{{/a.b}}", value) == "")
        #expect(
            mustache(
                "{{^no}}1{{/no}}{{^null}}2{{/null}}{{^empty}}3{{/empty}}{{^none}}4{{/none}}{{^a.c}}5{{/a.c}}", value)
                == "12345")
    }

    @Test func anInvertedSectionLeavesTheContext() {
        #expect(mustache("{{#o}}{{^no}}{{x}}{{^no}}{{.}}{{/no}}{{/no}}{{/o}}", ["o": "o", "x": "X"]) == "Xo")
    }

    @Test(arguments: ["#", "^"]) func tagsAloneOnTheirLineLeaveNoLine(sigil: String) {
        let value: JSONValue = ["x": .bool(sigil == "#")]
        #expect(mustache("a\n{{\(sigil)x}}\nb\n{{/x}}\nc\n", value) == "a\nb\nc\n")
        #expect(mustache("a\n  {{\(sigil)x}}  \nb\n\t{{/x}}\t\nc\n", value) == "a\nb\nc\n")
        #expect(mustache("a\r\n{{\(sigil)x}}\r\n{{/x}}\r\nc", value) == "a\r\nc")
        #expect(mustache("  {{\(sigil)x}}\na{{/x}}\nb", value) == "a\nb")
        #expect(mustache("a{{\(sigil)x}}\nb\n  {{/x}}", value) == "a\nb\n")
    }

    @Test(arguments: ["#", "^"]) func tagsAmongTextKeepTheirLine(sigil: String) {
        let value: JSONValue = ["x": .bool(sigil == "#")]
        #expect(mustache(" {{\(sigil)x}}a{{/x}}\n {{\(sigil)x}}b{{/x}}\n", value) == " a\n b\n")
        #expect(mustache(" | {{\(sigil)x}}\t|\t{{/x}} | \n", value) == " | \t|\t | \n")
        #expect(mustache("| {{\(sigil)x}} {{! remark }}\n {{/x}} |\n", value) == "|  \n  |\n")
        #expect(mustache("{{\(sigil)x}} {{/x}}\n", value) == " \n")
        #expect(mustache("|{{\(sigil) x }}={{/ x }}|", value) == "|=|")
    }
}
