import Content
import Diagnostics
import FileSystem

/// The files of the templates folder, read.
struct TemplateFolder {
    /// The templates by name: `objective`, `partials/status`.
    private(set) var templates: [String: SourceText] = [:]
    /// The interface strings of each language, by the file's name.
    private(set) var locales: [String: SourceText] = [:]
    /// Files of `assets`, by their path in it.
    private(set) var assets: [String: [UInt8]] = [:]
    /// Files of `static`, by the address that they are copied to.
    private(set) var statics: [OutputPath: [UInt8]] = [:]

    /// Reads the folder at `path`.
    init(_ path: String, report: inout DiagnosticReport) {
        for file in ContentWalk.walk(path, report: &report) {
            switch (file.parents.first, file.fileExtension) {
            case ("assets", _): assets[inner(file)] = bytes(of: file, &report)
            case ("static", _): statics[OutputPath(inner(file))] = bytes(of: file, &report)
            case ("locales", "yaml"): locales[file.stem] = TextReader.read(file, report: &report)
            case (_, "mustache"):
                guard let text = TextReader.read(file, report: &report) else { continue }
                templates[String(file.path.dropLast(".mustache".count))] = text
            default: break
            }
        }
    }

    /// The path of a file inside its folder `assets` or `static`.
    private func inner(_ file: ContentFile) -> String {
        (file.parents.dropFirst() + [file.name]).joined(separator: "/")
    }

    private func bytes(of file: ContentFile, _ report: inout DiagnosticReport) -> [UInt8]? {
        do throws(SystemError) {
            return try Folder.contents(ofFile: file.shownPath)
        } catch {
            report.add(FileMessage.unreadable(reason: error.reason), at: file.location)
            return nil
        }
    }
}
