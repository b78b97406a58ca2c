import DefaultTemplates
import Diagnostics
import FileSystem

/// Reads again the lines that diagnostics show; each file once.
struct SourceLines {
    /// The spreadsheet that a command reads, and what turns its bytes into a text: it need not be in UTF-8.
    typealias Sheet = (path: String, decode: @Sendable ([UInt8]) -> [UInt8]?)

    private var texts: [String: SourceText?] = [:]
    private let sheet: Sheet?

    /// Lines of files.
    init(sheet: Sheet? = nil) { self.sheet = sheet }

    /// A line of a file, by its number from 1; `nil` where it cannot be had.
    mutating func line(_ number: Int, of path: String) -> String? {
        if texts[path] == nil {
            let bytes = BuiltInTemplates.file(shownAs: path)?.bytes ?? (try? Folder.contents(ofFile: path))
            let text = path == sheet?.path ? bytes.map { sheet?.decode($0) ?? $0 } : bytes
            texts[path] = .some(text.map { SourceText(path: path, bytes: $0) })
        }
        return texts[path].flatMap { $0 }?.line(number)
    }
}
