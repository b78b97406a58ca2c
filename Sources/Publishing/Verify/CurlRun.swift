import FileSystem
import Glibc

/// One run of `curl`, for several addresses.
///
/// The user's own settings for `curl` are not read: one line of them could have every address answered by another
/// server. A shell sets the limits that `curl` has no options for, or keeps only where the server tells a length; no
/// address passes through it.
struct CurlRun {
    private let limits: FetchLimits

    /// A run within limits.
    init(_ limits: FetchLimits) {
        self.limits = limits
    }

    /// Asks for addresses.
    ///
    /// - Parameters:
    ///   - limit: how many bytes a file should have at most.
    ///   - sum: how many all of them should have.
    /// - Returns: what came of each, in the same order.
    func fetch(_ addresses: [String], atMost limit: Int, inAll sum: Int) throws(PublishedCopyError) -> [FetchedAnswer] {
        do throws(SystemError) {
            var contents: [ScratchFile] = []
            var configuration = ""
            for address in addresses {
                let content = try ScratchFile()
                configuration += "url = \"\(Self.quoted(address))\"\noutput = \"\(content.path)\"\n"
                contents.append(content)
            }
            let input = try ScratchFile()
            try input.write(Array(configuration.utf8))
            let output = try ScratchFile()
            let bytes = max(limit, FetchLimits.slack)
            let time = limits.time(bytes: sum)
            let words = self.words(bytes: bytes, time: time)
            let curl = try ChildProcess(words, input: input, output: output, sharing: contents)
            let isDone = curl.wait(seconds: time + 2)
            var lines: [UInt8] = []
            _ = try output.read { lines += $0 }
            let silence = isDone ? "curl" : "Operation timed out"
            return Self.outcomes(lines, contents, limit: bytes).enumerated().map { number, outcome in
                FetchedAnswer(
                    address: addresses[number], outcome: outcome ?? .unreachable(reason: silence),
                    content: contents[number])
            }
        } catch {
            throw PublishedCopyError(error)
        }
    }

    /// The size of a file that one unit of the shell's stands for; in some shells it is twice as many.
    private static let block = 512

    private func words(bytes: Int, time: Int) -> [String] {
        // A shell may end where it cannot set a limit, so each is tried first: whoever has a lower one keeps it.
        let limit = ["f \"$1\"", "d \"$2\""].map { "(ulimit -\($0)) && ulimit -\($0);" }.joined(separator: " ")
        let script = "trap '' XFSZ; \(limit) shift 2; exec curl \"$@\""
        return [
            "sh", "-c", script, "sitegen", "\((bytes + Self.block) / Self.block)", "\(limits.memory)",
            "-q", "--silent", "--globoff", "--parallel", "--parallel-max", "\(limits.parallelCount)",
            "--proto", "=https,http", "--max-filesize", "\(bytes)", "--connect-timeout", "\(limits.connecting)",
            "--max-time", "\(time)", "--write-out", Self.format, "--config", "-",
        ]
    }

    /// The number of the address, what `curl` and the server say, and where the server sends us; what it can choose
    /// comes last.
    private static let format = "%{urlnum}\\t%{exitcode}\\t%{http_code}\\t%{errormsg}\\t%{redirect_url}\\n"

    private static func outcomes(_ bytes: [UInt8], _ contents: [ScratchFile], limit: Int) -> [FetchedAnswer.Outcome?] {
        var outcomes = [FetchedAnswer.Outcome?](repeating: nil, count: contents.count)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 4, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard parts.count == 5, let number = Int(parts[0]), contents.indices.contains(number),
                let exit = Int(parts[1])
            else { continue }
            let isFull = contents[number].size >= limit
            outcomes[number] = outcome(exit, status: parts[2], reason: parts[3], redirect: parts[4], isFull: isFull)
        }
        return outcomes
    }

    private static func outcome(
        _ exit: Int, status: String, reason: String, redirect: String, isFull: Bool
    ) -> FetchedAnswer.Outcome {
        switch (status, exit) {
        case ("404", _), ("410", _): .missing
        case _ where status.hasPrefix("3") && !redirect.isEmpty: .redirect(to: redirect)
        case ("200", 0): .file
        // 63: larger than allowed; 23: it could not be written.
        case ("200", 63): .longer
        case ("200", 23) where isFull: .longer
        // The connection ended within the body, or before there was any answer.
        case ("200", 18), ("200", 56), ("200", 92), ("000", 52), ("000", 56): .cutOff
        // Whoever says “continue” and then nothing has not answered.
        case ("200", _), ("000", _), ("100", _): .unreachable(reason: reason.isEmpty ? "curl \(exit)" : reason)
        default: .refused(status: "HTTP \(status)")
        }
    }

    private static func quoted(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
}
