import Testing

/// Faults between templates: templates in, exactly what is said out.
@Suite struct InclusionFaultTests {
    @Test func anUnknownPartialOrParentWithTheNearest() {
        let site = TestSite([
            "page": "{{>partials/haed}}{{>head}}\n{{<layot}}{{$a}}{{/a}}{{/layot}}", "partials/head": "", "layout": "",
        ])
        #expect(
            site.messages() == """
                page.mustache:1:4: error: there is no template `partials/haed`
                  1 | {{>partials/haed}}{{>head}}
                    |    ^~~~~~~~~~~~~
                    = did you mean `partials/head`?

                page.mustache:1:22: error: there is no template `head`
                  1 | {{>partials/haed}}{{>head}}
                    |                      ^~~~
                    = make the file `head.mustache` in the templates folder

                page.mustache:2:4: error: there is no template `layot`
                  2 | {{<layot}}{{$a}}{{/a}}{{/layot}}
                    |    ^~~~~
                    = did you mean `layout`?

                """)
    }

    @Test(arguments: ["../x", "/etc/passwd", "a/../../x", "a//b", "a/", "./a", #"a\b"#, #"..\x"#, ".."])
    func aNameThatCouldLeaveTheFolder(name: String) {
        #expect(
            TestSite(["page": "<p>{{>\(name)}}", name: "secret"]).messages() == """
                page.mustache:1:7: error: `\(name)` is not the name of a template in the templates folder
                  1 | <p>{{>\(name)}}
                    |       ^\(String(repeating: "~", count: name.count - 1))
                    = type it as `partials/head`: no `..`, no `\\`, no `/` at the start

                """)
    }

    @Test func aTemplateThatIncludesItself() {
        #expect(
            messages("{{>page}}") == """
                page.mustache:1:4: error: `page` includes itself
                  1 | {{>page}}
                    |    ^~~~
                    = remove one of the inclusions

                """)
    }

    @Test func aTemplateThatIncludesItselfThroughOthers() {
        let site = TestSite([
            "page": "{{>tree}}", "tree": "{{#map}}\n  {{>branch}}\n{{/map}}", "branch": "{{>leaf}}",
            "leaf": "{{#isDraft}}{{>tree}}{{/isDraft}}",
        ])
        #expect(
            site.messages() == """
                leaf.mustache:1:16: error: `tree` includes itself through `branch`, `leaf`
                  1 | {{#isDraft}}{{>tree}}{{/isDraft}}
                    |                ^~~~
                    = remove one of the inclusions
                branch.mustache:1:1: note: `leaf` is included here
                  1 | {{>leaf}}
                    | ^~~~~~~~~

                """)
    }

    @Test func aParentThatIncludesItsChild() {
        let site = TestSite([
            "page": "{{<layout}}{{$a}}{{>card}}{{/a}}{{/layout}}", "layout": "{{$a}}{{/a}}{{>page}}", "card": "",
        ])
        #expect(
            site.messages() == """
                layout.mustache:1:16: error: `page` includes itself through `layout`
                  1 | {{$a}}{{/a}}{{>page}}
                    |                ^~~~
                    = remove one of the inclusions
                page.mustache:1:1: note: `layout` is included here
                  1 | {{<layout}}{{$a}}{{>card}}{{/a}}{{/layout}}
                    | ^~~~~~~~~~~

                """)
    }

    @Test func aBlockThatTheParentDoesNotHave() {
        let site = TestSite([
            "page": "{{<layout}}\n  {{$boddy}}{{titel}}{{/boddy}}\n  {{$title}}{{titel}}{{/title}}\n{{/layout}}\n",
            "layout": "{{>head}}{{#isDraft}}{{$body}}{{/body}}{{/isDraft}}", "head": "{{$title}}{{/title}}",
        ])
        #expect(
            site.messages() == """
                page.mustache:2:6: error: `layout` has no block `boddy`
                  2 |   {{$boddy}}{{titel}}{{/boddy}}
                    |      ^~~~~
                    = did you mean `body`?

                page.mustache:3:15: error: nothing here is called `titel`
                  3 |   {{$title}}{{titel}}{{/title}}
                    |               ^~~~~
                    = did you mean `title`?

                """)
    }

    @Test func aBlockGivenTwiceAndTextThatHasNoEffect() {
        let site = TestSite([
            "page": "{{<layout}}\n  text {{title}}\n  {{$a}}1{{/a}}\n  {{$a}}2{{/a}}\n{{/layout}}",
            "layout": "{{$a}}{{/a}}",
        ])
        #expect(
            site.messages() == """
                page.mustache:2:3: warning: only blocks have an effect in `{{<layout}}`; this is left out
                  2 |   text {{title}}
                    |   ^~~~
                    = put it into a block: `{{$content}}…{{/content}}`

                page.mustache:4:6: error: block `a` is already given
                  4 |   {{$a}}2{{/a}}
                    |      ^
                    = keep one of the two
                page.mustache:3:3: note: `{{$a}}` is here
                  3 |   {{$a}}1{{/a}}
                    |   ^~~~~~

                """)
    }

    @Test func aReplacementIsCheckedWhereItsBlockStands() {
        let layout = "{{#rows}}\n{{$row}}{{/row}}\n{{/rows}}\n{{$foot}}{{/foot}}"
        let page = "{{<layout}}{{$row}}{{name}}{{/row}}{{$foot}}{{name}}{{/foot}}{{/layout}}"
        #expect(
            TestSite(["page": page, "layout": layout]).messages() == """
                page.mustache:1:47: error: nothing here is called `name`
                  1 | {{<layout}}{{$row}}{{name}}{{/row}}{{$foot}}{{name}}{{/foot}}{{/layout}}
                    |                                               ^~~~
                    = the guide lists what each page has: `sitegen new templates README.md` copies it

                """)
    }

    @Test func aFaultInAPartialIsSaidOnceAndSaysWhereItIsIncluded() {
        let site = TestSite(
            ["page": "<main>\n{{>row}}{{>row}}", "other": "{{>row}}", "row": "{{nome}}"], pages: ["page", "other"])
        #expect(
            site.messages() == """
                row.mustache:1:3: error: nothing here is called `nome`
                  1 | {{nome}}
                    |   ^~~~
                    = did you mean `note`?
                page.mustache:2:1: note: `row` is included here
                  2 | {{>row}}{{>row}}
                    | ^~~~~~~~

                """)
        #expect(site.programs.isEmpty)
    }

    @Test func aPageWithoutTemplate() {
        #expect(
            TestSite(["pagina": ""], pages: ["pagin", "404"]).messages() == """
                error: there is no template `pagin`
                    = did you mean `pagina`?

                error: there is no template `404`
                    = copy it from the templates that come with sitegen

                """)
        #expect(TestSite([:]).messages().hasPrefix("error: there is no template `page`\n    = copy it"))
    }

    @Test func templatesThatNoPageUses() {
        let site = TestSite(
            [
                "page": "{{#rowz}}{{>a}}{{/rowz}}{{>broken}}", "a": "{{>b}}", "b": "", "broken": "{{#x}}{{>c}}",
                "c": "",
                "old": "{{>older}}", "older": "",
            ], reportsUnused: true)
        #expect(
            site.messages() == """
                broken.mustache:1:1: error: `{{#x}}` is never closed
                  1 | {{#x}}{{>c}}
                    | ^~~~~~
                    = add `{{/x}}`

                old.mustache:1:1: warning: no page uses `old`
                  1 | {{>older}}
                    | ^
                    = remove it, or include it with `{{>old}}`

                older.mustache:1:1: warning: no page uses `older`
                  1 | \("")
                    | ^
                    = remove it, or include it with `{{>older}}`

                page.mustache:1:4: error: nothing here is called `rowz`
                  1 | {{#rowz}}{{>a}}{{/rowz}}{{>broken}}
                    |    ^~~~
                    = did you mean `rows`?

                """)
    }
}
