import Diagnostics
import Foundation
import Testing

@testable import PreviewServer

/// A server that runs, asked over TCP.
@Suite("A running preview", .serialized)
struct PreviewSessionTests {
    @Test("pages, files, folders, HEAD and unknown addresses")
    func serves() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        let front = try await preview.get("/")
        #expect(front.status == 200)
        #expect(front.headers["content-type"] == "text/html; charset=utf-8")
        #expect(front.headers["cache-control"] == "no-store")
        #expect(front.headers["cross-origin-resource-policy"] == "same-origin")
        #expect(front.body.contains("Rivermouth: objectives and results"))
        #expect(front.body.contains("/.sitegen/preview.js"))
        let head = try await preview.get("/", method: "HEAD")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.headers["content-length"] == front.headers["content-length"])
        #expect(front.headers["content-length"] == String(front.body.utf8.count))
        #expect(try await preview.get("/2021").headers["location"] == "/2021/")
        #expect(try await preview.get("/nowhere").status == 404)
        #expect(try await preview.get("/.sitegen/preview.js").body.contains("EventSource"))
    }

    @Test("hostile requests get 4xx, and the server goes on")
    func hostile() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        #expect(try await preview.get("/../../etc/passwd").status == 400)
        #expect(try await preview.get("/%2e%2e/%2e%2e/etc/passwd").status == 400)
        #expect(try await preview.get("/", host: "evil.example").status == 421)
        #expect(try await preview.get("/.sitegen/events", host: "evil.example").status == 421)
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
            #expect((400..<500).contains(try await preview.get("/", method: method).status), "\(method)")
        }
        let long = try await preview.get("/" + String(repeating: "a", count: 1_000_000))
        #expect(long.status == 414)
        for nonsense in [
            "\r\n\r\n", "GET\r\n\r\n", "\u{0}\u{1}\u{2}\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        ] {
            _ = await preview.send(nonsense) { _ in true }
        }
        #expect(try await preview.get("/").status == 200)
    }

    @Test("it listens on this machine's loopback address only")
    func loopbackOnly() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        let port = ":" + String(format: "%04X", preview.port)
        let listening = try ["/proc/net/tcp", "/proc/net/tcp6"].flatMap {
            try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n")
        }.map { $0.split(separator: " ") }.filter { $0.count > 3 && $0[1].hasSuffix(port) && $0[3] == "0A" }
        #expect(listening.map { $0[1] } == ["0100007F\(port)"])
    }

    @Test("a save is announced and on the page", arguments: [FolderWatch.Method.best, .polling])
    func follows(watch: FolderWatch.Method) async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace, watch: watch)
        defer { preview.task.cancel() }
        async let events = preview.send("GET /.sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n") {
            String(decoding: $0, as: UTF8.self).components(separatedBy: "data: ").count > 2
        }
        try await Task.sleep(for: .milliseconds(300))
        try workplace.rename("Another title")
        let front = try await preview.get("/") { $0.body.contains("Another title") }
        #expect(front.body.contains("Another title"))
        let said = String(decoding: await events, as: UTF8.self)
        #expect(said.contains("text/event-stream"))
        #expect(said.contains(".1\n\n") && said.contains(".2\n\n"))
    }

    @Test("with a fault the last good page stays, with the fault on it; when it is mended, the fault goes")
    func recovers() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        try workplace.rename("A: title: that: is no YAML")
        let faulty = try await preview.get("/") { $0.body.contains("<sitegen-faults") }
        #expect(faulty.status == 200)
        #expect(faulty.body.contains("site.yaml:1:"))
        #expect(faulty.body.contains("Rivermouth: objectives and results"))
        try workplace.rename("Mended")
        let mended = try await preview.get("/") { $0.body.contains("Mended") }
        #expect(mended.body.contains("<title>Mended") && !mended.body.contains("<details class=\"error\""))
    }

    @Test("a first build with faults is a page that becomes the site")
    func startsFaulty() async throws {
        let workplace = try Workplace()
        try workplace.rename("A: title: that: is no YAML")
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        let faulty = try await preview.get("/")
        #expect(faulty.status == 503)
        #expect(faulty.body.contains("The site cannot be built yet"))
        try workplace.rename("Mended")
        #expect(try await preview.get("/") { $0.status == 200 }.body.contains("Mended"))
    }

    @Test("a content folder may go and come back", arguments: [FolderWatch.Method.best, .polling])
    func vanishes(watch: FolderWatch.Method) async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace, watch: watch)
        defer { preview.task.cancel() }
        let aside = workplace.root.appendingPathComponent("Aside")
        try FileManager.default.moveItem(at: workplace.content, to: aside)
        #expect(try await preview.get("/") { $0.body.contains("<sitegen-faults") }.body.contains("<sitegen-faults"))
        try FileManager.default.moveItem(at: aside, to: workplace.content)
        let back = try await preview.get("/") { !$0.body.contains("<details class=\"error\"") }
        #expect(!back.body.contains("<details class=\"error\""))
        try workplace.rename("Watched again")
        #expect(try await preview.get("/") { $0.body.contains("Watched again") }.body.contains("Watched again"))
    }

    @Test("a taken port is said, with one that is free")
    func takenPort() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        defer { preview.task.cancel() }
        let second = PreviewSession(workplace.options, language: .english, port: preview.port)
        let failure = await #expect(throws: ServeFailure.self) { try await second.run { _ in } }
        let proposal = try #require(failure?.message.suggestion(in: .english)?.firstMatch(of: /--port (\d+)`/))
        let free = try #require(UInt16(proposal.output.1))
        #expect(failure?.message == ServeMessage.portInUse(port: preview.port, free: free))
        #expect(LoopbackPort.isFree(free))
    }

    @Test("cancelled, it ends without an error, even while somebody listens")
    func ends() async throws {
        let workplace = try Workplace()
        let preview = try await RunningPreview.start(workplace)
        async let events = preview.send("GET /.sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        try await Task.sleep(for: .milliseconds(200))
        preview.task.cancel()
        try await preview.task.value
        #expect(await !events.isEmpty)
        #expect(LoopbackPort.isFree(preview.port))
    }
}
