/// The encoding that Excel saves “CSV” in on Windows in western Europe.
enum Windows1252 {
    /// The text as UTF-8; `nil` where a byte stands for no character, so that the text is something else.
    static func decode(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case 0..<0x80: result.append(byte)
            case 0x80..<0xA0:
                guard let scalar = upperControls[Int(byte) - 0x80] else { return nil }
                result += String(scalar).utf8
            default: result += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
            }
        }
        return result
    }

    /// The byte that a character was read from; `nil` where it is none of this encoding.
    static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        return upperControls.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
    }

    /// Whether a byte stands for no character.
    static func isUnused(_ byte: UInt8) -> Bool {
        (0x80..<0xA0).contains(byte) && upperControls[Int(byte) - 0x80] == nil
    }

    /// What stands at 0x80…0x9F, where Latin-1 has control characters.
    private static let upperControls: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]
}
