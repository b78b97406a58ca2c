import Bytes
import Templating
import Testing

/// Pages of a model: what the checked templates show.
@Suite struct CheckedRenderingTests {
    private let model = TestPage(
        title: "Casa & \"lavoro\"", note: "l'<ultima>", body: "<p>Tè</p>", isDraft: true,
        rows: [TestRow(name: "Alloggi"), TestRow(name: "Sfratti", isMet: false)], tags: ["a", "<b>"],
        map: TestSource(url: "map.html", label: "Mappa"))

    @Test func textIsEscapedAndMarkupIsNot() throws {
        #expect(
            try page(#"<h1 title="{{title}}">{{note}}</h1>{{{body}}}{{&body}}"#, model)
                == #"<h1 title="Casa &amp; &quot;lavoro&quot;">l&#39;&lt;ultima&gt;</h1><p>Tè</p><p>Tè</p>"#)
    }

    @Test func contentIsNeverReadAsTemplate() throws {
        var model = model
        model.title = "{{title}} {{{x}}} {{>page}}"
        #expect(try page("{{title}}", model) == "{{title}} {{{x}}} {{&gt;page}}")
    }

    @Test func listsAreGoneThroughWithTheOuterNamesInSight() throws {
        let template = """
            <ul>
              {{#rows}}
              <li{{^isMet}} class="missed"{{/isMet}}>{{name}} ({{source.url}}){{#tags}} {{.}}/{{name}}{{/tags}}</li>
              {{/rows}}
              {{^rows}}
              <li>none</li>
              {{/rows}}
            </ul>

            """
        #expect(
            try page(template, model) == """
                <ul>
                  <li>Alloggi (https://example.org/?a=1&amp;b=2) a/Alloggi &lt;b&gt;/Alloggi</li>
                  <li class="missed">Sfratti (https://example.org/?a=1&amp;b=2) a/Sfratti &lt;b&gt;/Sfratti</li>
                </ul>

                """)
        #expect(try page(template) == "<ul>\n  <li>none</li>\n</ul>\n")
    }

    @Test func objectsAreEnteredOrReachedByDots() throws {
        #expect(
            try page("{{#map}}{{url}} {{label}} {{title}}{{/map}}", model)
                == #"map.html Mappa Casa &amp; &quot;lavoro&quot;"#)
        #expect(
            try page("{{map.url}} {{map.label}}{{#map.label}} ({{.}}){{/map.label}}", model) == "map.html Mappa (Mappa)"
        )
        #expect(try page("[{{map.url}}{{#map}}x{{/map}}{{^map}}no map{{/map}}]") == "[no map]")
        #expect(
            try page("{{#source}}{{#map}}{{url}}{{/map}} {{url}}{{/source}}", model)
                == "map.html https://example.org/?a=1&amp;b=2")
    }

    @Test func whatIsEmptyIsAbsent() throws {
        let template =
            "{{#note}}1{{/note}}{{#aside}}2{{/aside}}{{#title}}3{{/title}}{{#body}}4{{/body}}{{#tags}}5{{/tags}}"
        #expect(try page(template, TestPage(title: "", note: "", body: "", aside: "")) == "")
        #expect(try page(template, TestPage(title: "x", note: "x", body: "x", aside: "x", tags: [""])) == "12345")
        #expect(try page("{{^note}}no{{/note}}{{^aside}}ne{{/aside}} {{note}}{{{aside}}}") == "none ")
    }

    @Test func partialsAndParentsArePutInIndented() throws {
        let site = TestSite(
            [
                "page": """
                {{<layout}}
                  {{$title}}{{title}}{{/title}}
                  {{$main}}
                    <h1>{{title}}</h1>
                    {{#rows}}
                      {{>partials/row}}
                    {{/rows}}
                  {{/main}}
                {{/layout}}

                """,
                "layout": """
                <html>
                  <title>{{$title}}none{{/title}} - {{t.site}}</title>
                  <main>
                    {{$main}}{{/main}}
                  </main>
                </html>

                """,
                "partials/row": "<p>\n  {{name}}\n</p>\n",
            ], constants: ["t": ["site": "Città & Co"]])
        #expect(
            try site.render(model) == """
                <html>
                  <title>Casa &amp; &quot;lavoro&quot; - Città &amp; Co</title>
                  <main>
                    <h1>Casa &amp; &quot;lavoro&quot;</h1>
                      <p>
                        Alloggi
                      </p>
                      <p>
                        Sfratti
                      </p>
                  </main>
                </html>

                """)
    }

    @Test func constantsShowAndHideSections() throws {
        let constants: TextTable = ["t": ["a": "<A>", "none": "", "in": ["b": "B"]], "title": "not this"]
        #expect(
            try page("{{t.a}}{{#t}}{{a}}{{in.b}}{{#in}}{{b}}{{a}}{{/in}}{{/t}}", model, constants: constants)
                == "&lt;A&gt;&lt;A&gt;BB&lt;A&gt;")
        let template = """
            1{{#t.none}}{{title}}2{{#rows}}3{{/rows}}{{/t.none}}{{^t.none}}4{{/t.none}}\
            {{#t.a}}{{.}}{{/t.a}}{{^t.a}}5{{/t.a}}6
            """
        #expect(try page(template, model, constants: constants) == "14&lt;A&gt;6")
        #expect(try page("{{title}}", TestPage(title: "this"), constants: constants) == "this")
    }

    @Test func renderingAddsToWhatIsThere() throws {
        let program = try #require(TestSite(["page": "<{{title}}>"]).programs.first)
        var output = OutputBuffer()
        output.append("a")
        try program.render(TestPage(title: "1"), into: &output)
        try program.render(TestPage(title: "2"), into: &output)
        let text = output.text
        #expect(text == "a<1><2>")
        #expect(program.name == "page")
    }
}
