import Bytes

extension String {
    /// A published figure as pages show it. Its spaces do not break; in a long one those between words may, so that
    /// `10% dei lavoratori agili dell'ente` fits a phone, but never those beside a digit or a sign.
    var wrappingFigure: String {
        guard utf8.count > 14, unicodeScalars.count > 14 else { return self }
        return withBytes { bytes in
            // A space that may break has one byte less than one that may not, `C2 A0`.
            String(unsafeUninitializedCapacity: bytes.count) { wrapped in
                var (length, index) = (0, 0)
                while index < bytes.count {
                    if bytes[index] == 0xC2, bytes[index + 1] == 0xA0, Self.isBetweenWords(index, in: bytes) {
                        wrapped[length] = UInt8(ascii: " ")
                        index += 2
                    } else {
                        wrapped[length] = bytes[index]
                        index += 1
                    }
                    length += 1
                }
                return length
            }
        }
    }

    private static func isBetweenWords(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index > 0, index + 2 < bytes.count else { return false }
        let before = bytes[index - 1]
        let endsWord = before == UInt8(ascii: "%") || before == UInt8(ascii: ",") || before == UInt8(ascii: ";")
        return (endsWord || isLetter(upTo: index, in: bytes)) && isLetter(from: index + 2, in: bytes)
    }

    /// Whether the scalar that ends before `end` is a letter.
    private static func isLetter(upTo end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = end - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return isLetter(from: start, in: bytes)
    }

    /// Whether the scalar at `start` is a letter; those of ASCII are known without asking Unicode's tables.
    private static func isLetter(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let byte = bytes[start]
        guard byte >= 0x80 else { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
        let scalar = String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first
        return scalar?.properties.isAlphabetic ?? false
    }
}
