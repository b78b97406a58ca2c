import Testing

@testable import PreviewServer

/// Requests out of bytes.
@Suite("Reading requests")
struct RequestReaderTests {
    private func read(_ text: String) -> RequestReader.Outcome {
        var reader = RequestReader()
        return reader.take(Array(text.utf8))
    }

    @Test("a request that comes byte by byte, and the one behind it")
    func pieces() throws {
        var reader = RequestReader()
        var found: [String] = []
        let text = "GET /a?b=c?d HTTP/1.1\r\nHost: localhost:1\r\n\r\nHEAD /e HTTP/1.0\r\nhOST:127.0.0.1\r\n\r\nGET"
        for byte in text.utf8 {
            guard case .request(let request, let staysOpen) = reader.take([byte]) else { continue }
            found.append("\(request.method) \(request.path) \(request.query) \(request.host ?? "-") \(staysOpen)")
        }
        #expect(found == ["GET /a b=c?d localhost:1 true", "HEAD /e  127.0.0.1 false"])
    }

    @Test("two requests in one piece come one after the other")
    func together() throws {
        var reader = RequestReader()
        let text = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n"
        guard case .request(let first, _) = reader.take(Array(text.utf8)), case .request(let second, _) = reader.take(),
            case .incomplete = reader.take()
        else {
            Issue.record("not two requests")
            return
        }
        #expect([first.path, second.path] == ["/1", "/2"])
    }

    @Test("pages of other servers may link here, but not load anything")
    func otherPages() throws {
        func objection(_ headers: String) -> PreviewStatus? {
            let text = "GET /2021/data/indicators.json HTTP/1.1\r\nHost: localhost:8000\r\n\(headers)\r\n\r\n"
            guard case .request(let request, _) = read(text) else { return .badRequest }
            return request.objection
        }
        #expect(objection("Accept: */*") == nil)
        #expect(objection("Sec-Fetch-Site: none\r\nSec-Fetch-Dest: document") == nil)
        #expect(objection("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: style") == nil)
        #expect(objection("sec-fetch-site: cross-site\r\nSec-Fetch-Dest: document") == nil)
        for site in ["cross-site", "same-site", "", "something-new"] {
            for destination in ["script", "image", "empty", "iframe", "object"] {
                #expect(objection("Sec-Fetch-Site: \(site)\r\nSec-Fetch-Dest: \(destination)") == .forbidden)
            }
            #expect(objection("Sec-Fetch-Site: \(site)") == .forbidden)
        }
        #expect(objection("Sec-Fetch-Site: cross-site\r\nSec-Fetch-Site: same-origin") == .forbidden)
    }

    @Test(
        "what is no request is refused",
        arguments: [
            "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n",
            "GET / HTTP/1.1\r\nnonsense\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n",
        ])
    func nonsense(text: String) {
        guard case .refused(.badRequest) = read(text) else {
            Issue.record("\(text) gave \(read(text))")
            return
        }
    }

    @Test("lines and headers without end are refused before they fill the memory")
    func endless() {
        let many = String(repeating: "a", count: RequestReader.limit)
        guard case .refused(.addressTooLong) = read("GET /" + many),
            case .refused(.headersTooLarge) = read("GET / HTTP/1.1\r\nX: " + many)
        else {
            Issue.record("not refused")
            return
        }
    }

    @Test("a request with a body is the last one of its connection")
    func body() {
        guard case .request(_, false) = read("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nGET /x HT") else {
            Issue.record("the body would be taken for a request")
            return
        }
    }
}
