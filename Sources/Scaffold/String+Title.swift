extension String {
    /// Whether it can be the title of something: one line with something on it.
    var isTitle: Bool {
        unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            && !unicodeScalars.contains { Self.isBreakOrControl($0) }
    }

    private static func isBreakOrControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: scalar.value == 0xFEFF
        }
    }
}
