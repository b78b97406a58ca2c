/// The scheme of an absolute web address, and where in it the server is named: what everybody who asks for the server
/// takes apart first.
package struct WebAuthority {
    /// The scheme in lower case, with what parts it from the server.
    package let scheme: String
    /// Where the server is named, with a user and a port: after the scheme, up to the path. A `\` begins a path, too, as
    /// in browsers. It may be empty.
    package let range: Range<String.Index>

    /// Finds it, byte by byte; `nil` in what begins with neither `https://` nor `http://`, in whatever case.
    package init?(of address: String) {
        let bytes = address.utf8
        let found = ["https://", "http://"].first { scheme in
            bytes.count >= scheme.utf8.count
                && zip(bytes, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && (0x41...0x5A).contains($0) }
        }
        guard let found else { return nil }
        scheme = found
        let start = bytes.index(bytes.startIndex, offsetBy: found.utf8.count)
        let end = bytes[start...].firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\\")
        }
        range = start..<(end ?? bytes.endIndex)
    }
}
