import Diagnostics

/// A new site of another body: a small one that can be built at once, with its guide and its recipes.
public struct NewSite {
    /// The folder that becomes the site.
    public let folder: String
    /// The language of the site and of its guide.
    public var language: MessageLanguage
    /// The year of its figures.
    public var year: String
    /// The site's title; a placeholder where it is `nil`.
    public var title: String?
    /// The body whose objectives they are; a placeholder where it is `nil`.
    public var organization: String?

    /// The tag of the program's repository that the recipes take.
    private let version: String

    /// A site of a language and a year.
    public init(folder: String, language: MessageLanguage, year: String, version: String) {
        self.folder = folder
        self.language = language
        self.year = year
        self.version = version
    }

    /// Makes the site; `nil` where something is in the way, which is then in `report`, and nothing was made.
    public func create(report: inout DiagnosticReport) -> [String]? {
        guard ContentFolder.isYear(year) else {
            report.add(ScaffoldMessage.notAYear(year: year), at: nil)
            return nil
        }
        guard [title, organization].allSatisfy({ $0.map(YAMLText.isLine) ?? true }) else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        var batch = FileBatch(root: folder)
        for prefix in ["common/", "\(language.rawValue)/"] {
            for file in Starter.files where file.path.hasPrefix(prefix) {
                batch.add(filled(String(file.path.dropFirst(prefix.count))), filled(file.text))
            }
        }
        return batch.create(report: &report)
    }

    private func filled(_ text: String) -> String {
        var text = text
        for (name, value) in values { text = text.replacing("@\(name)@", with: value) }
        return text
    }

    /// What stands in the files between two `@`.
    private var values: [(String, String)] {
        let title = title ?? language.pick(en: "Objectives and results", it: "Obiettivi e risultati")
        let organization = organization ?? language.pick(en: "Example Town Council", it: "Comune di Esempio")
        return [
            ("title", YAMLText.value(title)),
            ("organization", YAMLText.value(organization)),
            ("language", language.rawValue),
            ("year", year),
            ("next-year", String((Int(year) ?? 0) + 1)),
            ("version", version),
        ]
    }
}
