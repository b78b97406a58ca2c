extension String {
    /// Text from a file, made safe to show: control and direction characters appear by their number, as `<U+202E>`.
    public var printable: String { unicodeScalars.map(\.printable).joined() }
}

extension Unicode.Scalar {
    /// The character, or its number where it would do something else than appear.
    public var printable: String {
        switch properties.generalCategory {
        case .control where self != "\t", .format, .lineSeparator, .paragraphSeparator: "<U+\(number)>"
        default: String(self)
        }
    }

    private var number: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
