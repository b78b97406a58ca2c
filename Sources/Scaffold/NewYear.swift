import Content
package import Diagnostics
package import ReportModel

/// A new year, made from the promises of an earlier one.
///
/// What was promised is copied: areas, objectives, indicators and their targets. What was said of the earlier year is
/// not: values and results stay empty, and texts, notes, sources, corrections and approvals are left out.
package struct NewYear {
    private let year: String
    private let source: String?
    private let content: String
    private let today: CalendarDate

    /// A year from another; from the latest where none is named.
    ///
    /// - Parameter today: the date of the new edition.
    package init(_ year: String, from source: String?, content: String, today: CalendarDate) {
        self.today = today
        self.year = year
        self.source = source
        self.content = content
    }

    /// What was made.
    package struct Created: Sendable {
        /// The new files.
        package let paths: [String]
        /// The year that they were made from.
        package let source: String
    }

    /// Makes the year; `nil` where something is in the way, which is then in `report`, and nothing was made.
    package func create(report: inout DiagnosticReport) -> Created? {
        guard let folder = ContentFolder(path: content, report: &report),
            let source = folder.year(source, report: &report)
        else { return nil }
        guard ContentFolder.isYear(year) else {
            report.add(ScaffoldMessage.notAYear(year: year), at: nil)
            return nil
        }
        guard !folder.years.contains(year) else {
            report.add(ScaffoldMessage.yearExists(path: "\(content)/\(year)", year: year), at: nil)
            return nil
        }
        var batch = FileBatch(root: content)
        for file in folder.files(of: source) {
            guard let role = YearCopy.Role(file), let document = Document.read(file, report: &report) else { continue }
            let copy = YearCopy(document, role, from: source, to: year, today: today, language: folder.language)
            batch.add(([year] + file.parents.dropFirst() + [file.name]).joined(separator: "/"), copy.text)
        }
        guard !report.hasErrors else { return nil }
        return batch.create(report: &report).map { Created(paths: $0, source: source) }
    }
}
