import Templating
import Testing

/// Mustache's inheritance, without checks.
@Suite struct InheritanceTests {
    @Test func aBlockShowsItsOwnBodyUnlessReplaced() {
        let value: JSONValue = ["x": "<x>", "o": ["y": "{{x}}"], "title": "not this"]
        #expect(mustache("{{$title}}A {{{x}}} {{#o}}{{y}}{{/o}}{{^no}}!{{/no}}{{/title}}\n", value) == "A <x> {{x}}!\n")
        #expect(mustache("{{<p}}{{/p}}|{{>p}}", value, partials: ["p": "[{{$title}}B{{/title}}]"]) == "[B]|[B]")
        #expect(
            mustache("{{<p}}{{$title}}C{{/title}}{{/p}}", value, partials: ["p": "[{{$title}}B{{/title}}]"]) == "[C]")
    }

    @Test func onlyTheBlocksGivenAreReplacedAndOnlyThere() {
        let partials = ["p": "{{$a}}1{{/a}}{{$b}}2{{/b}}"]
        let template = "{{<p}}{{$b}}x{{/b}}{{/p}} {{<p}}{{$a}}y{{/a}}{{/p}} {{>p}} {{$b}}own{{/b}}"
        #expect(mustache(template, partials: partials) == "1x y2 12 own")
    }

    @Test func aMissingParentIsEmpty() {
        #expect(mustache("[{{<none}}{{$a}}x{{/a}}{{/none}}]") == "[]")
    }

    @Test func onlyBlocksCountInAParent() {
        let partials = ["p": "{{$a}}1{{/a}}"]
        #expect(
            mustache("{{<p}} text {{x}}{{$a}}2{{/a}} more {{! remark }}{{/p}}", ["x": "no"], partials: partials) == "2")
        #expect(mustache("{{<p}} text {{/p}}", partials: partials) == "1")
    }

    @Test func theOutermostReplacementWins() {
        let partials = [
            "a": "{{<b}}{{$x}}a{{/x}}{{$y}}a{{/y}}{{/b}}", "b": "{{<c}}{{$x}}b{{/x}}{{$z}}b{{/z}}{{/c}}",
            "c": "{{$x}}c{{/x}}{{$y}}c{{/y}}{{$z}}c{{/z}}",
        ]
        #expect(mustache("{{<a}}{{$x}}top{{/x}}{{/a}} {{<a}}{{/a}}", partials: partials) == "topab aab")
    }

    @Test func replacementsGoOnIntoPartials() {
        let partials = ["layout": "<{{>head}}>", "head": "{{$title}}none{{/title}}"]
        #expect(mustache("{{<layout}}{{$title}}T{{/title}}{{/layout}}", partials: partials) == "<T>")
    }

    @Test func aReplacementSeesTheValuesOfTheBlockItReplaces() {
        let value: JSONValue = ["n": "outer", "o": ["n": "inner"]]
        #expect(
            mustache("{{<p}}{{$b}}{{n}}{{/b}}{{/p}}", value, partials: ["p": "{{$b}}{{/b}} {{#o}}{{$b}}{{/b}}{{/o}}"])
                == "outer inner")
    }

    @Test func aBlockInAReplacementBelongsToTheTemplateItIsWrittenIn() {
        let partials = ["p": "<{{$a}}{{/a}}{{$b}}p{{/b}}>", "child": "{{<p}}{{$a}}({{$b}}own{{/b}}){{/a}}{{/p}}"]
        #expect(mustache("{{>child}}", partials: partials) == "<(own)p>")
        #expect(mustache("{{<child}}{{$b}}top{{/b}}{{/child}}", partials: partials) == "<(top)top>")
        #expect(
            mustache("{{<p}}{{$a}}({{$b}}own{{/b}}){{/a}}{{$b}}given{{/b}}{{/p}}", partials: partials)
                == "<(own)given>")
    }

    @Test func aParentMayStandInItself() {
        let partials = ["card": "[{{$body}}{{/body}}]"]
        let template = "{{<card}}{{$body}}a{{<card}}{{$body}}b{{/body}}{{/card}}{{/body}}{{/card}}"
        #expect(mustache(template, partials: partials) == "[a[b]]")
    }

    @Test func parentsMayTakeTurnsWhileReplacementsEndIt() {
        let partials = [
            "a": "{{$x}}a{{/x}} {{$y}}{{<b}}{{/b}}{{/y}}", "b": "{{$x}}b{{/x}} {{<a}}{{$y}}stop{{/y}}{{/a}}",
        ]
        #expect(mustache("{{<a}}{{$x}}top{{/x}}{{/a}}", partials: partials) == "top top top stop")
    }

    // MARK: Lines

    @Test func aParentAloneOnItsLinesIndentsAll() {
        #expect(mustache("a\n  {{<p}}{{/p}}\nb", partials: ["p": "1\n2\n"]) == "a\n  1\n  2\nb")
        #expect(
            mustache("a\n  {{<p}}\n {{$x}}y{{/x}}\n  {{/p}}\nb", partials: ["p": "1\n{{$x}}{{/x}}\n"])
                == "a\n  1\n  y\nb")
        #expect(mustache("{{<p}}{{/p}}\n", partials: ["p": "1"]) == "1")
        #expect(mustache(" {{<p}}{{/p}} .\n", partials: ["p": "1\n2"]) == " 1\n2 .\n")
    }

    @Test func aReplacementTakesTheIndentationOfItsBlock() {
        let child = "{{<p}}{{$b}}\n     one\n       two\n\n     three\n{{/b}}{{/p}}\n"
        let expected = "a\n  one\n    two\n\n  three\nz\n"
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}{{/b}}\nz\n"]) == expected)
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}\n  {{/b}}\nz\n"]) == expected)
        #expect(mustache(child, partials: ["p": "a\n{{$b}}\n  default\n{{/b}}\nz\n"]) == expected)
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}default{{/b}}\nz\n"]) == expected)
    }

    @Test func aReplacementWithinALineTakesThePlaceOfTheBlock() {
        let child = "{{<p}}{{$b}}new{{/b}}{{/p}}"
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}old{{/b}}\nz\n"]) == "a\n  new\nz\n")
        #expect(mustache(child, partials: ["p": "a\n{{$b}}\n  old\n{{/b}}\nz\n"]) == "a\n  new\nz\n")
        #expect(mustache(child, partials: ["p": "<b>{{$b}}old{{/b}}</b>\n"]) == "<b>new</b>\n")
        #expect(mustache(child, partials: ["p": "  {{$b}}old{{/b}}!\n"]) == "  new!\n")
    }

    @Test func anEmptyReplacementTakesTheLineAway() {
        let child = "{{<p}}{{$b}}{{/b}}{{/p}}"
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}old{{/b}}\nz\n"]) == "a\nz\n")
        #expect(mustache(child, partials: ["p": "a\n  {{$b}}\n  old\n  {{/b}}\nz\n"]) == "a\nz\n")
        #expect(mustache(child, partials: ["p": "a {{$b}}old{{/b}} z\n"]) == "a  z\n")
    }

    @Test func aReplacementKeepsTheLineBreaksInside() {
        let template = "{{<p}}{{$b}}\nyes\n\nno\n{{/b}}{{/p}}"
        #expect(mustache(template, partials: ["p": "{{$b}}x{{/b}}"]) == "yes\n\nno\n")
        #expect(mustache(template, partials: ["p": "<p>{{$b}}x{{/b}}</p>"]) == "<p>yes\n\nno\n</p>")
        #expect(mustache(template, partials: ["p": " {{$b}}x{{/b}} ."]) == " yes\n\nno\n .")
    }

    @Test func sectionsInAReplacementAreIndentedLineByLine() {
        let template = "{{<p}}{{$b}}\n{{#l}}\n<li>{{.}}\n{{/l}}\n{{/b}}{{/p}}"
        #expect(
            mustache(template, ["l": [1, 2]], partials: ["p": "<ul>\n  {{$b}}{{/b}}\n</ul>"])
                == "<ul>\n  <li>1\n  <li>2\n</ul>")
    }

    @Test func nestedBlocksAreIndentedWithinTheirs() {
        let partials = [
            "middle": "{{<base}}{{$b}}\n    one\n    {{$n}}\n      two\n    {{/n}}\n{{/b}}{{/base}}\n",
            "base": "<\n  {{$b}}{{/b}}\n>\n",
        ]
        #expect(mustache("{{<middle}}{{/middle}}\n", partials: partials) == "<\n  one\n    two\n>\n")
        #expect(mustache("{{<middle}}{{$n}}\nnew\n{{/n}}{{/middle}}\n", partials: partials) == "<\n  one\n    new\n>\n")
    }

    @Test func carriageReturnsAreKept() {
        let partials = ["p": "a\r\n  {{$b}}\r\n  old\r\n  {{/b}}\r\nz\r\n"]
        #expect(
            mustache("{{<p}}\r\n{{$b}}\r\n new\r\n{{/b}}\r\n{{/p}}\r\n", partials: partials) == "a\r\n  new\r\nz\r\n")
        #expect(mustache("{{>p}}", partials: partials) == "a\r\n  old\r\nz\r\n")
    }
}
