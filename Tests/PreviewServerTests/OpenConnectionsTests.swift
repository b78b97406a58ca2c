import Diagnostics
import Foundation
import SiteGenerator
import Testing

@testable import PreviewServer

/// Many who ask at once, slowly, or without taking the answer.
@Suite("Connections of the preview", .serialized)
struct OpenConnectionsTests {
    /// A server that runs, with limits of a test's own.
    private struct Running {
        let port: UInt16
        let task: Task<Void, any Error>

        init(_ workplace: Workplace, limit: Int = 8, asking: Duration = .seconds(600)) async throws {
            let preview = Preview(language: .english)
            await preview.show(PreviewBuild(workplace.options, memory: BuildMemory(), language: .english))
            let server = try LoopbackServer(
                preview, port: 0, connections: OpenConnections(limit: limit, listenerLimit: 2),
                patience: PreviewConnection.Patience(asking: asking, taking: .seconds(1), leaving: .seconds(1)))
            port = server.port
            task = Task { try await server.run() }
        }

        func get(_ path: String) async throws -> Answer {
            try await RunningPreview(port: port, task: task).get(path)
        }
    }

    @Test("of those who never finish a request, the first ones go when there are too many")
    func halfOpen() async throws {
        let server = try await Running(Workplace())
        defer { server.task.cancel() }
        let sockets = try (0..<60).map { _ in try Client(server.port, sending: "GET / HTTP/1.1\r\nX: ") }
        #expect(try await server.get("/").status == 200)
        #expect(try await server.get("/about.html").status == 200)
        _ = sockets
    }

    @Test("a request has its time, however slowly it goes on")
    func slow() async throws {
        let server = try await Running(Workplace(), asking: .milliseconds(600))
        defer { server.task.cancel() }
        let client = try Client(server.port, sending: "GET / HTTP/1.1\r\n")
        for _ in 0..<4 {
            try await Task.sleep(for: .milliseconds(200))
            client.send("X: y\r\n")
        }
        #expect(client.readToTheEnd() == Data())
    }

    @Test("only so many listen for changes")
    func listeners() async throws {
        let server = try await Running(Workplace())
        defer { server.task.cancel() }
        let request = "GET /.sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let clients = try (0..<2).map { _ in try Client(server.port, sending: request) }
        try await Task.sleep(for: .milliseconds(300))
        #expect(try await server.get("/.sitegen/events").status == 503)
        #expect(try await server.get("/").status == 200)
        _ = clients
    }
}

/// A connection that stays open until it is forgotten.
private final class Client {
    private let file: Int32

    init(_ port: UInt16, sending text: String) throws {
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var time = timeval(tv_sec: 300, tv_usec: 0)
        setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(status == 0)
        send(text)
    }

    deinit { close(file) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Foundation.send(file, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    func readToTheEnd() -> Data {
        var answer = Data()
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(file, &buffer, buffer.count, 0)
            if count <= 0 { return answer }
            answer.append(contentsOf: buffer[..<count])
        }
    }
}
