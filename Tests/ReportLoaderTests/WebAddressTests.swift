import Testing

@testable import ReportLoader

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
            ("https://a.example/sub/index.html", "https://a.example/sub/"),
            ("https://a.example/INDEX.HTM", "https://a.example/"),
            ("https://a.example/x/y.php/", "https://a.example/x/"),
            ("https://a.example/2020/default.aspx?x", "https://a.example/2020/"),
            ("https://a.example/v1.2", "https://a.example/v1.2"),
            ("https://a.example/v1.2/", "https://a.example/v1.2/"),
            ("https://a.example/html", "https://a.example/html"), ("https://html", "https://html"),
            ("a.example", nil), ("https://a b.example", nil), ("", nil),
        ] as [(String, String?)])
    func base(_ text: String, _ base: String?) {
        #expect(WebAddress.base(of: text) == base)
        #expect(WebAddress.isBase(text) == (text == base))
    }

    @Test(
        "user information, bad ports and odd hosts are told",
        arguments: [
            ("https://a.example:8080/x", nil), ("http://localhost:1/", nil), ("https://127.0.0.1/", nil),
            ("https://[2001:db8::1]:443/", nil), ("https://xn--citt-0na.example/", nil),
            ("https://città.example/", nil),
            ("https://a_b.example/", nil), ("https://a.example?u@h", nil), ("https://a.example/@me", nil),
            ("https://a.example/a:b", nil),
            ("https://a@b.example/", .user(without: "https://b.example/")),
            ("https://a.example@b.example:99/x#y", .user(without: "https://b.example:99/x#y")),
            ("https://a:b@c.example", .user(without: "https://c.example")),
            ("https://a.example:0/", .port(without: "https://a.example/")),
            ("https://a.example:65536/", .port(without: "https://a.example/")),
            ("https://a.example:/x", .port(without: "https://a.example/x")),
            ("https://a.example:80a", .port(without: "https://a.example")),
            ("https://a.example:+80/", .port(without: "https://a.example/")),
            ("https://a..example/", .host("a..example")), ("https://.example/", .host(".example")),
            ("https://-a.example/", .host("-a.example")), ("https://a-.example/", .host("a-.example")),
            ("https://2130706433/", .host("2130706433")), ("https://0x7f.1/", .host("0x7f.1")),
            ("https://1.2.3/", .host("1.2.3")), ("https://1.2.3.256/", .host("1.2.3.256")),
            ("https://127.0.0.01/", .host("127.0.0.01")), ("https://a.0x1/", .host("a.0x1")),
            ("https://a%2eb.example/", .host("a%2eb.example")), ("https://a,b.example/", .host("a,b.example")),
            ("https://a。example/", .host("a。example")), ("https://ａ.example/", .host("ａ.example")),
            ("https://\u{301}a.example/", .host("\u{301}a.example")),
            ("https://a.\u{301}b.example/", .host("a.\u{301}b.example")),
            ("https://[::1/", .host("[::1")), ("https://[v1.x]/", .host("[v1.x]")),
            ("https://@/", .noAddress), ("https:///x", .noAddress),
            ("ftp://a.example", .noAddress), ("https://a b.example/", .noAddress),
        ] as [(String, WebAddress.Fault?)])
    func faults(_ text: String, _ fault: WebAddress.Fault?) {
        #expect(WebAddress.fault(in: text) == fault)
    }

    @Test(
        "an e-mail address is one address and nothing else",
        arguments: [
            ("office@town.example", true), ("o.f-f_i+c'e@sub.town.example", true), ("ufficio@città.example", true),
            ("a@b.example?bcc=c@d.example", false), ("a?subject=x@b.example", false), ("a&b@c.example", false),
            ("a%40b@c.example", false), ("Office <a@b.example>", false), ("a@b.example, c@d.example", false),
            ("a@b.example;c@d.example", false), ("a@b@c.example", false), ("a..b@c.example", false),
            (".a@b.example", false), ("@b.example", false), ("a@", false), ("a@-b.example", false), ("office", false),
            ("a@[127.0.0.1]", false), ("a@b..example", false), ("mailto:a@b.example", false), ("a#b@c.example", false),
        ])
    func emails(_ text: String, _ isValid: Bool) {
        #expect(MailAddress.isValid(text) == isValid)
    }
}
