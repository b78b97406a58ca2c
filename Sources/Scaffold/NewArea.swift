import ContentEditing
package import Diagnostics
import ReportModel

/// A new area of a year.
package struct NewArea {
    private let title: String
    private let content: String
    private let year: String?

    /// An area of a year; of the latest where none is named.
    package init(title: String, content: String, year: String?) {
        self.title = title
        self.content = content
        self.year = year
    }

    /// What was made.
    package struct Created: Sendable {
        /// The new files.
        package let paths: [String]
        /// The year that the area belongs to.
        package let year: String
        /// The area's id.
        package let id: String
    }

    /// Makes the area; `nil` where something is in the way, which is then in `report`, and nothing was made.
    package func create(report: inout DiagnosticReport) -> Created? {
        guard let folder = ContentFolder(path: content, report: &report),
            let year = folder.year(year, report: &report)
        else { return nil }
        guard title.isTitle else {
            report.add(ScaffoldMessage.notATitle, at: nil)
            return nil
        }
        let id = Slug.id(of: title)
        var batch = FileBatch(root: content)
        batch.add(
            AreaFile.path(ofArea: id, in: year),
            AreaFile.text(
                title: title, order: folder.orderOfNextArea(in: year),
                comments: [folder.language.scaffold.areaSummary, "# summary: "]))
        return batch.create(report: &report).map { Created(paths: $0, year: year, id: id) }
    }
}
