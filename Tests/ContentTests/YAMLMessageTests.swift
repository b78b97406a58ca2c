import Content
import Testing

@Suite struct YAMLMessageTests {
    @Test func `every message has an id of its own, and texts in both languages`() {
        #expect(faults(in: YAMLMessage.examples) == [])
        #expect(YAMLMessage.examples.count == 26)
    }
}
