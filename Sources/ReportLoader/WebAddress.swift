/// Addresses that a page may link to.
package enum WebAddress {
    /// Whether a text is an absolute web address without blanks or control characters.
    package static func isValid(_ text: String) -> Bool {
        guard let rest = afterScheme(text) else { return false }
        return !rest.prefix(while: isAuthority).isEmpty
            && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
            && !text.contains { "<>\"\\".contains($0) }
    }

    /// Whether addresses of pages can be made by adding their paths to a text: it is a web address without a query, an
    /// anchor, or a user's name before the host.
    package static func isBase(_ text: String) -> Bool { isValid(text) && base(of: text) == text }

    /// A web address without what keeps it from being a base; `nil` where nothing usable is left.
    package static func base(of text: String) -> String? {
        guard let rest = afterScheme(text) else { return nil }
        let authority = rest.prefix(while: isAuthority)
        let host = authority[(authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex)...]
        let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
        let base = text[..<rest.startIndex] + host + path
        return isValid(String(base)) ? String(base) : nil
    }

    private static func isAuthority(_ character: Character) -> Bool {
        character != "/" && character != "?" && character != "#"
    }

    private static func afterScheme(_ text: String) -> Substring? {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        return scheme.map { text.dropFirst($0.count) }
    }
}
