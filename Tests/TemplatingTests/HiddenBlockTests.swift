import Testing

/// A block inside another: whoever replaces the outer one loses the inner.
@Suite struct HiddenBlockTests {
    private let layout = "<b>{{$head}}<i>{{$name}}x{{/name}}</i>{{/head}}</b>"

    @Test func aBlockThatGoesWithTheOneAroundIt() {
        let site = TestSite(["page": "{{<layout}}{{$head}}h{{/head}}{{$name}}n{{/name}}{{/layout}}", "layout": layout])
        #expect(
            site.messages() == """
                page.mustache:1:34: warning: block `name` is never shown: it stands inside `head`, which is \
                replaced as a whole
                  1 | {{<layout}}{{$head}}h{{/head}}{{$name}}n{{/name}}{{/layout}}
                    |                                  ^~~~
                    = move its content into the block `head`

                """)
    }

    @Test(arguments: [
        "{{<layout}}{{$name}}n{{/name}}{{/layout}}", "{{<layout}}{{$head}}h{{/head}}{{/layout}}",
        "{{<layout}}{{$name}}n{{/name}}{{/layout}}{{<layout}}{{$head}}h{{/head}}{{/layout}}",
    ])
    func oneOfTheTwoIsFine(page: String) {
        #expect(TestSite(["page": page, "layout": layout]).messages() == "")
    }

    @Test func aBlockThatStandsElsewhereTooIsShownThere() {
        let page = "{{<layout}}{{$head}}h{{/head}}{{$name}}n{{/name}}{{/layout}}"
        let files = ["page": page, "layout": layout + "{{>foot}}", "foot": "{{$name}}{{/name}}"]
        #expect(TestSite(files).messages() == "")
    }

    @Test func aLayoutBetweenThatReplacesTheOuterBlock() {
        let files = [
            "page": "{{<middle}}{{$name}}n{{/name}}{{/middle}}", "layout": layout,
            "middle": "{{<layout}}{{$head}}h{{/head}}{{/layout}}",
        ]
        #expect(TestSite(files).messages().hasPrefix("page.mustache:1:15: warning: block `name` is never shown"))
    }
}
