import FlyingSocks
import Glibc

/// The preview over HTTP, on this machine only.
struct LoopbackServer: Sendable {
    /// The port that it listens at.
    let port: UInt16
    private let preview: Preview
    private let socket: Socket

    /// Opens a port; 0 lets the system choose one. Whoever asks already waits until the server runs.
    init(_ preview: Preview, port: UInt16) throws(ServeFailure) {
        self.preview = preview
        do {
            socket = try LoopbackPort.open(port)
            guard case .ip4(_, let open) = try socket.sockname() else { throw SocketError.unsupportedAddress }
            self.port = open
        } catch SocketError.failed(_, EADDRINUSE, _) {
            throw ServeFailure(ServeMessage.portInUse(port: port, free: LoopbackPort.free(after: port)))
        } catch SocketError.failed(_, _, let reason) {
            throw ServeFailure(ServeMessage.cannotListen(port: port, reason: reason))
        } catch {
            throw ServeFailure(ServeMessage.cannotListen(port: port, reason: "\(error)"))
        }
    }

    /// Serves until the task is cancelled.
    func run() async throws {
        defer { try? socket.close() }
        let pool = SocketPool.make()
        try await pool.prepare()
        let listener = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask {
                try await withThrowingDiscardingTaskGroup { connections in
                    for try await socket in listener.sockets {
                        connections.addTask { await PreviewConnection(socket: socket, preview: preview).serve() }
                    }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
