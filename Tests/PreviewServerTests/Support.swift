import Diagnostics
import Foundation
import Publishing
import SiteGenerator
import TestSupport
import Testing

@testable import PreviewServer

/// A small site's sources in a folder of a test's own, removed at the end.
final class Workplace: Sendable {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(fixtures.appendingPathComponent("valid/rivermouth/Content"), as: "Content")
        try folder.copy(repository.appendingPathComponent("Templates"), as: "Templates")
    }

    var root: URL { folder.url }
    var content: URL { root.appendingPathComponent("Content") }
    var templates: URL { root.appendingPathComponent("Templates") }
    /// A file whose front matter says what the site is called.
    var site: URL { content.appendingPathComponent("site.yaml") }

    var options: BuildOptions {
        var options = BuildOptions()
        options.content = content.path
        options.templates = templates.path
        return options
    }

    /// Gives the site another title, as an editor does that writes a new file and puts it in the old one's place.
    func rename(_ title: String) throws {
        let text = try String(contentsOf: site, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let changed = lines.map { $0.hasPrefix("title:") ? "title: \(title)" : String($0) }.joined(separator: "\n")
        try Data(changed.utf8).write(to: site, options: .atomic)
    }
}

/// A site whose files are there already.
struct SiteOfFiles: PreviewSite {
    let files: [OutputPath: [UInt8]]
    var version = "1"

    func contains(_ path: OutputPath) -> Bool { files[path] != nil }

    func file(at path: OutputPath, report: inout DiagnosticReport) -> [UInt8]? { files[path] }
}

/// An answer as it came over the wire.
struct Answer {
    let status: Int
    let headers: [String: String]
    let body: String

    init?(_ bytes: Data) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        self.status = status
        let pairs = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
        }
        headers = Dictionary(pairs, uniquingKeysWith: { $1 })
        body = String(text[end.upperBound...])
    }
}

/// A preview that runs for real, on a port that the system chose.
struct RunningPreview: Sendable {
    let port: UInt16
    let task: Task<Void, any Error>

    /// Starts a preview and waits until it listens.
    static func start(_ workplace: Workplace, watch: FolderWatch.Method = .best) async throws -> RunningPreview {
        let session = PreviewSession(workplace.options, language: .english, port: 0, watch: watch)
        let (ports, continuation) = AsyncStream.makeStream(of: UInt16.self)
        let task = Task {
            defer { continuation.finish() }
            try await session.run { event in
                guard case .listening(let address) = event, let port = URL(string: address)?.port else { return }
                continuation.yield(UInt16(port))
            }
        }
        for await port in ports { return RunningPreview(port: port, task: task) }
        try await task.value
        throw CancellationError()
    }

    /// Sends bytes as they are and reads until the server closes or `isEnough` says so.
    func send(_ request: String, isEnough: @escaping @Sendable (Data) -> Bool = { _ in false }) async -> Data {
        let port = port
        return await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: exchange(request, port: port, isEnough: isEnough))
            }
        }
    }

    /// Asks for one page on a connection of its own.
    func get(_ path: String, method: String = "GET", host: String = "127.0.0.1") async throws -> Answer {
        let bytes = await send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
        return try #require(Answer(bytes))
    }

    /// Asks again and again until a page says what is awaited; the last answer either way.
    func get(_ path: String, until isAwaited: (Answer) -> Bool) async throws -> Answer {
        var answer = try await get(path)
        for _ in 0..<200 where !isAwaited(answer) {
            try await Task.sleep(for: .milliseconds(50))
            answer = try await get(path)
        }
        return answer
    }
}

private func exchange(_ request: String, port: UInt16, isEnough: (Data) -> Bool) -> Data {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    // Only so that nothing waits for ever: with all tests at once, a busy machine takes long.
    var time = timeval(tv_sec: 300, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard connected == 0 else { return Data() }
    var rest = Array(request.utf8)[...]
    while !rest.isEmpty {
        let sent = rest.withUnsafeBytes { Foundation.send(file, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        if sent <= 0 { break }
        rest = rest.dropFirst(sent)
    }
    var answer = Data()
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !isEnough(answer) {
        let count = recv(file, &buffer, buffer.count, 0)
        if count <= 0 { break }
        answer.append(contentsOf: buffer[..<count])
    }
    return answer
}
