import Content
import Diagnostics
import Testing

/// Fields whose texts are not what they look like.
@Suite struct CharacterCheckTests {
    private func read(_ text: String) -> (value: String?, said: [String]) {
        var report = DiagnosticReport()
        let source = SourceText(path: "a.yaml", text: text)
        guard let document = Document(file("a.yaml"), source, report: &report) else { return (nil, []) }
        var fields = FieldReader(document.fields, in: source)
        let value = fields.text("t") ?? fields.locatedTexts("l").first?.value
        fields.finish(into: &report)
        let said = report.diagnostics.map { found in
            "\(found.location?.line ?? 0):\(found.location?.column ?? 0) \(found.message.text(in: .english))"
        }
        return (value, said)
    }

    @Test(arguments: [
        ("t: a\u{202E}b", "1:5 an invisible character stands here that turns the text around it (U+202E)"),
        ("t: \"a\\u202eb\"", "1:4 an invisible character stands here that turns the text around it (U+202E)"),
        ("t: 'è 6\u{200B}39'", "1:8 an invisible character stands here (U+200B)"),
        ("t: |\n  uno\n  d\u{AD} due", "3:4 an invisible character stands here (U+00AD)"),
        ("l: [a, b\u{2066}]", "1:9 an invisible character stands here that turns the text around it (U+2066)"),
        ("t: Москова о lavoratоri", "1:21 this `о` is no `o`: it is U+043E, of another alphabet"),
        ("t: \"lavorat\\u043eri\"", "1:4 this `о` is no `o`: it is U+043E, of another alphabet"),
        ("t: Piano ２０２０", "1:10 this `２` is no `2`: it is U+FF12, of another alphabet"),
        ("t: il 7О%", "1:8 this `О` is no `0`: it is U+041E, of another alphabet"),
        ("t: zжz", "1:5 this `ж` (U+0436) is of another alphabet than the rest of the word"),
    ])
    func `are refused at the character`(text: String, message: String) {
        let found = read(text)
        #expect(found.said == [message])
        #expect(found.value == nil || text.hasPrefix("l"))
    }

    @Test(arguments: [
        "Città – “l’80 %” di 5 μg", "Αθήνα", "Москва 2020", "conse\u{AD}gna", "TNFα e π", "م\u{200C}ی", "10⁶ m² CO₂ №",
    ])
    func `are read where they are what they look like`(text: String) {
        let found = read("t: \(text)")
        #expect(found.value == text)
        #expect(found.said == [])
    }

    @Test func `a mark of byte order is told of once`() {
        #expect(read("t: \"a\\ufeffb\"").said.count == 1)
    }

    @Test func `every message has an id of its own, and texts in both languages`() {
        #expect(faults(in: CharacterMessage.examples) == [])
        #expect(CharacterMessage.examples.count == 3)
    }
}
