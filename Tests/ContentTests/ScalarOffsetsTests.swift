import Testing

@testable import Content

@Suite struct ScalarOffsetsTests {
    @Test(arguments: [("abcd", [1, 2, 3]), ("aèb🏠", [1, 3, 4])])
    func `each character has its offset, past the last comes the end`(text: String, expected: [Int]) {
        let bytes = Array(text.utf8)
        let offsets = ScalarOffsets(bytes, in: 1..<bytes.count)
        #expect((0..<3).map { offsets[$0] } == expected)
        #expect(offsets[3] == bytes.count)
    }
}
