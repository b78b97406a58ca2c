import Diagnostics
import ReportModel

/// A new area of a year.
public struct NewArea {
    private let title: String
    private let content: String
    private let year: String?

    /// An area of a year; of the latest where none is named.
    public init(title: String, content: String, year: String?) {
        self.title = title
        self.content = content
        self.year = year
    }

    /// What was made.
    public struct Created: Sendable {
        /// The new files.
        public let paths: [String]
        /// The year that the area belongs to.
        public let year: String
        /// The area's id.
        public let id: String
    }

    /// Makes the area; `nil` where something is in the way, which is then in `report`, and nothing was made.
    public func create(report: inout DiagnosticReport) -> Created? {
        guard let folder = ContentFolder(path: content, report: &report),
            let year = folder.year(year, report: &report)
        else { return nil }
        guard YAMLText.isLine(title) else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        let id = Slug.make(from: title)
        var batch = FileBatch(root: content)
        batch.add("\(year)/\(id)/area.md", text(order: folder.orderOfNextArea(in: year), folder.language))
        return batch.create(report: &report).map { Created(paths: $0, year: year, id: id) }
    }

    private func text(order: Int?, _ language: MessageLanguage) -> String {
        var lines = ["---", "title: \(YAMLText.value(title))"]
        if let order { lines.append("order: \(order)") }
        lines += [
            language.pick(
                en: "# One sentence on what the area is about. Write it and take the \"# \" away.",
                it: "# Una frase che dice di che cosa si occupa l'area. Scrivila e togli «# »."),
            "# summary: ", "---", "",
        ]
        return lines.joined(separator: "\n")
    }
}
