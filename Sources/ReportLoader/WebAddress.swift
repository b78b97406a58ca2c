import Bytes

/// Addresses that a page may link to.
package enum WebAddress {
    /// What is wrong with an address.
    package enum Fault: Equatable, Sendable {
        /// It is none.
        case noAddress
        /// A name, or a name and a password, stands before the server: it is published, or it hides which server it is.
        /// `without` is the same without it.
        case user(without: String)
        /// The number after the server is that of no port. `without` is the same without it.
        case port(without: String)
        /// What should be a server's name cannot be one.
        case host(String)
    }

    /// What is wrong with a text as an absolute web address; `nil` where it is one.
    package static func fault(in text: String) -> Fault? {
        guard let start = WebAuthority(of: text)?.range, text.unicodeScalars.allSatisfy(mayStand) else {
            return .noAddress
        }
        let authority = text[start]
        if let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
            let rest = String(text[..<start.lowerBound] + text[text.utf8.index(after: at)...])
            return fault(in: rest) ?? .user(without: rest)
        }
        let (host, port) = WebHost.split(authority)
        guard !host.isEmpty else { return .noAddress }
        guard WebHost.isValid(host) else { return .host(String(host)) }
        guard let port, !WebHost.isPort(port) else { return nil }
        return .port(without: String(text[..<start.lowerBound] + host + text[start.upperBound...]))
    }

    /// Whether a text is an absolute web address, without blanks, control characters or the name of a user.
    package static func isValid(_ text: String) -> Bool { fault(in: text) == nil }

    /// Whether addresses of pages can be made by adding their paths to a text: it is the web address of a folder, and
    /// not of a page in it, without a query, an anchor, or a user's name before the host.
    package static func isBase(_ text: String) -> Bool { isValid(text) && base(of: text) == text }

    /// A web address without what keeps it from being a base; `nil` where nothing usable is left.
    package static func base(of text: String) -> String? {
        guard let start = WebAuthority(of: text)?.range else { return nil }
        let authority = text[start]
        let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")).map(authority.utf8.index(after:))
        let host = authority[(at ?? authority.startIndex)...]
        let path = text[start.upperBound...].utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let base = String(text[..<start.lowerBound] + host + folder(Substring(path)))
        return isValid(base) ? base : nil
    }

    /// A path without the page at its end, such as `index.html`.
    private static func folder(_ path: Substring) -> Substring {
        let trimmed = path.utf8.last == UInt8(ascii: "/") ? path.dropLast() : path
        guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        let name = trimmed[trimmed.utf8.index(after: slash)...]
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return path }
        return pages.contains(name[name.utf8.index(after: dot)...].lowercased()) ? trimmed[...slash] : path
    }

    /// What names of pages end with.
    private static let pages: Set = [
        "asp", "aspx", "cfm", "cgi", "htm", "html", "jsf", "json", "jsp", "jspx", "mhtml", "pdf", "php", "php5",
        "phtml", "pl", "shtml", "xhtml", "xml",
    ]

    /// Whether an address may hold a character: no blank, no control character and no sign that ends it in HTML.
    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{0}"..." ", "<", ">", "\"", "\\": false
        default: scalar.isASCII || !scalar.properties.isWhitespace
        }
    }
}
