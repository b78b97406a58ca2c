import Content
import Diagnostics
import ReportLoader
import ReportModel

/// Loads the content as it will be once some files are written, and says of faults which cells they come from.
struct PendingCheck {
    private let folder: String
    private let files: [String: PlannedFile]

    /// A check of files that are to be written into a content folder.
    init(_ folder: String, _ files: [PlannedFile]) {
        self.folder = folder
        self.files = Dictionary(
            files.map { (ContentIndex.file($0.path, in: folder).shownPath, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Adds every error to `report`, and warnings about the files themselves.
    func run(report: inout DiagnosticReport) {
        guard !files.isEmpty else { return }
        let pending = Dictionary(files.values.map { ($0.path, $0.new) }, uniquingKeysWith: { first, _ in first })
        var found = DiagnosticReport()
        _ = ReportLoader().load(folder, pending: pending, report: &found)
        for var diagnostic in found.diagnostics {
            let isOurs = diagnostic.location.map { files[$0.file] != nil } ?? false
            guard isOurs || diagnostic.severity == .error else { continue }
            diagnostic.location = diagnostic.location.map(cell)
            diagnostic.notes = diagnostic.notes.map { .init($0.message, at: cell($0.location)) }
            report.add(diagnostic)
        }
    }

    /// The cell that a place in a file comes from; the place itself where it comes from none.
    private func cell(_ place: SourceLocation) -> SourceLocation {
        guard let file = files[place.file] else { return place }
        var ignored = DiagnosticReport()
        let content = ContentFile(
            parents: [], name: file.path, shownPath: place.file, size: file.new.count, pendingBytes: file.new)
        guard let document = Document.read(content, report: &ignored) else { return anyRow(of: file) ?? place }
        for item in document.fields["indicators"]?.items ?? [] {
            guard case .mapping(let entries) = item.value,
                let entry = entries.last(where: { document.source.location(of: $0.keyRange) <= place }),
                document.source.location(at: max(item.range.lowerBound, item.range.upperBound - 1)) >= place,
                let first = entries.first, document.source.location(of: first.keyRange) <= place
            else { continue }
            let id = item["id"]?.text ?? item["name"]?.text.map { Slug.make(from: $0) } ?? ""
            guard let row = file.rows[id] else { continue }
            let column = ImportColumn.allCases.first { $0.key == entry.key && row.sheet.columns[$0] != nil }
            return row.location(column ?? .indicator)
        }
        // A place outside its indicators: the file's own text, unless the whole file is new.
        return file.old == nil ? anyRow(of: file) ?? place : place
    }

    private func anyRow(of file: PlannedFile) -> SourceLocation? {
        file.rows.values.min { $0.record.number < $1.record.number }?.location(.objective)
    }
}
