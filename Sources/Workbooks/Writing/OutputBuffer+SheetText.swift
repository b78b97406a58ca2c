import Bytes

extension OutputBuffer {
    /// Adds a text of a cell or a note as Office Open XML writes it: what XML cannot hold as `_x0001_`, and an underscore
    /// that looks like the beginning of that likewise.
    mutating func append(sheetText text: String) {
        if Self.isPlain(text) { return append(escaping: text) }
        let scalars = Array(text.unicodeScalars)
        var plain = ""
        for (index, scalar) in scalars.enumerated() {
            if Self.isWritable(scalar), !Self.beginsEscape(scalars[index...]) {
                plain.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                plain += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
            }
        }
        append(escaping: plain)
    }

    /// Whether it has nothing that needs a closer look.
    private static func isPlain(_ text: String) -> Bool {
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 && byte != 0x0A || byte == 0xEF || byte == UInt8(ascii: "x") && last == UInt8(ascii: "_") {
                return false
            }
            last = byte
        }
        return true
    }

    private static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || scalar == "\n" || scalar == "\t"
    }

    private static func beginsEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard scalars.count >= 7, scalars[scalars.startIndex] == "_" else { return false }
        let rest = Array(scalars.dropFirst().prefix(6))
        return rest[0] == "x" && rest[5] == "_" && rest[1...4].allSatisfy(\.properties.isASCIIHexDigit)
    }
}
