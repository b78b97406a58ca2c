import ContentEditing
import DefaultTemplates
package import Diagnostics
public import ReportModel

/// A new site of another body: a small one that can be built at once, with its guide and its recipes.
package struct NewSite {
    /// The folder that becomes the site.
    package let folder: String
    /// The language of the site and of its guide.
    package var language: SiteLanguage
    /// The year of its figures.
    package var year: String
    /// The site's title; a placeholder where it is `nil`.
    package var title: String?
    /// The body whose objectives they are; a placeholder where it is `nil`.
    package var organization: String?

    /// The tag of the program's repository that the recipes take.
    private let version: String

    /// A site of a language and a year.
    package init(folder: String, language: SiteLanguage, year: String, version: String) {
        self.folder = folder
        self.language = language
        self.year = year
        self.version = version
    }

    /// Makes the site; `nil` where something is in the way, which is then in `report`, and nothing was made.
    package func create(report: inout DiagnosticReport) -> [String]? {
        guard ContentFolder.isYear(year) else {
            report.add(ScaffoldMessage.notAYear(year: year), at: nil)
            return nil
        }
        guard [title, organization].allSatisfy({ $0?.isTitle ?? true }) else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        guard SourceFolders(root: folder).settle(report: &report) else { return nil }
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
        let title = title ?? language.scaffold.title
        let organization = organization ?? language.scaffold.organization
        // The program may not speak the site's language.
        let messages = MessageLanguage(rawValue: language.rawValue) ?? .english
        return [
            ("title", YAMLText.renderCautiously(title)),
            ("organization", YAMLText.renderCautiously(organization)),
            ("message-language", messages.rawValue),
            ("year", year),
            ("next-year", String((Int(year) ?? 0) + 1)),
            ("version", version),
        ]
    }
}
