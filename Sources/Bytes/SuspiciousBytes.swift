/// Finds out quickly that there is nothing to find: most texts are ASCII with a few accents and curly quotes.
enum SuspiciousBytes {
    /// Where the first character stands that may look like another or be invisible, or the end.
    static func first(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var index = 0
        while true {
            index = bytes.firstIndex(from: index, eight: \.beyondASCII, byte: { $0 > 0x7F })
            guard index < bytes.count else { return bytes.count }
            if isSuspicious(bytes, index) { return index }
            index += 1
        }
    }

    private static func isSuspicious(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
        switch bytes[index] {
        // What goes on with a character, and the letters of the West.
        case 0x80...0xC1, 0xC3...0xCC: return false
        // The soft hyphen, the micro sign.
        case 0xC2: return byte(1) == 0xAD || byte(1) == 0xB5
        // Punctuation, signs of currencies and of mathematics.
        case 0xE2:
            switch (byte(1), byte(2)) {
            case (0x80, 0x8B...0x8F), (0x80, 0xAA...0xAE), (0x81, 0xA0...0xAF): return true
            case (0x80...0xAF, _): return false
            default: return true
            }
        default: return true
        }
    }
}
