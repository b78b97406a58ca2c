import Diagnostics
import Testing

@testable import Templating

/// What pages are compiled to.
@Suite struct CompiledCodeTests {
    private func code(_ templates: [String: String], constants: TextTable = [:]) throws -> ProgramCode {
        let parsed = templates.reduce(into: [:]) { result, item in
            result[item.key] = Template(name: item.key, source: SourceText(path: item.key, text: item.value))
        }
        var compiler = PageCompiler(templates: parsed, pages: [], shape: TestPage.shape, constants: constants)
        compiler.compile(page: try #require(parsed["page"]))
        #expect(compiler.faults.isEmpty)
        return compiler.code.code
    }

    @Test func textsAreOnePieceAndPartialsAreGone() throws {
        let code = try code(
            ["page": "a\n  {{>p}}\n{{! x }}\n{{t.x}}b", "p": "1\n{{$k}}2{{/k}}\n"], constants: ["t": ["x": "&"]])
        #expect(String(decoding: code.literals, as: UTF8.self) == "a\n  1\n  2\n&amp;b")
        #expect(code.instructions == [.literal(start: 0, end: 16)])
    }

    @Test func namesBecomeSlots() throws {
        let code = try code(["page": "{{title}}{{source.label}}{{title}}{{#rows}}{{name}}{{title}}{{/rows}}"])
        #expect(
            code.instructions == [
                .text(slot: 0), .text(slot: 1), .text(slot: 0), .loop(slot: 2, target: 7), .text(slot: 3),
                .text(slot: 0), .next,
            ])
        #expect(code.slots.map(\.frame) == [0, 0, 0, 1])
        #expect(code.slots.map { Array(code.paths[$0.path]) } == [[0], [7, 1], [5], [0]])
    }

    @Test func textAfterASectionIsAPieceOfItsOwn() throws {
        let code = try code(["page": "1{{#isDraft}}2{{/isDraft}}3{{^map}}{{/map}}4{{#map}}{{{body}}}{{/map}}"])
        #expect(
            code.instructions == [
                .literal(start: 0, end: 1), .skipUnlessPresent(slot: 0, target: 3), .literal(start: 1, end: 2),
                .literal(start: 2, end: 3), .skipIfPresent(slot: 1, target: 5), .literal(start: 3, end: 4),
                .enter(slot: 1, target: 9), .html(slot: 2), .leave,
            ])
    }

    @Test func sectionsOfConstantsLeaveNoTrace() throws {
        let code = try code(
            ["page": "1{{#t.none}}2{{title}}{{#rows}}3{{/rows}}{{/t.none}}4{{#t.x}}5{{/t.x}}"],
            constants: ["t": ["x": "x", "none": ""]])
        #expect(String(decoding: code.literals, as: UTF8.self) == "145")
        #expect(code.instructions == [.literal(start: 0, end: 3)])
    }
}
