import Bytes

/// The server that an address belongs to: scheme, host and port.
struct WebOrigin: Equatable {
    /// Lower case, without the port that goes without saying.
    private let text: String

    /// The origin of a web address; `nil` of any other.
    init?(of address: String) {
        guard let found = WebAuthority(of: address), !found.range.isEmpty else { return nil }
        let authority = address[found.range].lowercased()
        let usual = found.scheme == "https://" ? ":443" : ":80"
        text = found.scheme + (authority.hasSuffix(usual) ? String(authority.dropLast(usual.count)) : authority)
    }

    /// The origin as it may be printed; `nil` where it is long, or has other characters than hosts have.
    var shown: String? {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
                UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"):
                true
            default: false
            }
        }
        return isPlain && text.utf8.count <= 200 ? text : nil
    }
}
