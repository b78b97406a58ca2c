import Bytes
import FileSystem

/// A published copy on a server, fetched with the program `curl`: it knows TLS, proxies and certificates, and linking
/// an HTTP library would slow down the start of every build.
///
/// Nothing that the server says is trusted. Each file is read to little more than it should have; where the server
/// sends us on, we go ourselves, a few steps and never to another server; and everything has its time.
package struct ServerCopy: PublishedCopy {
    private let address: String
    private let limits: FetchLimits

    /// The copy at an address that begins with `https://` or `http://`.
    package init(address: String, limits: FetchLimits = FetchLimits()) {
        self.address = address.hasSuffix("/") ? address : address + "/"
        self.limits = limits
    }

    /// See ``PublishedCopy``.
    package func name(of address: String) -> String { self.address + address }

    /// See ``PublishedCopy``.
    package var opensFolders: Bool { true }

    /// See ``PublishedCopy``.
    package func look(at addresses: [ExpectedAddress]) throws(PublishedCopyError) -> [PublishedFile] {
        var found = [PublishedFile](repeating: .missing, count: addresses.count)
        // Files of about the same size together: what the largest of a batch has is the limit for all of it.
        var rest = addresses.indices.sorted { addresses[$0].file.size < addresses[$1].file.size }[...]
        while let first = rest.first {
            // One alone comes first: where nobody answers, one wait is enough.
            let isKnock = rest.count == addresses.count
            let batch = rest.prefix(isKnock ? 1 : limits.batchCount).prefix {
                $0 == first || addresses[$0].file.size <= FetchLimits.slack
            }
            rest = rest.dropFirst(batch.count)
            let sizes = batch.map { addresses[$0].file.size }
            let (limit, sum) = (sizes.last ?? 0, sizes.reduce(0, +))
            let texts = batch.map { addresses[$0].text }
            try fetch(texts, atMost: limit, inAll: sum) { number, answer throws(PublishedCopyError) in
                let index = batch[batch.startIndex + number]
                found[index] = try Self.file(answer, expected: addresses[index].file)
            }
        }
        return found
    }

    /// See ``PublishedCopy``.
    package func head(of path: OutputPath, limit: Int) throws(PublishedCopyError) -> [UInt8]? {
        var bytes: [UInt8]?
        try fetch([path.text], atMost: limit, inAll: limit) { _, answer throws(PublishedCopyError) in
            guard case .file = answer.outcome else { return }
            var read: [UInt8] = []
            _ = try answer.read { read += $0.prefix(limit - read.count) }
            bytes = read
        }
        return bytes
    }

    /// See ``PublishedCopy``.
    package func present(among paths: [OutputPath]) throws(PublishedCopyError) -> Set<OutputPath> {
        var present: Set<OutputPath> = []
        var rest = paths[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(limits.batchCount))
            rest = rest.dropFirst(batch.count)
            try fetch(batch.map(\.text), atMost: 0, inAll: 0) { number, answer throws(PublishedCopyError) in
                if answer.isThere { present.insert(batch[number]) }
            }
        }
        return present
    }

    /// See ``PublishedCopy``: a server does not tell which files it has.
    package func others() throws(PublishedCopyError) -> OtherFiles {
        var isThere = false
        let nowhere = "sitegen-verify-\(UInt64.random(in: 0...UInt64.max)).html"
        try fetch([nowhere], atMost: 0, inAll: 0) { _, answer throws(PublishedCopyError) in isThere = answer.isThere }
        return .unknown(answersForMissing: isThere)
    }

    /// What an answer says about a file.
    private static func file(
        _ answer: FetchedAnswer, expected: FileFingerprint
    ) throws(PublishedCopyError) -> PublishedFile {
        switch answer.outcome {
        case .file:
            var stream = Digest.Stream()
            let size = try answer.read { stream.add($0) }
            return size > expected.size ? .longer : .whole(FileFingerprint(digest: stream.digest, size: size))
        case .longer: return .longer
        case .missing: return .missing
        case .cutOff: return .cutOff(bytes: try answer.read { _ in })
        case .refused(let status): return .refused(status: status)
        case .redirect(let target): return .elsewhere(WebOrigin(of: target)?.shown)
        case .unreachable(let reason): throw .unreachable(address: answer.address, reason: reason)
        }
    }

    /// Fetches files and hands over what came of each. What the server has under another address of its own is fetched
    /// there.
    ///
    /// - Parameters:
    ///   - texts: relative to the copy.
    ///   - limit: how many bytes a file should have at most.
    ///   - sum: how many all of them should have.
    private func fetch(
        _ texts: [String],
        atMost limit: Int,
        inAll sum: Int,
        _ take: (Int, FetchedAnswer) throws(PublishedCopyError) -> Void
    ) throws(PublishedCopyError) {
        var wanted = texts.indices.map { (number: $0, address: address + Self.encoded(texts[$0])) }
        for step in 0...limits.redirects where !wanted.isEmpty {
            var next: [(number: Int, address: String)] = []
            let answers = try CurlRun(limits).fetch(wanted.map(\.address), atMost: limit, inAll: sum)
            for (place, answer) in zip(wanted, answers) {
                if case .redirect(let target) = answer.outcome, step < limits.redirects,
                    let origin = WebOrigin(of: target), origin == WebOrigin(of: address)
                {
                    next.append((place.number, target))
                } else {
                    try take(place.number, answer)
                }
            }
            wanted = next
        }
    }

    /// A path with percent signs for all but what stands for itself in every address.
    private static func encoded(_ path: String) -> String {
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), (byte >> 4).hexadecimalDigit, (byte & 15).hexadecimalDigit]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
