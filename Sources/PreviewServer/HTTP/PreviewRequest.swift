/// What a browser asks for.
struct PreviewRequest: Sendable {
    /// `GET`, `HEAD` or another word.
    var method = "GET"
    /// The path as it came, with its percent signs, such as `/2020/citt%C3%A0.html`.
    var path: String
    /// What stands after the question mark, as it came.
    var query = ""
    /// The header `Host`; `nil` where there was none.
    var host: String?

    /// The header `Sec-Fetch-Site`: whose page has the browser ask; `nil` where it does not say.
    var fetchSite: String?
    /// The header `Sec-Fetch-Dest`: what for, such as `document` for a page in a window of its own.
    var fetchDestination: String?

    /// How long an address may be, in bytes.
    static let pathLimit = 8192

    /// Why the request is not answered; `nil` where it is.
    ///
    /// A name that is not this machine's comes from a page that had its own name point to us, in order to read what
    /// only this machine may see.
    var objection: PreviewStatus? {
        guard method == "GET" || method == "HEAD" else { return .methodNotAllowed }
        guard path.utf8.count + query.utf8.count <= Self.pathLimit else { return .addressTooLong }
        guard let host else { return .badRequest }
        guard Self.isLocal(host) else { return .misdirected }
        return isOwn ? nil : .forbidden
    }

    /// Whether no page of another server asks, not even one of this machine's on another port. Such a page may link to
    /// the preview, but not load any of it.
    private var isOwn: Bool {
        switch fetchSite {
        case nil, "same-origin", "none": true
        default: fetchDestination == "document"
        }
    }

    /// The parts of the path, decoded; `nil` where it is not the address of a file, such as one with `..`.
    var parts: [String]? {
        guard path.hasPrefix("/"), let bytes = Self.decoded(path.utf8.dropFirst()) else { return nil }
        guard !bytes.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return parts.contains { $0 == "." || $0 == ".." } ? nil : parts
    }

    private static func isLocal(_ host: String) -> Bool {
        var name = Substring(host.lowercased())
        if let colon = name.lastIndex(of: ":"), name[colon...].dropFirst().allSatisfy(\.isWholeNumber) {
            name = name[..<colon]
        }
        return ["127.0.0.1", "localhost", "[::1]"].contains(name)
    }

    /// The bytes that percent signs stand for; `nil` where one of them stands for none.
    private static func decoded(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
