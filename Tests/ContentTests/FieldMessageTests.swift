import Content
import Testing

@Suite struct FieldMessageTests {
    @Test func `every message has an id of its own, and texts in both languages`() {
        #expect(faults(in: FieldMessage.examples) == [])
        #expect(FieldMessage.examples.count == 7)
    }
}
