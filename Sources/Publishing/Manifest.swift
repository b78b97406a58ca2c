import Bytes
import Diagnostics
package import FileSystem

/// The list of the files that sitegen owns in the output folder, kept there as `manifest.json`.
///
/// It decides what may be replaced and removed: a file that is not in it is somebody else's.
package struct Manifest: Equatable, Sendable {
    /// The manifest's own name in the output folder.
    package static let name = "manifest.json"

    /// Every owned file with its SHA-256; none while a build is under way that has not written it yet.
    package var files: [OutputPath: Digest?] = [:]
    /// The digest of what the site was made from; none while a build is under way.
    package var inputs: Digest?

    /// As JSON, sorted, one file a line, so that a difference is easy to read.
    package var json: [UInt8] { json(files.keys.sorted()) }

    /// As JSON.
    ///
    /// - Parameter paths: all files, sorted.
    package func json(_ paths: [OutputPath]) -> [UInt8] {
        func value(_ digest: Digest?) -> String { digest.map { "\"\($0.hexadecimal)\"" } ?? "null" }
        var text = OutputBuffer()
        text.append(
            """
            {
              "generator": "sitegen",
              "version": "\(SitegenVersion.current)",
              "inputs": \(value(inputs)),
              "files": {

            """)
        var isFirst = true
        for path in paths {
            text.append(isFirst ? "    \"" : ",\n    \"")
            isFirst = false
            text.append(path.text)
            text.append("\": ")
            text.append(value(files[path].flatMap(\.self)))
        }
        text.append("\n  }\n}\n")
        return text.takeBytes()
    }

    /// An empty one.
    init() {}

    /// Reads the files of what ``json`` wrote, in this version or another; `nil` where it is anything else, and so not
    /// ours.
    ///
    /// Where version control joined two of them and left its marks, the files of both are ours.
    init?(json: [UInt8]) {
        let lines = String(decoding: json, as: UTF8.self).split(separator: "\n").filter(Self.isNoMark)
        guard lines.starts(with: ["{", Self.signature]), lines.suffix(2) == ["  }", "}"],
            let start = lines.prefix(12).firstIndex(of: "  \"files\": {"), start + 2 < lines.count
        else { return nil }
        for line in lines[(start + 1)...].dropLast(2) {
            // Paths and digests hold no character that JSON escapes.
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count == 3 || parts.count == 5, Self.isSafe(parts[1]) else { return nil }
            let digest = parts.count == 5 ? Digest(hexadecimal: String(parts[3])) : nil
            files[OutputPath(String(parts[1]))] = .some(digest)
        }
    }

    /// Whether a file can be listed: its path leads to a file of the site, and needs no escapes in JSON.
    ///
    /// A manifest is a file that anybody may have changed. What it lists must not lead out of the folder, nor to a name
    /// that begins with a dot, which no file of a site has, nor to the manifest itself.
    package static func isSafe(_ path: Substring) -> Bool {
        var isAtStart = true
        var before: UInt8 = 0
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: "."):
                if isAtStart { return false }
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"), UInt8(ascii: "\""): return false
            // Control characters from U+0080 to U+009F.
            case 0x80...0x9F where before == 0xC2: return false
            default: break
            }
            isAtStart = byte == UInt8(ascii: "/")
            before = byte
        }
        return !isAtStart && path != name
    }

    private static let signature: Substring = "  \"generator\": \"sitegen\","

    private static func isNoMark(_ line: Substring) -> Bool {
        !["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
    }
}

extension Manifest {
    /// What stands in an output folder under the manifest's name.
    package enum Finding {
        case none
        case ours(Manifest)
        /// Once it was ours; now it cannot be read, so that nobody knows which files are.
        case damaged
        /// Somebody else's.
        case foreign
    }

    /// Looks for a manifest.
    package static func find(in folder: borrowing Folder) throws(SystemError) -> Finding {
        guard let status = try folder.status(of: name) else { return .none }
        guard status.kind == .file, status.size <= Limit.manifest.bytes else { return .foreign }
        let bytes = try folder.read(name)
        if let manifest = Manifest(json: bytes) { return .ours(manifest) }
        let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
        return bytes.isEmpty || start.contains(signature.dropLast()) ? .damaged : .foreign
    }
}
