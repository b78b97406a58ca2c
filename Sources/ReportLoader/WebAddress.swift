/// Addresses that a page may link to.
enum WebAddress {
    /// Whether a text is an absolute web address without blanks or control characters.
    static func isValid(_ text: String) -> Bool {
        guard let rest = ["https://", "http://"].lazy.compactMap({ remainder(of: text, after: $0) }).first else {
            return false
        }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !host.isEmpty && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
            && !text.contains { "<>\"\\".contains($0) }
    }

    private static func remainder(of text: String, after scheme: String) -> Substring? {
        text.lowercased().hasPrefix(scheme) ? text.dropFirst(scheme.count) : nil
    }
}
