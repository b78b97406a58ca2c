/// What the server sends back.
struct PreviewAnswer: Equatable, Sendable {
    /// Whether all is well.
    var status: PreviewStatus
    /// The `Content-Type`.
    var type: String
    /// The content; an answer to `HEAD` only tells its length.
    var body: [UInt8]
    /// Where to look instead.
    var location: String?

    /// A file.
    init(_ status: PreviewStatus = .ok, type: String, body: [UInt8]) {
        self.status = status
        self.type = type
        self.body = body
    }

    /// A refusal in a few words.
    init(_ status: PreviewStatus) {
        self.init(
            status, type: "text/plain; charset=utf-8", body: Array("\(status.rawValue) \(status.phrase)\n".utf8))
    }

    /// A way to another address.
    init(location: String) {
        self.init(.found)
        self.location = location
    }

    /// The headers. Nothing may be kept: the next request may come after the next change.
    var headers: [(name: String, value: String)] {
        var headers = [
            ("Cache-Control", "no-store"), ("Content-Type", type), ("Content-Length", String(body.count)),
            ("X-Content-Type-Options", "nosniff"),
        ]
        if let location { headers.append(("Location", location)) }
        if status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
        return headers
    }
}
