import Dispatch
import FlyingSocks
import FoundationEssentials
import Glibc

/// One browser's connection: request, answer, request, answer.
struct PreviewConnection: Sendable {
    /// The connection itself.
    let socket: AsyncSocket
    /// What is shown.
    let preview: Preview

    /// How long a refused request may go on before the connection is closed.
    private static let patience = Duration.seconds(3)

    /// Answers until the browser or the server has enough.
    func serve() async {
        defer { try? socket.close() }
        var reader = RequestReader()
        var outcome = RequestReader.Outcome.incomplete
        do {
            while true {
                switch outcome {
                case .incomplete:
                    outcome = reader.take(try await socket.read(atMost: 4096))
                case .request(let request, let staysOpen):
                    guard try await answer(request, staysOpen: staysOpen) else { return }
                    outcome = reader.take()
                case .refused(let status):
                    try await send(PreviewAnswer(status), staysOpen: false)
                    return await readToTheEnd()
                }
            }
        } catch {
            // The browser went away, or the server ends.
        }
    }

    /// Answers a request.
    ///
    /// - Returns: whether another one may follow.
    private func answer(_ request: PreviewRequest, staysOpen: Bool) async throws -> Bool {
        if request.path == PreviewResponder.events, request.objection == nil, request.method == "GET" {
            let head = "HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nContent-Type: text/event-stream\r\n"
            try await socket.write(Data((head + "Connection: close\r\n\r\n").utf8))
            for await version in await preview.versions() {
                try await socket.write(Data("data: \(version)\n\n".utf8))
            }
            return false
        }
        let answer = await made(by: PreviewResponder(state: await preview.state), request)
        try await send(answer, staysOpen: staysOpen, withBody: request.method != "HEAD")
        if !staysOpen { await readToTheEnd() }
        return staysOpen
    }

    /// The answer to a request, made on a thread of its own: of a large site, some files take a second.
    private func made(by responder: PreviewResponder, _ request: PreviewRequest) async -> PreviewAnswer {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async {
                continuation.resume(returning: responder.answer(request))
            }
        }
    }

    private func send(_ answer: PreviewAnswer, staysOpen: Bool, withBody: Bool = true) async throws {
        var head = "HTTP/1.1 \(answer.status.rawValue) \(answer.status.phrase)\r\n"
        for (name, value) in answer.headers { head += "\(name): \(value)\r\n" }
        if !staysOpen { head += "Connection: close\r\n" }
        try await socket.write(Data((head + "\r\n").utf8) + (withBody ? Data(answer.body) : Data()))
    }

    /// Closing with bytes unread would have the system throw away the answer that is still on its way.
    private func readToTheEnd() async {
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        await withTaskGroup(of: Void.self) { group in
            group.addTask { while (try? await socket.read(atMost: 4096)) != nil {} }
            group.addTask { try? await Task.sleep(for: Self.patience) }
            await group.next()
            group.cancelAll()
        }
    }
}
