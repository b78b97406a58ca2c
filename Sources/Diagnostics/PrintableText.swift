extension String {
    /// Text from a file, made safe to show: control and direction characters appear by their number, as `<U+202E>`.
    package var printable: String { unicodeScalars.map(\.printable).joined() }
}

extension Unicode.Scalar {
    /// Whether it is a control or direction character, or a line break.
    var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// The character itself, or its number where it would do something else than appear; a tab stays.
    package var printable: String {
        guard isInvisible, self != "\t" else { return String(self) }
        return "<\(value.codePoint)>"
    }
}

extension UInt32 {
    /// A character's number as Unicode writes it: `U+202E`.
    package var codePoint: String {
        let digits = String(self, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
