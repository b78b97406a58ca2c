import Content
import ContentEditing
package import Diagnostics
import ReportModel

/// A new objective of an area: a draft, until a person has filled it in.
package struct NewObjective {
    private let title: String
    private let area: String
    private let content: String
    private let year: String?

    /// An objective of an area of a year; of the latest where none is named.
    package init(title: String, area: String, content: String, year: String?) {
        self.title = title
        self.area = area
        self.content = content
        self.year = year
    }

    /// Makes the objective; `nil` where something is in the way, which is then in `report`, and nothing was made.
    package func create(report: inout DiagnosticReport) -> [String]? {
        guard let folder = ContentFolder(path: content, report: &report),
            let year = folder.year(year, report: &report)
        else { return nil }
        let areas = folder.areas(of: year)
        guard areas.contains(area) else {
            let nearest = NearestName.suggestion(for: area, among: areas)
            report.add(ScaffoldMessage.unknownArea(area: area, year: year, nearest: nearest, known: areas), at: nil)
            return nil
        }
        guard title.isTitle else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        let id = Slug.id(of: title)
        // The same objective may have been written as `.yaml`.
        if let other = folder.objectives(of: area, in: year).first(where: { $0.stem == id }) {
            report.add(ScaffoldMessage.exists(path: other.shownPath), at: nil)
            return nil
        }
        var batch = FileBatch(root: content)
        let order = folder.orderOfNextObjective(of: area, in: year)
        batch.add("\(year)/\(area)/\(id).md", text(order: order, folder.language))
        return batch.create(report: &report)
    }

    private func text(order: Int?, _ language: SiteLanguage) -> String {
        let head = ["---", "title: \(YAMLText.renderCautiously(title))"] + (order.map { ["order: \($0)"] } ?? [])
        return (head + [language.scaffold.objective, ""]).joined(separator: "\n")
    }
}
