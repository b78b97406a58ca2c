import Diagnostics
import FileSystem

/// The faults of one build as a browser shows them, with the lines as they were at the time.
struct FaultList: Equatable, Sendable {
    /// How many errors there are.
    let errors: Int
    /// How many warnings there are.
    let warnings: Int
    /// One list item for each fault, in the order of the files.
    let items: String
    /// The language of the messages.
    let language: MessageLanguage

    /// How many are shown; nobody mends more at once.
    static let limit = 50

    /// What a report says; its notes only appear beside errors or warnings.
    init(_ report: DiagnosticReport, language: MessageLanguage) {
        self.language = language
        errors = report.count(of: .error)
        warnings = report.count(of: .warning)
        let found = report.joined.filter { $0.severity != .note }
        var lines = FileLines()
        var items = found.prefix(Self.limit).map { FaultItem($0, language: language).html(&lines) }
        let rest = found.count - items.count
        if rest > 0 { items.append("<li>\(language.pick(en: "… and \(rest) more", it: "… e altri \(rest)"))</li>\n") }
        self.items = items.joined()
    }

    /// Whether there is nothing to show.
    var isEmpty: Bool { errors + warnings == 0 }

    /// `error` or `warning`, whichever is worse.
    var worst: Severity { errors > 0 ? .error : .warning }

    /// How many there are, in words.
    var counts: String {
        let parts = [
            Self.count(errors, language.pick(en: "error", it: "errore"), language.pick(en: "errors", it: "errori")),
            Self.count(
                warnings, language.pick(en: "warning", it: "avviso"), language.pick(en: "warnings", it: "avvisi")),
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String? {
        number == 0 ? nil : "\(number) \(number == 1 ? one : many)"
    }
}

/// The lines of the files that faults are in; each file is read once.
struct FileLines {
    private var texts: [String: SourceText?] = [:]

    /// A line by its number from 1; `nil` where it cannot be had.
    mutating func line(_ number: Int, of path: String) -> String? {
        if texts[path] == nil {
            let bytes = try? Folder.contents(ofFile: path)
            texts[path] = .some(bytes.map { SourceText(path: path, bytes: $0) })
        }
        return texts[path].flatMap { $0 }?.line(number)
    }
}
