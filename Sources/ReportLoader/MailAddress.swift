/// E-mail addresses that a page may link to.
enum MailAddress {
    /// Whether a text is one address, and nothing else: a `?` after it would add a subject, a text or further receivers
    /// to every message.
    static func isValid(_ text: String) -> Bool {
        guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")), text.utf8.count <= 254 else { return false }
        let (name, host) = (text[..<at], text[text.utf8.index(after: at)...])
        let points = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return points.allSatisfy { !$0.isEmpty } && name.unicodeScalars.allSatisfy(isAllowed)
            && host.utf8.first != UInt8(ascii: "[") && WebHost.isValid(host)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
            || ("0"..."9").contains(scalar) || ".-_+'=~".unicodeScalars.contains(scalar)
    }
}
