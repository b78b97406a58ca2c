import DefaultTemplates
import Foundation
import TestSupport
import Testing

/// A folder of the repository whose files the program carries with it, and the Swift file that holds them.
struct EmbeddedFolder: CustomTestStringConvertible, Sendable {
    /// What the files belong to in Swift.
    let type: String
    /// The Swift file, from the repository's root.
    let target: String
    /// Whether other targets see the files.
    let isShared: Bool
    /// Where the files come from, in words.
    let origin: String
    /// The files on the disk, by the path that they get.
    let sources: @Sendable () throws -> [String: Data]
    /// What the program has.
    let embedded: [EmbeddedFile]

    var testDescription: String { origin }

    /// What the Swift file must hold.
    func code() throws -> String {
        var code = """
            // Generated from \(origin) by `SITEGEN_ACCEPT=1 swift test --filter EmbeddedFiles`: do not edit.
            // swift-format-ignore-file
            \(isShared ? "" : "import DefaultTemplates\n")
            extension \(type) {
                /// The files, sorted by path.
                \(isShared ? "package " : "")static let files: [EmbeddedFile] = [

            """
        for (path, bytes) in try sources().sorted(by: { $0.key < $1.key }) {
            let text = String(decoding: bytes, as: UTF8.self)
            code += "        EmbeddedFile(path: \"\(path)\", text: ##\"\"\"\n\(text)\n\"\"\"##),\n"
        }
        return code + "    ]\n}\n"
    }

    /// The files below a folder by their relative paths, without those that systems leave behind.
    static func files(in folder: URL) throws -> [String: Data] {
        try TestSupport.files(in: folder).filter { path, _ in path != "README.md" && !path.hasSuffix(".DS_Store") }
    }
}
