import FileSystem
import FlyingSocks
import Glibc

/// The preview over HTTP, on this machine only.
struct LoopbackServer: Sendable {
    /// The port that it listens at.
    let port: UInt16
    private let preview: Preview
    private let socket: Socket
    private let connections: OpenConnections
    private let patience: PreviewConnection.Patience

    /// How long to wait where nobody can be let in.
    private static let pause = Duration.milliseconds(100)

    /// Opens a port; 0 lets the system choose one. Whoever asks already waits until the server runs.
    init(
        _ preview: Preview,
        port: UInt16,
        connections: OpenConnections = OpenConnections(),
        patience: PreviewConnection.Patience = PreviewConnection.Patience()
    ) throws(ServeFailure) {
        self.preview = preview
        self.connections = connections
        self.patience = patience
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
        let pool: SocketPool<ePoll> = .ePoll()
        try await pool.prepare()
        let listener = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask {
                try await withThrowingDiscardingTaskGroup { connections in
                    while let socket = try await accept(from: listener) {
                        let number = await self.connections.enter(socket.socket)
                        let connection = PreviewConnection(
                            socket: socket, number: number, pool: pool, preview: preview,
                            connections: self.connections, patience: patience)
                        connections.addTask { await connection.serve() }
                    }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// The next connection; `nil` where there will be none.
    private func accept(from listener: AsyncSocket) async throws -> AsyncSocket? {
        while true {
            guard await connections.haveRoom else {
                try await Task.sleep(for: Self.pause)
                continue
            }
            do {
                return try await listener.accept()
            } catch SocketError.disconnected {
                return nil
            } catch SocketError.failed(_, let code, _) where Self.isPassing(code) {
                try await Task.sleep(for: Self.pause)
            }
        }
    }

    /// Whether a failure says nothing of the next connection: there is no room for the moment, or whoever came has gone.
    private static func isPassing(_ code: Int32) -> Bool {
        SystemError.isOfResources(code) || [ECONNABORTED, EPROTO, EINTR, EPERM, ENETDOWN].contains(code)
    }
}
