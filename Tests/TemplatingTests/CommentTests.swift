import Templating
import Testing

/// Mustache's comments and set delimiters, without checks.
@Suite struct CommentTests {
    @Test func aCommentIsNotShown() {
        #expect(mustache("a{{! secret }}b {{!x}} c", ["! secret ": "no", "secret": "no"]) == "ab  c")
        #expect(mustache("  1 {{! 2 }}\n") == "  1 \n")
    }

    @Test func aCommentMayHaveManyLines() {
        #expect(mustache("a{{!\n  one\n  {{two\n}}b\n") == "ab\n")
    }

    @Test func aCommentAloneOnItsLinesLeavesNoLine() {
        #expect(mustache("a\n{{! x }}\nb\n  {{!\n   y\n  }}  \nc\r\n{{! z }}\r\nd\n {{! end }}") == "a\nb\nc\r\nd\n")
        #expect(mustache("  {{! first }}\na") == "a")
    }
}

/// Mustache's set delimiters, without checks.
@Suite struct DelimiterTests {
    @Test func otherDelimitersTakeTheirPlace() {
        #expect(mustache("{{=<% %>=}}<%x%> {{x}} <%{x}%> <%&x%>", ["x": "&"]) == "&amp; {{x}} & &")
        #expect(mustache("{{=[ ]=}}[x]{{x}}", ["x": 1]) == "1{{x}}")
        #expect(mustache("{{= | | =}}|x|", ["x": 1]) == "1")
    }

    @Test func theyCanBeSetBack() {
        #expect(mustache("{{=| |=}}|x| |={{ }}=| {{x}}|x|{{={{ }}=}}{{x}}", ["x": 1]) == "1  1|x|1")
    }

    @Test(arguments: ["#", "^"]) func theyHoldInAndAfterSections(sigil: String) {
        let template = "{{\(sigil)s}}\n{{x}}|x|\n{{/s}}\n{{=| |=}}\n|\(sigil)s|\n{{x}}|x|\n|/s|\n"
        #expect(mustache(template, ["s": .bool(sigil == "#"), "x": 1]) == "1|x|\n{{x}}1\n")
    }

    @Test func theyDoNotGoIntoPartialsNorComeOut() {
        let partials = ["in": "{{x}}|x|", "out": "{{=| |=}}|x|"]
        #expect(mustache("{{>in}} {{=| |=}}|>in| |<in||/in|", ["x": 1], partials: partials) == "1|x| 1|x| 1|x|")
        #expect(mustache("{{>out}} {{x}}|x|", ["x": 1], partials: partials) == "1 1|x|")
    }

    @Test func aTagAloneOnItsLineLeavesNoLine() {
        #expect(mustache("a\n  {{=@ @=}}\nb") == "a\nb")
        #expect(mustache("a\r\n{{= @ @ =}}\r\nb\n  @={{ }}=@") == "a\r\nb\n")
        #expect(mustache(" | {{=@ @=}}\n| @=# #=@ |") == " | \n|  |")
    }
}
