import DefaultTemplates
import Foundation
import Testing

/// A folder of the repository whose files the program carries with it, and the Swift file that holds them.
struct EmbeddedFolder: CustomTestStringConvertible, Sendable {
    /// What the files belong to in Swift.
    let type: String
    /// The Swift file, from the repository's root.
    let target: String
    let isPublic: Bool
    /// Where the files come from, in words.
    let origin: String
    /// The files on the disk, by the path that they get.
    let sources: @Sendable () throws -> [String: URL]
    /// What the program has.
    let embedded: [EmbeddedFile]

    var testDescription: String { origin }

    /// What the Swift file must hold.
    func code() throws -> String {
        var code = """
            // Generated from \(origin) by `SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles`: do not edit.
            // swift-format-ignore-file
            \(isPublic ? "" : "import DefaultTemplates\n")
            extension \(type) {
                /// The files, sorted by path.
                \(isPublic ? "public " : "")static let files: [EmbeddedFile] = [

            """
        for (path, url) in try sources().sorted(by: { $0.key < $1.key }) {
            let text = try String(contentsOf: url, encoding: .utf8)
            code += "        EmbeddedFile(path: \"\(path)\", text: ##\"\"\"\n\(text)\n\"\"\"##),\n"
        }
        return code + "    ]\n}\n"
    }

    /// The files below a folder by their relative paths, without those that systems leave behind.
    static func files(in folder: URL) throws -> [String: URL] {
        let root = folder.path + "/"
        var found: [String: URL] = [:]
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = enumerator?.nextObject() as? URL {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
                file.lastPathComponent != ".DS_Store"
            else { continue }
            found[String(file.path.dropFirst(root.count))] = file
        }
        found["README.md"] = nil
        return found
    }
}
