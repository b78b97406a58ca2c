import Bytes
import Testing

/// Looking for bytes, eight at a time.
@Suite struct ByteScanTests {
    /// Texts with a byte that is looked for at each place of two blocks of eight and a rest.
    private static let places = (0..<20).map { place in
        [UInt8](repeating: UInt8(ascii: "x"), count: place) + [UInt8(ascii: "<")] + Array("yyyyyyyyy".utf8)
    }

    @Test(arguments: places) func theFirstIsFound(bytes: [UInt8]) {
        let wanted = bytes.firstIndex(of: UInt8(ascii: "<")) ?? -1
        bytes.withUnsafeBufferPointer { bytes in
            for start in 0...bytes.count {
                let found = bytes.firstIndex(
                    from: start, eight: { $0.equal(to: UInt8(ascii: "<")) }, byte: { $0 == UInt8(ascii: "<") })
                #expect(found == (start <= wanted ? wanted : bytes.count))
            }
        }
    }

    @Test func everyByteIsToldFromEveryOther() {
        for byte in UInt8.min...UInt8.max {
            for place in 0..<8 {
                var bytes = [UInt8](repeating: UInt8(ascii: "m"), count: 8)
                bytes[place] = byte
                let eight = EightBytes(bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) })
                #expect((eight.equal(to: UInt8(ascii: "&")) != 0) == (byte == UInt8(ascii: "&")))
                #expect((eight.below(0x20) != 0) == (byte < 0x20))
                #expect((eight.beyondASCII != 0) == (byte >= 0x80))
            }
        }
    }

    @Test(arguments: places) func whatNeedsCareIsCopiedWithCare(bytes: [UInt8]) {
        let copy = String(count: bytes.count + 1) { place in
            bytes.withUnsafeBufferPointer { bytes in
                bytes.copy(to: &place, eight: { $0.equal(to: UInt8(ascii: "<")) }) { index, place in
                    if bytes[index] == UInt8(ascii: "<") { place.append("[]") } else { place.append(bytes[index]) }
                    return 1
                }
            }
        }
        #expect(
            copy
                == String(decoding: bytes, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false)
                .joined(separator: "[]"))
    }
}
