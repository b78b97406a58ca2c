import DefaultTemplates
import Diagnostics
import FileSystem

/// Reads again the lines that diagnostics show; each file once.
struct SourceLines {
    private var texts: [String: SourceText?] = [:]

    /// A line of a file, by its number from 1; `nil` where it cannot be had.
    mutating func line(_ number: Int, of path: String) -> String? {
        if texts[path] == nil {
            let bytes = BuiltInTemplates.file(shownAs: path)?.bytes ?? (try? Folder.contents(ofFile: path))
            texts[path] = .some(bytes.map { SourceText(path: path, bytes: $0) })
        }
        return texts[path].flatMap { $0 }?.line(number)
    }
}
