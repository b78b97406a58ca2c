import Testing

@testable import Bytes

/// Where web addresses name their server.
@Suite("Servers in web addresses")
struct WebAuthorityTests {
    @Test(
        "scheme and server",
        arguments: [
            ("https://a.example/x", "https://", "a.example"), ("HTTP://A.Example:80?x", "http://", "A.Example:80"),
            ("https://u:p@a.example#x", "https://", "u:p@a.example"),
            ("https://a.example\\@b", "https://", "a.example"),
            ("https://", "https://", ""), ("https:///x", "https://", ""),
            // A slash with an accent behind it is one `Character`, and a slash.
            ("https://\u{301}a/\u{301}b", "https://", "\u{301}a"),
        ])
    func parts(_ address: String, _ scheme: String, _ server: String) throws {
        let found = try #require(WebAuthority(of: address))
        #expect(found.scheme == scheme)
        #expect(Array(address[found.range].utf8) == Array(server.utf8))
    }

    @Test("other texts have none", arguments: ["", "https:/a", "ftp://a", "//a", " https://a", "https\u{1A}//a", "a"])
    func none(_ address: String) { #expect(WebAuthority(of: address) == nil) }
}
