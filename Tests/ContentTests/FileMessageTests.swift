import Content
import Testing

@Suite struct FileMessageTests {
    @Test func `every message has an id of its own, and texts in both languages`() {
        #expect(faults(in: FileMessage.examples) == [])
        #expect(FileMessage.examples.count == 20)
    }
}
