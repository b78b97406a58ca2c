/// The names of servers.
enum WebHost {
    /// A server's name, and the port behind it: of `a.example:80`, `a.example` and `80`.
    static func split(_ authority: Substring) -> (host: Substring, port: Substring?) {
        let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":"))
        // The colons within brackets are an IPv6 address's.
        let bracket = authority.utf8.lastIndex(of: UInt8(ascii: "]"))
        let isOpen = authority.utf8.first == UInt8(ascii: "[") && bracket == nil
        guard let colon, !isOpen, bracket.map({ $0 < colon }) ?? true else { return (authority, nil) }
        return (authority[..<colon], authority[authority.utf8.index(after: colon)...])
    }

    /// Whether a text is the number of a port.
    static func isPort(_ text: Substring) -> Bool {
        text.utf8.allSatisfy(isDigit) && Int(text).map { (1...65535).contains($0) } ?? false
    }

    /// Whether a text can be a server's name: labels of letters, digits and hyphens, an IPv4 address of four numbers, or
    /// an IPv6 address in brackets.
    ///
    /// Other ways to write numbers lead to servers that nobody sees: `http://0x7f.1/` is this machine.
    static func isValid(_ host: Substring) -> Bool {
        if host.utf8.first == UInt8(ascii: "[") { return isAddressInBrackets(host) }
        let labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .map { Substring($0) }
        guard host.utf8.count <= 253, labels.allSatisfy(isLabel), let last = labels.last else { return false }
        guard looksLikeNumber(last) else { return true }
        return labels.count == 4 && labels.allSatisfy { isNumber($0) && Int($0).map { $0 < 256 } ?? false }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard let first = label.utf8.first, label.utf8.count <= 63, first != hyphen, label.utf8.last != hyphen
        else { return false }
        return label.unicodeScalars.allSatisfy(isOfLabel)
            && label.unicodeScalars.first?.properties.canonicalCombiningClass == .notReordered
    }

    private static func isOfLabel(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": return true
        case _ where scalar.isASCII: return false
        default:
            // What is replaced on the way to the server is not what it looks like.
            let properties = scalar.properties
            let isLetter = properties.isAlphabetic || properties.canonicalCombiningClass != .notReordered
            return isLetter && !properties.changesWhenNFKCCaseFolded
        }
    }

    private static func isAddressInBrackets(_ host: Substring) -> Bool {
        guard host.utf8.last == UInt8(ascii: "]") else { return false }
        let inside = host.dropFirst().dropLast().utf8
        return inside.filter { $0 == UInt8(ascii: ":") }.count >= 2 && inside.count <= 45
            && inside.allSatisfy { byte in
                isDigit(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
            }
    }

    /// Whether browsers take a last label for a number, and the whole for an IPv4 address.
    private static func looksLikeNumber(_ label: Substring) -> Bool {
        label.utf8.allSatisfy(isDigit) || label.lowercased().hasPrefix("0x")
    }

    /// Whether it is a number without zeros in front, which some read as octal.
    private static func isNumber(_ label: Substring) -> Bool {
        label.utf8.allSatisfy(isDigit) && (label.utf8.count == 1 || label.utf8.first != UInt8(ascii: "0"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
