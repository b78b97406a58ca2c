import Diagnostics
import Publishing
import SiteGenerator
import Testing

@testable import PreviewServer

/// Answers without a network.
@Suite("Answers of the preview")
struct PreviewResponderTests {
    private let responder = PreviewResponder(
        state: PreviewState(
            site: SiteOfFiles(files: [
                OutputPath("index.html"): Array("<body>Front</body>".utf8),
                OutputPath("404.html"): Array("<body>Nothing here</body>".utf8),
                OutputPath("2020/index.html"): Array("<body>Year</body>".utf8),
                OutputPath("2020/città.csv"): Array("a;b".utf8),
            ]),
            faults: FaultList(DiagnosticReport(), language: .english), version: "v.1"))

    private func answer(_ path: String, method: String = "GET", host: String? = "127.0.0.1:8000") -> PreviewAnswer {
        responder.answer(PreviewRequest(method: method, path: path, host: host))
    }

    @Test("folders are their index.html, with the slash that relative links need")
    func folders() {
        #expect(String(decoding: answer("/").body, as: UTF8.self).hasPrefix("<body>Front"))
        #expect(String(decoding: answer("/2020/").body, as: UTF8.self).hasPrefix("<body>Year"))
        #expect(answer("/2020").status == .found)
        #expect(answer("/2020").location == "/2020/")
        let asked = PreviewRequest(path: "/2020", query: "q=1", host: "localhost")
        #expect(responder.answer(asked).location == "/2020/?q=1")
    }

    @Test("files come as they are, with their type")
    func files() {
        let answer = answer("/2020/citt%C3%A0.csv")
        #expect(answer.status == .ok)
        #expect(answer.type == "text/csv; charset=utf-8")
        #expect(answer.body == Array("a;b".utf8))
        #expect(answer.headers.contains { $0 == ("Cache-Control", "no-store") })
    }

    @Test("the script is added to pages, before the end of their body")
    func script() {
        let page = String(decoding: answer("/").body, as: UTF8.self)
        #expect(
            page
                == "<body>Front<script src=\"/.sitegen/preview.js\" data-version=\"v.1\" defer></script>\n</body>")
        #expect(answer("/.sitegen/preview.js").type == "text/javascript; charset=utf-8")
        #expect(answer("/.sitegen/preview.css").type == "text/css; charset=utf-8")
    }

    @Test("a page's security policy is widened by the server's own events, and only a policy of the templates'")
    func policy() {
        let state = PreviewState(
            site: nil, faults: FaultList(DiagnosticReport(), language: .english), version: "v.1")
        func added(_ page: String) -> String {
            String(decoding: PageAddition(state).added(to: Array(page.utf8)), as: UTF8.self)
        }
        let meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        #expect(added(meta + "img-src 'self'\">").hasPrefix(meta + "connect-src 'self';img-src 'self'\">"))
        #expect(!added("<meta content=\"default-src 'none';\">").contains("connect-src"))
    }

    @Test("an unknown address gives the site's own page for it")
    func notFound() {
        let answer = answer("/nowhere.html")
        #expect(answer.status == .notFound)
        #expect(String(decoding: answer.body, as: UTF8.self).hasPrefix("<body>Nothing here"))
    }

    @Test(
        "what is no address of a file is refused",
        arguments: [
            "/../../etc/passwd", "/%2e%2e/etc/passwd", "/a/%2E%2E/%2e%2e/etc/passwd", "/./x", "/..", "/%00", "/%zz",
            "/%2",
            "/a%5c..%5cb", "/%ff%fe", "*", "", "http://127.0.0.1/", "index.html", "/a%0d%0aX: y",
        ])
    func unusablePaths(path: String) {
        #expect(answer(path).status == .badRequest)
    }

    @Test(
        "paths that only look odd lead nowhere",
        arguments: ["//etc/passwd", "/etc/passwd", "/%252e%252e/etc/passwd", "/.sitegen/other", "/2020//"])
    func oddPaths(path: String) {
        #expect(answer(path).status == .notFound)
    }

    @Test("a long address is refused")
    func longAddress() {
        #expect(answer("/" + String(repeating: "a", count: 1_000_000)).status == .addressTooLong)
        let query = String(repeating: "a", count: 10_000)
        #expect(responder.answer(PreviewRequest(path: "/", query: query, host: "localhost")).status == .addressTooLong)
    }

    @Test(
        "only this machine's names are answered", arguments: ["localhost", "LOCALHOST:8000", "127.0.0.1", "[::1]:80"])
    func ownHosts(host: String) {
        #expect(answer("/", host: host).status == .ok)
    }

    @Test(
        "other names are refused",
        arguments: [
            "evil.example", "127.0.0.1.evil.example:8000", "localhost.evil.example", "", "localhost:evil", "10.0.0.1",
        ])
    func foreignHosts(host: String) {
        #expect(answer("/", host: host).status == .misdirected)
    }

    @Test("no name at all is refused")
    func noHost() {
        #expect(answer("/", host: nil).status == .badRequest)
    }

    @Test("only GET and HEAD are answered", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW", "get"])
    func methods(method: String) {
        #expect(answer("/", method: method).status == .methodNotAllowed)
        #expect(answer("/", method: method).headers.contains { $0 == ("Allow", "GET, HEAD") })
    }

    @Test("without a site there is a page with the faults, for every address")
    func noSite() {
        let state = PreviewState(
            site: nil, faults: FaultList(DiagnosticReport(), language: .italian), version: "v.0")
        let answer = PreviewResponder(state: state).answer(PreviewRequest(path: "/2020/x.html", host: "localhost"))
        #expect(answer.status == .unavailable)
        let page = String(decoding: answer.body, as: UTF8.self)
        #expect(page.contains("<html lang=\"it\">"))
        #expect(page.contains("data-version=\"v.0\""))
    }

    @Test("a file that cannot be made is a page that says why")
    func unmade() {
        struct Broken: PreviewSite {
            let version = "1"
            func contains(_ path: OutputPath) -> Bool { true }
            func file(at path: OutputPath, report: inout DiagnosticReport) -> [UInt8]? {
                report.add(ServeMessage.portInUse(port: 1, free: 2), at: nil)
                return nil
            }
        }
        let none = FaultList(DiagnosticReport(), language: .english)
        let responder = PreviewResponder(state: PreviewState(site: Broken(), faults: none, version: "v.1"))
        let answer = responder.answer(PreviewRequest(path: "/a.html", host: "localhost"))
        #expect(answer.status == .unavailable)
        let page = String(decoding: answer.body, as: UTF8.self)
        #expect(page.contains("port 1 is") && page.contains("preview.js"))
    }
}
