import Bytes
import Content
import DefaultTemplates
import Diagnostics
import FileSystem
import Publishing

/// The templates, strings and assets that a site is made with: the built-in ones, and over them, file by file, those of
/// the site's own folder.
struct TemplateFolder {
    /// The templates by name: `objective`, `partials/status`.
    private(set) var templates: [String: SourceText] = [:]
    /// The interface strings of each language, by the file's name.
    private(set) var locales: [String: SourceText] = [:]
    /// Files of `assets`, by their path in it.
    private(set) var assets: [String: [UInt8]] = [:]
    /// Files of `static`, by the address that they are copied to.
    private(set) var statics: [OutputPath: [UInt8]] = [:]

    /// Reads the folder at `path`. Only the default one may be missing: who names another wants it read.
    init(_ path: String, report: inout DiagnosticReport) {
        for file in BuiltInTemplates.files { place(file) }
        if path == BuildOptions.defaultTemplates, Self.isMissing(path) { return }
        for file in ContentWalk.walk(path, report: &report) {
            place(
                file, text: { TextReader.read(file, report: &report).map(Self.plain) },
                bytes: { Self.bytes(of: file, &report) })
        }
    }

    private mutating func place(_ embedded: EmbeddedFile) {
        let names = embedded.path.split(separator: "/").map(String.init)
        let shown = BuiltInTemplates.shownPath(of: embedded)
        let file = ContentFile(
            parents: names.dropLast(), name: names.last ?? "", shownPath: shown, size: embedded.text.utf8.count)
        place(file, text: { SourceText(path: shown, bytes: embedded.bytes) }, bytes: { embedded.bytes })
    }

    /// Gives a file its role; what cannot be read leaves what was there.
    private mutating func place(_ file: ContentFile, text: () -> SourceText?, bytes: () -> [UInt8]?) {
        switch (file.parents.first, file.fileExtension) {
        case ("assets", "css"), ("assets", "js"):
            if let bytes = bytes() { assets[inner(file)] = LineBreaks.plain(bytes) }
        case ("assets", _): if let bytes = bytes() { assets[inner(file)] = bytes }
        case ("static", _): if let bytes = bytes() { statics[OutputPath(inner(file))] = bytes }
        case ("locales", "yaml"): if let text = text() { locales[file.stem] = text }
        case (_, "mustache"):
            if let text = text() { templates[String(file.path.dropLast(".mustache".count))] = text }
        default: break
        }
    }

    /// A template with plain line breaks: a page is the same wherever it is made.
    private static func plain(_ text: SourceText) -> SourceText {
        SourceText(path: text.path, bytes: text.canonicalBytes)
    }

    /// The path of a file inside its folder `assets` or `static`.
    private func inner(_ file: ContentFile) -> String {
        (file.parents.dropFirst() + [file.name]).joined(separator: "/")
    }

    private static func isMissing(_ path: String) -> Bool {
        do throws(SystemError) {
            _ = try Folder(path: path).status()
            return false
        } catch {
            return error.isMissing
        }
    }

    private static func bytes(of file: ContentFile, _ report: inout DiagnosticReport) -> [UInt8]? {
        do throws(SystemError) {
            return try Folder.contents(ofFile: file.shownPath)
        } catch {
            report.add(FileMessage.unreadable(reason: error.reason), at: file.location)
            return nil
        }
    }
}
