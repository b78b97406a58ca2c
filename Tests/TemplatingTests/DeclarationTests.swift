import Diagnostics
import Templating
import Testing

/// Models, their shapes and what is written of them.
@Suite struct DeclarationTests {
    @Test func aModelsFieldsMakeItsShape() {
        #expect(
            TestSource.shape
                == .object([
                    ShapeField("url", "Its address.", .text), ShapeField("label", "Its name.", .optional(.text)),
                ]))
        #expect(Shape.optional(.optional(.list(of: .text))).unwrapped == .list(of: .text))
        #expect(Shape.optional(.html).kind == .html)
    }

    @Test func fieldsCanBeShared() throws {
        #expect(SharedFieldsPage.shape == .object([ShapeField("a", "A.", .text), ShapeField("b", "B.", .text)]))
        var report = TestSite([:]).report
        var set = TemplateSet(["p": .init(path: "p", text: "{{b}}{{a}}")], into: &report)
        let program = try #require(set.compile(page: "p", for: SharedFieldsPage.self, into: &report))
        #expect(try program.render(SharedFieldsPage()) == "21")
    }

    @Test func theOutlineListsEveryName() {
        #expect(
            TestPage.shape.outline == """
                - `title`: text. The page's title.
                - `note`: text, may be absent. A remark.
                - `body`: HTML. The text.
                - `aside`: HTML, may be absent. What stands beside.
                - `isDraft`: flag. Whether it is a draft.
                - `rows`: list. One for each indicator.
                  - `name`: text. The indicator.
                  - `isMet`: flag. Whether it was met.
                - `tags`: list of texts. Its subjects.
                - `source`: object. Where it comes from.
                  - `url`: text. Its address.
                  - `label`: text, may be absent. Its name.
                - `map`: object, may be absent. Where the map is.
                  - `url`: text. Its address.
                  - `label`: text, may be absent. Its name.

                """)
    }

    @Test func aTableHasAShapeToo() {
        let table: TextTable = ["next": "Avanti", "area": ["title": "Area"]]
        #expect(table.shape.outline == "- `area`: object.\n  - `title`: text.\n- `next`: text.\n")
        #expect(table == TextTable(["next": .text("Avanti"), "area": .table(TextTable(["title": .text("Area")]))]))
    }
}

/// A model whose first field comes from a function that others use as well.
private struct SharedFieldsPage: TemplateModel {
    static let fields = Fields<SharedFieldsPage> {
        shared()
        Field.text("b", "B.") { _ in "2" }
    }
}

private func shared<Model: TemplateModel>() -> [Field<Model>] { [Field.text("a", "A.") { _ in "1" }] }
