import FlyingFox
import FlyingSocks
import Foundation

/// The preview over HTTP, on this machine only.
struct PreviewServer: Sendable {
    private let server: HTTPServer

    /// A server that shows a preview; port 0 lets the system choose one.
    init(_ preview: Preview, port: UInt16) throws {
        server = HTTPServer(
            config: HTTPServer.Configuration(
                address: try LoopbackPort.address(port), timeout: 30, logger: .disabled),
            handler: Handler(preview: preview))
    }

    /// Serves until the task is cancelled.
    func run() async throws { try await server.run() }

    /// The port, once it is open.
    func listeningPort() async throws -> UInt16 {
        try await server.waitUntilListening(timeout: 30)
        guard case .ip4(_, let port)? = await server.listeningAddress else { throw SocketError.disconnected }
        return port
    }

    /// The system's words for what kept the server from listening.
    static func reason(of error: any Error) -> String {
        if case SocketError.failed(_, _, let message) = error { message } else { "\(error)" }
    }
}

/// Translates between the HTTP library and the responder.
private struct Handler: HTTPHandler {
    let preview: Preview

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let asked = PreviewRequest(
            method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
            host: request.headers[.host])
        if asked.path == PreviewResponder.events, asked.objection == nil, asked.method == "GET" {
            let events = EventSequence(versions: await preview.versions())
            return HTTPResponse(
                statusCode: .ok, headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                body: HTTPBodySequence(from: events))
        }
        let answer = PreviewResponder(state: await preview.state).answer(asked)
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status.rawValue, phrase: answer.status.phrase), headers: headers,
            body: asked.method == "HEAD" ? Data() : Data(answer.body))
    }
}
