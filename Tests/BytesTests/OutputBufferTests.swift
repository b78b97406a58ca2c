import Bytes
import Testing

/// The buffer that pages are rendered into.
@Suite struct OutputBufferTests {
    /// What `write` writes into a buffer.
    private func written(capacity: Int = 16, _ write: (inout OutputBuffer) -> Void) -> String {
        var output = OutputBuffer(capacity: capacity)
        write(&output)
        return output.text
    }

    @Test func bytesAndTextsAreAdded() {
        var output = OutputBuffer(capacity: 0)
        output.append("Città")
        output.append([0x20, 0x26])
        output.append(String(repeating: "é", count: 3))
        output.append(UInt8(ascii: "!"))
        let (text, bytes, count) = (output.text, output.bytes, output.count)
        #expect(text == "Città &ééé!")
        #expect(bytes == Array("Città &ééé!".utf8))
        #expect(count == bytes.count)
        output.removeAll()
        let rest = output.bytes
        #expect(rest.isEmpty)
    }

    @Test func bytesAreHandedOver() {
        var output = OutputBuffer(capacity: 3)
        output.append("abcd")
        let first = output.takeBytes()
        #expect(first == Array("abcd".utf8))
        output.append("e")
        let second = output.takeBytes()
        #expect(second == Array("e".utf8))
        #expect(first == Array("abcd".utf8))
        let nothing = output.takeBytes()
        #expect(nothing.isEmpty)
    }

    @Test func whatIsCopiedStaysWhatItIs() {
        var output = OutputBuffer(capacity: 4)
        output.append("abcd")
        let (bytes, text) = (output.bytes, output.text)
        output.removeAll()
        output.append("XY")
        #expect(bytes == Array("abcd".utf8))
        #expect(text == "abcd")
    }

    @Test func whatWasWrittenStaysWhereTheBufferGrows() {
        let all = written(capacity: 1) { output in for number in 0..<10_000 { output.append("\(number) ") } }
        #expect(all == (0..<10_000).map { "\($0) " }.joined())
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("&", "&amp;"), ("<>", "&lt;&gt;"), ("\"'", "&quot;&#39;"),
        ("a&b", "a&amp;b"), ("&&a&&", "&amp;&amp;a&amp;&amp;"), ("&amp;", "&amp;amp;"), ("è<🏙️>ù", "è&lt;🏙️&gt;ù"),
        (#""><img src=x onerror=alert(1)>"#, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"),
    ]) func textIsEscaped(text: String, escaped: String) {
        #expect(written { $0.append(escaping: text) } == escaped)
    }

    @Test func textOfAnyLengthIsEscaped() {
        for count in Array(0..<70) + Array(500..<530) {
            let plain = String(repeating: "x", count: count)
            #expect(written { $0.append(escaping: plain + "<" + plain) } == plain + "&lt;" + plain)
        }
    }

    @Test func longTextIsEscapedInPieces() {
        // Characters of two and of four bytes stand at the end of every piece.
        for shift in 0..<4 {
            let text = String(repeating: "x", count: shift) + String(repeating: "é🏙&", count: 700)
            #expect(written { $0.append(escaping: text) } == text.replacing("&", with: "&amp;"))
        }
    }

    @Test func theLimitIsNoticed() {
        var output = OutputBuffer(limit: 3)
        output.append("abc")
        let isOverAtThree = output.isOverLimit
        #expect(!isOverAtThree)
        output.append("d")
        let isOverAtFour = output.isOverLimit
        #expect(isOverAtFour)
    }
}
