/// The list of the files that sitegen owns in the output folder, kept there as `manifest.json`.
///
/// It decides what may be replaced and removed: a file that is not in it is somebody else's.
struct Manifest: Equatable, Sendable {
    /// The manifest's own name in the output folder.
    static let name = "manifest.json"

    /// Every owned file with its SHA-256; none while a build is under way that has not written it yet.
    var files: [OutputPath: Digest?] = [:]
    /// The digest of what the site was made from; none while a build is under way.
    var inputs: Digest?

    /// As JSON, sorted, one file a line, so that a difference is easy to read.
    var json: [UInt8] {
        let rows = files.sorted { $0.key < $1.key }.map { path, digest in
            "    \"\(path.text)\": \(digest.map { "\"\($0.hexadecimal)\"" } ?? "null")"
        }
        let text = """
            {
              "generator": "sitegen",
              "version": "\(SitegenVersion.current)",
              "inputs": \(inputs.map { "\"\($0.hexadecimal)\"" } ?? "null"),
              "files": {
            \(rows.joined(separator: ",\n"))
              }
            }

            """
        return Array(text.utf8)
    }

    /// An empty one.
    init() {}

    /// Reads the files of what ``json`` wrote, in this version or another; `nil` where it is anything else, and so not
    /// ours.
    init?(json: [UInt8]) {
        let lines = String(decoding: json, as: UTF8.self).split(separator: "\n")
        guard lines.starts(with: ["{", "  \"generator\": \"sitegen\","]), lines.suffix(2) == ["  }", "}"],
            let start = lines.prefix(8).firstIndex(of: "  \"files\": {"), start + 2 < lines.count
        else { return nil }
        for line in lines[(start + 1)...].dropLast(2) {
            // Paths and digests hold no character that JSON escapes.
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count == 3 || parts.count == 5, Self.isSafe(parts[1]) else { return nil }
            let digest = parts.count == 5 ? Digest(hexadecimal: String(parts[3])) : nil
            files[OutputPath(String(parts[1]))] = .some(digest)
        }
    }

    /// A path from a file that anybody may have changed must not lead out of the folder.
    private static func isSafe(_ path: Substring) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." } && !path.contains("\\")
    }
}
