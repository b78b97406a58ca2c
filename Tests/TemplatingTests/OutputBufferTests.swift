import Templating
import Testing

/// The buffer that pages are rendered into.
@Suite struct OutputBufferTests {
    @Test func bytesAndTextsAreAdded() {
        var output = OutputBuffer(capacity: 0)
        output.append("Città")
        output.append([0x20, 0x26])
        output.append(String(repeating: "é", count: 3))
        #expect(output.text == "Città &ééé")
        #expect(output.bytes == Array("Città &ééé".utf8))
        output.removeAll()
        #expect(output.bytes.isEmpty)
    }

    @Test(arguments: [
        ("", ""), ("plain", "plain"), ("&", "&amp;"), ("<>", "&lt;&gt;"), ("\"'", "&quot;&#39;"),
        ("a&b", "a&amp;b"), ("&&a&&", "&amp;&amp;a&amp;&amp;"), ("&amp;", "&amp;amp;"), ("è<🏙️>ù", "è&lt;🏙️&gt;ù"),
        (#""><img src=x onerror=alert(1)>"#, "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"),
    ]) func textIsEscaped(text: String, escaped: String) {
        var output = OutputBuffer()
        output.append(escaping: text)
        #expect(output.text == escaped)
    }

    @Test func textOfAnyLengthIsEscaped() {
        for count in 0..<70 {
            var output = OutputBuffer()
            let plain = String(repeating: "x", count: count)
            output.append(escaping: plain + "<" + plain)
            #expect(output.text == plain + "&lt;" + plain)
        }
    }

    @Test func theLimitIsNoticed() {
        var output = OutputBuffer(limit: 3)
        output.append("abc")
        #expect(!output.isOverLimit)
        output.append("d")
        #expect(output.isOverLimit)
    }
}
