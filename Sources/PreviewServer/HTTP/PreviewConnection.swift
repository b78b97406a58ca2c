import Dispatch
import FileSystem
import FlyingSocks
import FoundationEssentials
import Glibc

/// One browser's connection: request, answer, request, answer. Whoever asks slowly, or does not take the answer, has
/// so much time and no more.
struct PreviewConnection: Sendable {
    /// The connection itself.
    let socket: AsyncSocket
    /// Its number among all.
    let number: Int
    /// What waits for all sockets.
    let pool: any Actor
    /// What is shown.
    let preview: Preview
    /// All connections.
    let connections: OpenConnections
    /// How long somebody may take.
    let patience: Patience

    /// How long somebody may take.
    struct Patience: Sendable {
        /// For a whole request, or until the next one.
        var asking = Duration.seconds(20)
        /// To take a piece of an answer.
        var taking = Duration.seconds(20)
        /// After a refused request, until the connection is closed.
        var leaving = Duration.seconds(3)
    }

    /// How much of an answer is given at once, in bytes.
    private static let piece = 1 << 16

    /// Answers until the browser or the server has enough.
    func serve() async {
        try? await converse()
        await connections.work(number)
        await Self.settle(pool)
        try? socket.close()
        await connections.leave()
    }

    /// Lets the pool forget the socket. It wakes whoever waits before it does so; a socket that is closed in between is
    /// taken for the next one with its number, which then is never heard of.
    private static func settle(_ pool: isolated any Actor) {}

    /// Goes on until the browser goes away, takes too long, or the server ends.
    private func converse() async throws {
        var reader = RequestReader()
        while true {
            let begun = reader
            let (read, outcome) = try await within(patience.asking) { try await next(begun) }
            await connections.work(number)
            reader = read
            switch outcome {
            case .incomplete: return
            case .request(let request, let staysOpen):
                guard try await answer(request, staysOpen: staysOpen) else { return }
                await connections.wait(number, socket.socket)
            case .refused(let status):
                try await send(PreviewAnswer(status), staysOpen: false)
                return await readToTheEnd()
            }
        }
    }

    /// Reads until there is a request, or what will not become one.
    private func next(_ begun: RequestReader) async throws -> (RequestReader, RequestReader.Outcome) {
        var reader = begun
        var outcome = reader.take()
        while case .incomplete = outcome { outcome = reader.take(try await socket.read(atMost: 4096)) }
        return (reader, outcome)
    }

    /// Answers a request.
    ///
    /// - Returns: whether another one may follow.
    private func answer(_ request: PreviewRequest, staysOpen: Bool) async throws -> Bool {
        if request.path == PreviewResponder.events, request.objection == nil, request.method == "GET" {
            if try await tellChanges() { return false }
            try await send(PreviewAnswer(.unavailable), staysOpen: false)
            await readToTheEnd()
            return false
        }
        let answer = await made(by: PreviewResponder(state: await preview.state), request)
        let size = answer.body.count
        let isHeld = await connections.hold(size)
        do {
            let given = isHeld ? answer : PreviewAnswer(.unavailable)
            try await send(given, staysOpen: staysOpen, withBody: request.method != "HEAD")
        } catch {
            if isHeld { await connections.give(back: size) }
            throw error
        }
        if isHeld { await connections.give(back: size) }
        if !staysOpen { await readToTheEnd() }
        return staysOpen
    }

    /// Tells of every change until the browser goes away.
    ///
    /// - Returns: whether it did; not where too many listen already.
    private func tellChanges() async throws -> Bool {
        guard await connections.beginListening() else { return false }
        do {
            var head = "HTTP/1.1 200 OK\r\nCache-Control: no-store\r\nContent-Type: text/event-stream\r\n"
            for (name, value) in PreviewAnswer.protection { head += "\(name): \(value)\r\n" }
            try await write(Array((head + "Connection: close\r\n\r\n").utf8)[...])
            for await version in await preview.versions() { try await write(Array("data: \(version)\n\n".utf8)[...]) }
        } catch {
            await connections.endListening()
            throw error
        }
        await connections.endListening()
        return true
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
        try await write(Array((head + "\r\n").utf8)[...])
        guard withBody else { return }
        guard let file = answer.file else { return try await write(answer.body[...]) }
        var done = 0
        while done < file.size {
            let piece = try file.bytes(at: done, atMost: min(Self.piece, file.size - done))
            // It has become shorter than its length that was told: only a closed connection says so.
            if piece.isEmpty { throw SocketError.disconnected }
            try await write(piece[...])
            done += piece.count
        }
    }

    /// Writes bytes, each piece of them within its time.
    private func write(_ bytes: ArraySlice<UInt8>) async throws {
        var rest = bytes
        while !rest.isEmpty {
            let piece = Data(rest.prefix(Self.piece))
            rest = rest.dropFirst(piece.count)
            try await within(patience.taking) { try await socket.write(piece) }
        }
    }

    /// Closing with bytes unread would have the system throw away the answer that is still on its way.
    private func readToTheEnd() async {
        shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
        try? await within(patience.leaving) { while true { _ = try await socket.read(atMost: 4096) } }
    }
}
