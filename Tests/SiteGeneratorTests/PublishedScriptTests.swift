import Testing

@testable import SiteGenerator

/// What browsers load of a script.
@Suite("Published scripts")
struct PublishedScriptTests {
    private func published(_ script: String) -> String {
        String(decoding: PublishedScript.bytes(of: Array(script.utf8)), as: UTF8.self)
    }

    @Test("indentation, empty lines and lines of comment are left out")
    func squeezed() {
        let script = "// A.\n'use strict';\n\n{\n  // B.\n\tconst a = `${'//'}`; // C.\n  /* d */ a\n}\n"
        #expect(published(script) == "'use strict';\n{\nconst a = `${'//'}`; // C.\n/* d */ a\n}\n")
        #expect(published("") == "\n")
    }

    @Test(
        "a text that goes on from line to line stays as it is",
        arguments: ["a = `\n  // b\n`;\n", "/*\n  // b\n*/\n", "a = '\\\n  b';\n"])
    func asIs(_ script: String) {
        #expect(published(script) == script)
    }
}
