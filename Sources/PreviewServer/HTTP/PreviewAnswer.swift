import FileSystem

/// What the server sends back.
struct PreviewAnswer: Equatable, Sendable {
    /// Whether all is well.
    var status: PreviewStatus
    /// The `Content-Type`.
    var type: String
    /// The content; an answer to `HEAD` only tells its length.
    var body: [UInt8]
    /// The content where it is a file that is copied as it is; `body` is empty then.
    var file: ReadableFile?
    /// Where to look instead.
    var location: String?

    /// A file.
    init(_ status: PreviewStatus = .ok, type: String, body: [UInt8]) {
        self.status = status
        self.type = type
        self.body = body
    }

    /// A file that is copied as it is.
    init(_ status: PreviewStatus = .ok, type: String, file: ReadableFile) {
        self.init(status, type: type, body: [])
        self.file = file
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
            ("Cache-Control", "no-store"), ("Content-Type", type), ("Content-Length", String(file?.size ?? body.count)),
        ]
        headers += Self.protection
        if let location { headers.append(("Location", location)) }
        if status == .methodNotAllowed { headers.append(("Allow", "GET, HEAD")) }
        return headers
    }

    /// What keeps the pages of other servers from reading answers, or from guessing at them.
    static let protection: [(name: String, value: String)] = [
        ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]

    /// Whether two answers are the same; a file is the same as itself.
    static func == (left: PreviewAnswer, right: PreviewAnswer) -> Bool {
        left.status == right.status && left.type == right.type && left.body == right.body && left.file === right.file
            && left.location == right.location
    }
}
