/// Turns diagnostics into GitLab's code quality report, which merge requests show beside the lines of a change.
///
/// GitLab wants a place for each, relative to the repository's root; what concerns no file stands at the first line of
/// the folder that sitegen runs in.
package struct GitLabFormatter {
    private let language: MessageLanguage
    private let paths: RepositoryPaths

    /// A formatter of messages in `language`.
    package init(language: MessageLanguage, paths: RepositoryPaths = .unchanged) {
        self.language = language
        self.paths = paths
    }

    /// The array, which ends with a line break.
    package func format(_ report: DiagnosticReport) -> String {
        var seen: [String: Int] = [:]
        let items = report.joined.map { diagnostic in
            let file = paths.path(of: diagnostic.location?.file ?? ".")
            let text = diagnostic.plainText(in: language)
            // The line is no part of it, so that a fault stays the same when lines are added above. Equal ones are
            // numbered.
            let name = [diagnostic.id, file, text].joined(separator: "\u{0}")
            let number = seen[name, default: 0]
            seen[name] = number + 1
            let line = JSONText.object([("begin", String(max(1, diagnostic.location?.line ?? 1)))])
            return JSONText.object([
                ("description", JSONText.string(text)),
                ("check_name", JSONText.string(diagnostic.id)),
                ("fingerprint", JSONText.string(Self.fingerprint("\(name)\u{0}\(number)"))),
                ("severity", JSONText.string(Self.name(of: diagnostic.severity))),
                ("location", JSONText.object([("path", JSONText.string(file)), ("lines", line)])),
            ])
        }
        return JSONText.lines(items)
    }

    private static func name(of severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }

    /// The text's FNV-1a hash, 64 bits in hexadecimal: it only has to tell one diagnostic from another.
    static func fingerprint(_ text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
