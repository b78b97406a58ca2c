/// Puts requests together from the bytes of a connection. What is too long or no request is refused after a bounded
/// number of bytes; FlyingFox's own reader has no bound, and its time grows with the square of a line's length. So
/// only its sockets are used, which also spares every build the start of the whole of Foundation.
struct RequestReader: Sendable {
    /// How long a request with all its headers may be, in bytes.
    static let limit = 32768

    private var bytes: [UInt8] = []
    /// How many bytes have been looked through for the end.
    private var searched = 0

    /// What the bytes so far are.
    enum Outcome: Sendable {
        /// The beginning of a request.
        case incomplete
        /// A request, and whether another one may follow it.
        case request(PreviewRequest, staysOpen: Bool)
        /// Nothing that will become a request.
        case refused(PreviewStatus)
    }

    /// Takes further bytes, or none, to see whether a further request is there already.
    mutating func take(_ more: [UInt8] = []) -> Outcome {
        bytes += more
        guard let end = endOfHead else {
            guard bytes.count > Self.limit else { return .incomplete }
            return .refused(bytes.contains(UInt8(ascii: "\n")) ? .headersTooLarge : .addressTooLong)
        }
        let head = bytes[..<end]
        defer {
            bytes.removeSubrange(..<(end + Self.separator.count))
            searched = 0
        }
        return Self.parse(String(decoding: head, as: UTF8.self))
    }

    private static let separator = Array("\r\n\r\n".utf8)

    private var endOfHead: Int? {
        mutating get {
            while searched + Self.separator.count <= min(bytes.count, Self.limit) {
                if bytes[searched..<searched + Self.separator.count].elementsEqual(Self.separator) { return searched }
                searched += 1
            }
            return nil
        }
    }

    private static func parse(_ head: String) -> Outcome {
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines[0].split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { return .refused(.badRequest) }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = PreviewRequest(method: String(words[0]), path: String(target.first ?? ""))
        if target.count > 1 { request.query = String(target[1]) }
        var staysOpen = words[2] == "HTTP/1.1"
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return .refused(.badRequest) }
            let value = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
            switch line[..<colon].lowercased() {
            case "host":
                // Two names: whoever asks wants one to be checked and the other to be used.
                if request.host != nil { return .refused(.badRequest) }
                request.host = value
            case "sec-fetch-site":
                // Of two, the one that objects counts.
                if request.fetchSite == nil || value != "same-origin" { request.fetchSite = value }
            case "sec-fetch-dest": request.fetchDestination = value
            case "connection":
                if value.lowercased() == "close" { staysOpen = false }
            case "content-length", "transfer-encoding":
                // No request that is answered has a body; what follows must not be taken for the next one.
                staysOpen = false
            default: break
            }
        }
        return .request(request, staysOpen: staysOpen)
    }
}
