import ReportLoader
import Testing

/// Which addresses the site's own can be made from.
@Suite("Web addresses")
struct WebAddressTests {
    @Test(
        "a base has neither query, anchor nor a user's name",
        arguments: [
            ("https://a.example", "https://a.example"), ("https://a.example/", "https://a.example/"),
            ("HTTP://a.example:8080/x/@me/", "HTTP://a.example:8080/x/@me/"),
            ("https://a.example/x?y=1", "https://a.example/x"), ("https://a.example?y=1", "https://a.example"),
            ("https://a.example/#top", "https://a.example/"), ("https://a.example#/x?y", "https://a.example"),
            ("https://ann:secret@a.example/x", "https://a.example/x"), ("https://a@b@c.example", "https://c.example"),
            ("https://a.example/?user@host", "https://a.example/"),
            ("https://ann@/x", nil), ("https://?x", nil), ("https:///x", nil), ("ftp://a.example/", nil),
            ("a.example", nil), ("https://a b.example", nil), ("", nil),
        ] as [(String, String?)])
    func base(_ text: String, _ base: String?) {
        #expect(WebAddress.base(of: text) == base)
        #expect(WebAddress.isBase(text) == (text == base))
    }
}
