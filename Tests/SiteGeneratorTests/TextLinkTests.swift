import TestSupport
import Testing

@testable import SiteGenerator

/// Destinations of links in texts.
@Suite("Links in texts")
struct TextLinkTests {
    private func link(_ destination: String) -> TextLink { TextLink(destination, in: "2020/casa/alloggi.md") }

    @Test("files are found from the folder of the text")
    func files() {
        #expect(link("sfratti.md") == .file(path: "2020/casa/sfratti.md", anchor: nil))
        #expect(link("../scuola/./nidi.md#posti") == .file(path: "2020/scuola/nidi.md", anchor: "posti"))
        #expect(link("../../pages/glossario.md") == .file(path: "pages/glossario.md", anchor: nil))
        #expect(link("../../../etc/passwd") == .file(path: "../etc/passwd", anchor: nil))
        #expect(link("#posti") == .anchor("posti"))
        #expect(link("/2020/casa/") == .absolute)
    }

    @Test(
        "addresses out of the site are kept",
        arguments: ["https://a.it/x?y#z", "http://a.it", "mailto:a@b.it", "tel:+39"])
    func external(_ address: String) {
        #expect(link(address) == .external(address))
    }

    @Test(
        "other kinds of address are refused",
        arguments: [
            "javascript:alert(1)", "JaVa\tScript:alert(1)", " javascript:x", "vbscript:x", "data:text/html,x",
            "file:///x",
        ])
    func refused(_ address: String) {
        #expect(link(address) == .refused)
    }
}
