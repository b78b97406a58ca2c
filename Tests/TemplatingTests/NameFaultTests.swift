import Diagnostics
import Templating
import Testing

/// Names that are not there and values in the wrong tag: a template in, exactly what is said out.
@Suite struct NameFaultTests {
    @Test func anUnknownNameWithTheNearestThatIsVisibleThere() {
        #expect(
            messages("{{titel}} {{zzzzzz}}\n{{#rows}}{{nome}} {{tilte}}{{/rows}} {{name}}") == """
                page.mustache:1:3: error: nothing here is called `titel`
                  1 | {{titel}} {{zzzzzz}}
                    |   ^~~~~
                    = did you mean `title`?

                page.mustache:1:13: error: nothing here is called `zzzzzz`
                  1 | {{titel}} {{zzzzzz}}
                    |             ^~~~~~
                    = the guide lists what each page has: `sitegen new templates README.md` copies it

                page.mustache:2:12: error: nothing here is called `nome`
                  2 | {{#rows}}{{nome}} {{tilte}}{{/rows}} {{name}}
                    |            ^~~~
                    = did you mean `name`?

                page.mustache:2:21: error: nothing here is called `tilte`
                  2 | {{#rows}}{{nome}} {{tilte}}{{/rows}} {{name}}
                    |                     ^~~~~
                    = did you mean `title`?

                page.mustache:2:40: error: nothing here is called `name`
                  2 | {{#rows}}{{nome}} {{tilte}}{{/rows}} {{name}}
                    |                                        ^~~~
                    = the guide lists what each page has: `sitegen new templates README.md` copies it

                """)
    }

    @Test func anUnknownNameThatOtherPagesHave() {
        let site = TestSite(
            ["page": "{{url}}"],
            kinds: [("home", TestSource.self), ("page", TestPage.self), ("area", TestSource.self)])
        #expect(
            site.messages() == """
                page.mustache:1:3: error: nothing here is called `url`; it is a value of `home.mustache`, `area.mustache`
                  1 | {{url}}
                    |   ^~~
                    = the guide lists what each page has: `sitegen new templates README.md` copies it

                """)
        #expect(
            site.messages(in: .italian).contains(
                "qui nulla si chiama `url`; è un valore di `home.mustache`, `area.mustache`\n"))
    }

    @Test(arguments: ["", " \n\t\r\n"]) func anEmptyPage(_ template: String) {
        #expect(messages(template).hasPrefix("page.mustache:1:1: error: `page` is empty, and so would be its pages\n"))
    }

    @Test func anUnknownNameInAnObject() {
        #expect(
            messages("{{source.ulr}} {{title.x}}\n{{#rows}}{{^source.lable}}{{/source.lable}}{{/rows}}") == """
                page.mustache:1:10: error: `source` has no `ulr`
                  1 | {{source.ulr}} {{title.x}}
                    |          ^~~
                    = did you mean `url`?

                page.mustache:1:24: error: `title` has no `x`
                  1 | {{source.ulr}} {{title.x}}
                    |                        ^
                    = the guide lists what each page has: `sitegen new templates README.md` copies it

                page.mustache:2:20: error: `source` has no `lable`
                  2 | {{#rows}}{{^source.lable}}{{/source.lable}}{{/rows}}
                    |                    ^~~~~
                    = did you mean `label`?

                """)
    }

    @Test func branchesThatAreNeverEnteredAreCheckedToo() {
        #expect(
            messages("{{^isDraft}}{{#map}}{{^label}}{{urll}}{{/label}}{{/map}}{{/isDraft}}") == """
                page.mustache:1:33: error: nothing here is called `urll`
                  1 | {{^isDraft}}{{#map}}{{^label}}{{urll}}{{/label}}{{/map}}{{/isDraft}}
                    |                                 ^~~~
                    = did you mean `url`?

                """)
    }

    @Test func aSectionOfAnUnknownNameHidesWhatIsInside() {
        #expect(
            messages("{{#rowz}}{{name}}{{whatever}}{{/rowz}}") == """
                page.mustache:1:4: error: nothing here is called `rowz`
                  1 | {{#rowz}}{{name}}{{whatever}}{{/rowz}}
                    |    ^~~~
                    = did you mean `rows`?

                """)
    }

    @Test func whatCannotBePrinted() {
        #expect(
            messages("{{rows}} {{tags}} {{source}}\n{{isDraft}} {{.}} {{#isDraft}}{{{.}}}{{/isDraft}}") == """
                page.mustache:1:3: error: `rows` is a list and cannot be printed
                  1 | {{rows}} {{tags}} {{source}}
                    |   ^~~~
                    = use a section: `{{#rows}}…{{/rows}}`

                page.mustache:1:12: error: `tags` is a list and cannot be printed
                  1 | {{rows}} {{tags}} {{source}}
                    |            ^~~~
                    = use a section: `{{#tags}}…{{/tags}}`

                page.mustache:1:21: error: `source` is an object and cannot be printed
                  1 | {{rows}} {{tags}} {{source}}
                    |                     ^~~~~~
                    = use a section: `{{#source}}…{{/source}}`

                page.mustache:2:3: error: `isDraft` is a flag and cannot be printed
                  2 | {{isDraft}} {{.}} {{#isDraft}}{{{.}}}{{/isDraft}}
                    |   ^~~~~~~
                    = use a section: `{{#isDraft}}…{{/isDraft}}`

                page.mustache:2:15: error: `.` is an object and cannot be printed
                  2 | {{isDraft}} {{.}} {{#isDraft}}{{{.}}}{{/isDraft}}
                    |               ^
                    = print one of its values by name

                page.mustache:2:34: error: `.` is a flag and cannot be printed
                  2 | {{isDraft}} {{.}} {{#isDraft}}{{{.}}}{{/isDraft}}
                    |                                  ^
                    = print one of its values by name

                """)
    }

    @Test func markupInTwoBracesAndTextInThree() {
        #expect(
            messages("{{body}} {{#aside}}{{.}}{{/aside}}\n{{{title}}} {{&note}} {{#tags}}{{{.}}}{{/tags}}") == """
                page.mustache:1:1: error: `body` is HTML and would show its tags
                  1 | {{body}} {{#aside}}{{.}}{{/aside}}
                    | ^~~~~~~~
                    = type `{{{body}}}`

                page.mustache:1:20: error: `.` is HTML and would show its tags
                  1 | {{body}} {{#aside}}{{.}}{{/aside}}
                    |                    ^~~~~
                    = type `{{{.}}}`

                page.mustache:2:1: error: `title` is text and must not be printed unescaped
                  2 | {{{title}}} {{&note}} {{#tags}}{{{.}}}{{/tags}}
                    | ^~~~~~~~~~~
                    = type `{{title}}`

                page.mustache:2:13: error: `note` is text and must not be printed unescaped
                  2 | {{{title}}} {{&note}} {{#tags}}{{{.}}}{{/tags}}
                    |             ^~~~~~~~~
                    = type `{{note}}`

                page.mustache:2:32: error: `.` is text and must not be printed unescaped
                  2 | {{{title}}} {{&note}} {{#tags}}{{{.}}}{{/tags}}
                    |                                ^~~~~~~
                    = type `{{.}}`

                """)
    }

    @Test func anInvertedSectionOfWhatIsAlwaysThere() {
        #expect(
            messages("{{^source}}x{{/source}}{{^map}}y{{/map}}{{^map.label}}z{{/map.label}}") == """
                page.mustache:1:1: error: `source` is always there, so this is never shown
                  1 | {{^source}}x{{/source}}{{^map}}y{{/map}}{{^map.label}}z{{/map.label}}
                    | ^~~~~~~~~~~
                    = remove it

                """)
    }

    @Test func constantsAreCheckedLikeTheModel() {
        let site = TestSite(
            ["page": "{{t.nxet}} {{{t.next}}} {{t}} {{s.next}}\n{{^t}}{{/t}}{{#t.none}}{{tittel}}{{/t.none}}"],
            constants: ["t": ["next": "Avanti", "none": ""]])
        #expect(
            site.messages() == """
                page.mustache:1:5: error: `t` has no `nxet`
                  1 | {{t.nxet}} {{{t.next}}} {{t}} {{s.next}}
                    |     ^~~~
                    = did you mean `next`?

                page.mustache:1:12: error: `t.next` is text and must not be printed unescaped
                  1 | {{t.nxet}} {{{t.next}}} {{t}} {{s.next}}
                    |            ^~~~~~~~~~~~
                    = type `{{t.next}}`

                page.mustache:1:27: error: `t` is an object and cannot be printed
                  1 | {{t.nxet}} {{{t.next}}} {{t}} {{s.next}}
                    |                           ^
                    = use a section: `{{#t}}…{{/t}}`

                page.mustache:1:33: error: nothing here is called `s`
                  1 | {{t.nxet}} {{{t.next}}} {{t}} {{s.next}}
                    |                                 ^
                    = did you mean `t`?

                page.mustache:2:1: error: `t` is always there, so this is never shown
                  2 | {{^t}}{{/t}}{{#t.none}}{{tittel}}{{/t.none}}
                    | ^~~~~~
                    = remove it

                page.mustache:2:26: error: nothing here is called `tittel`
                  2 | {{^t}}{{/t}}{{#t.none}}{{tittel}}{{/t.none}}
                    |                          ^~~~~~
                    = did you mean `title`?

                """)
    }
}
