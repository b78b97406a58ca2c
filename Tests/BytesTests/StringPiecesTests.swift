import Bytes
import Testing

/// Texts that are made of bytes.
@Suite struct StringPiecesTests {
    @Test func piecesAreJoined() {
        #expect(String(joining: "a", "b") == "ab")
        #expect(String(joining: "", "") == "")
        #expect(
            String(joining: "Città", " ", "", "è", "", "", " – più lunga di quindici byte")
                == "Città è – più lunga di quindici byte")
    }

    @Test func aTextIsWrittenByteByByte() {
        let text = String(count: 40) { place in
            place.append(UInt8(ascii: "<"))
            place.append("fix")
            place.append(text: "ä")
            Array("🏙️".utf8).withUnsafeBufferPointer { place.append($0) }
        }
        #expect(text == "<fixä🏙️")
        #expect(String(count: 0) { _ in } == "")
    }
}
