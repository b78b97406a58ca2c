import Diagnostics
import Testing

/// Faults of syntax: a template in, exactly what is said out.
@Suite struct SyntaxFaultTests {
    @Test func aTagWithoutEnd() {
        #expect(
            messages("<h1>{{title") == """
                page.mustache:1:5: error: this tag is not closed: `}}` is missing
                  1 | <h1>{{title
                    |     ^~
                    = type `}}` at its end

                """)
    }

    @Test func aTagWithHalfAnEndSaysNothingOfTheNextTags() {
        #expect(
            messages("{{#rows}\n{{name}}\n{{/rows}}\n{{{body}}\n{{title}}") == """
                page.mustache:1:1: error: this tag is not closed: `}}` is missing
                  1 | {{#rows}
                    | ^~
                    = type `}}` at its end

                page.mustache:4:1: error: this tag is not closed: `}}}` is missing
                  4 | {{{body}}
                    | ^~
                    = type `}}}` at its end

                """)
    }

    @Test func aCommentWithoutEndSaysNothingOfWhatIsOpen() {
        #expect(
            messages("{{#isDraft}}{{! never") == """
                page.mustache:1:13: error: this tag is not closed: `}}` is missing
                  1 | {{#isDraft}}{{! never
                    |             ^~
                    = type `}}` at its end

                """)
    }

    @Test func aTagWithoutName() {
        #expect(
            messages("{{}}\n{{# }}x{{/rows}}") == """
                page.mustache:1:1: error: this tag names nothing
                  1 | {{}}
                    | ^~~~
                    = type a name, as in `{{title}}`

                page.mustache:2:1: error: this tag names nothing
                  2 | {{# }}x{{/rows}}
                    | ^~~~~~
                    = type a name, as in `{{title}}`

                """)
    }

    @Test func aNameThatIsNone() {
        #expect(
            messages("{{#area title}}{{/area title}} {{a..b}}\n{{.a}}{{titel}}") == """
                page.mustache:1:4: error: `area title` is not a name
                  1 | {{#area title}}{{/area title}} {{a..b}}
                    |    ^~~~~~~~~~
                    = names have no spaces; parts are joined by one dot, as in `site.title`

                page.mustache:1:34: error: `a..b` is not a name
                  1 | {{#area title}}{{/area title}} {{a..b}}
                    |                                  ^~~~
                    = names have no spaces; parts are joined by one dot, as in `site.title`

                page.mustache:2:3: error: `.a` is not a name
                  2 | {{.a}}{{titel}}
                    |   ^~
                    = names have no spaces; parts are joined by one dot, as in `site.title`

                page.mustache:2:9: error: nothing here is called `titel`
                  2 | {{.a}}{{titel}}
                    |         ^~~~~
                    = did you mean `title`?

                """)
    }

    @Test(arguments: ["{{=<%}}", "{{=a b c=}}", "{{= = = =}}", "{{==}}"]) func delimitersThatAreNone(tag: String) {
        #expect(
            messages("{{#rows}}\n\(tag)\n<%/rows%>") == """
                page.mustache:2:1: error: this tag does not set two delimiters
                  2 | \(tag)
                    | ^\(String(repeating: "~", count: tag.count - 1))
                    = type for example `{{=<% %>=}}`

                """)
    }

    @Test func anElementThatIsNeverClosed() {
        #expect(
            messages("<ul>\n  {{#rows}}\n  <li>{{^isMet}}{{$note}}\n") == """
                page.mustache:2:3: error: `{{#rows}}` is never closed
                  2 |   {{#rows}}
                    |   ^~~~~~~~~
                    = add `{{/rows}}`

                page.mustache:3:7: error: `{{^isMet}}` is never closed
                  3 |   <li>{{^isMet}}{{$note}}
                    |       ^~~~~~~~~~
                    = add `{{/isMet}}`

                page.mustache:3:17: error: `{{$note}}` is never closed
                  3 |   <li>{{^isMet}}{{$note}}
                    |                 ^~~~~~~~~
                    = add `{{/note}}`

                """)
    }

    @Test func anElementThatIsNeverClosedInOneThatIs() {
        #expect(
            messages("{{#isDraft}}{{#rows}}{{/isDraft}}") == """
                page.mustache:1:13: error: `{{#rows}}` is never closed
                  1 | {{#isDraft}}{{#rows}}{{/isDraft}}
                    |             ^~~~~~~~~
                    = add `{{/rows}}`

                """)
    }

    @Test func aClosingTagTooMany() {
        #expect(
            messages("{{/rows}}\n{{#rows}}{{/title}}{{name}}{{/rows}}") == """
                page.mustache:1:1: error: `{{/rows}}` closes nothing
                  1 | {{/rows}}
                    | ^~~~~~~~~
                    = remove it, or open it before with `{{#rows}}`

                page.mustache:2:10: error: `{{/title}}` closes nothing
                  2 | {{#rows}}{{/title}}{{name}}{{/rows}}
                    |          ^~~~~~~~~~
                    = remove it, or open it before with `{{#title}}`

                """)
    }

    @Test func aClosingTagMisspelt() {
        #expect(
            messages("{{#rows}}{{name}}{{/row}}") == """
                page.mustache:1:18: error: `{{/row}}` closes nothing; `rows` is open here
                  1 | {{#rows}}{{name}}{{/row}}
                    |                  ^~~~~~~~
                    = did you mean `{{/rows}}`?
                page.mustache:1:1: note: `{{#rows}}` is here
                  1 | {{#rows}}{{name}}{{/row}}
                    | ^~~~~~~~~

                """)
    }

    @Test func crossedSections() {
        #expect(
            messages("{{#isDraft}}\n{{#rows}}{{^map}}\n{{/isDraft}}{{/map}}{{/rows}}") == """
                page.mustache:3:1: error: `{{/isDraft}}` comes before `{{/map}}`
                  3 | {{/isDraft}}{{/map}}{{/rows}}
                    | ^~~~~~~~~~~~
                    = move `{{/map}}` before it
                page.mustache:2:10: note: `{{^map}}` is here
                  2 | {{#rows}}{{^map}}
                    |          ^~~~~~~~

                """)
    }

    @Test func severalFaultsInSeveralTemplatesAreAllSaid() {
        let site = TestSite(["page": "{{>a}}{{titel}}", "a": "{{#rows}}", "b": "{{/rows}}"])
        #expect(
            site.messages(in: .italian) == """
                a.mustache:1:1: errore: `{{#rows}}` non è mai chiuso
                  1 | {{#rows}}
                    | ^~~~~~~~~
                    = aggiungi `{{/rows}}`

                b.mustache:1:1: errore: `{{/rows}}` non chiude nulla
                  1 | {{/rows}}
                    | ^~~~~~~~~
                    = toglilo, o aprilo prima con `{{#rows}}`

                page.mustache:1:9: errore: qui nulla si chiama `titel`
                  1 | {{>a}}{{titel}}
                    |         ^~~~~
                    = intendevi `title`?

                """)
        #expect(site.programs.isEmpty)
    }
}
