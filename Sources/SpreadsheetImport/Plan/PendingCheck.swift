import Content
import ContentEditing
import Diagnostics
import ReportLoader
import ReportModel

/// Loads the content as it will be once some files are written, and says of faults which cells they come from.
struct PendingCheck {
    private let folder: String
    private let memory: ObjectiveMemory
    private let files: [String: ImportedFile]

    /// A check of files that are to be written into a content folder.
    init(_ index: ContentIndex, _ files: [ImportedFile]) {
        (folder, memory) = (index.folder, index.memory)
        let folder = folder
        self.files = Dictionary(
            files.map { (ContentIndex.file($0.change.path, in: folder).shownPath, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Adds every error to `report`, and warnings about the files themselves.
    ///
    /// - Parameter progress: is told how many objectives are checked.
    func run(report: inout DiagnosticReport, _ progress: @escaping ImportProgress.Listener) {
        guard !files.isEmpty else { return }
        let pending = Dictionary(
            files.values.map { ($0.change.path, $0.change.new) }, uniquingKeysWith: { first, _ in first })
        var found = DiagnosticReport()
        var loader = ContentLoader()
        loader.memory = memory
        loader.progress = { progress(ImportProgress(step: .checking, done: $0, total: $1)) }
        _ = loader.load(folder, pending: pending, report: &found)
        // There may be a fault in each row, and each file is read once for all of its own.
        var known: [String: WrittenFile] = [:]
        for var diagnostic in found.diagnostics {
            let isOurs = diagnostic.location.map { files[$0.file] != nil } ?? false
            guard isOurs || diagnostic.severity == .error else { continue }
            if let place = diagnostic.location, let (row, column) = cell(place, &known) {
                diagnostic.location = row.location(column)
                diagnostic.message = ImportMessage.content(diagnostic.message, row.place(column))
                diagnostic.cell = row.place(column).name
            }
            let notes = diagnostic.notes.map { note in (note, cell(note.location, &known)) }
            let isHere = { (note: Diagnostic.Note) in note.message.id == PlaceMessage.alsoHere().id }
            diagnostic.notes = notes.filter { !isHere($0.0) || $0.1 == nil }.map { note, cell in
                cell.map { row, column in .init(note.message, at: row.location(column)) } ?? note
            }
            report.add(diagnostic)
            // What holds for further cells is said of each, and gathered with all else that is.
            for case (let note, let (row, column)?) in notes where isHere(note) {
                report.add(diagnostic.message, of: row.place(column), at: row.location(column))
            }
        }
    }

    /// The cell that a place in a file comes from; `nil` where it comes from none.
    private func cell(
        _ place: SourceLocation, _ known: inout [String: WrittenFile]
    ) -> (SpreadsheetRow, IndicatorColumn)? {
        guard let file = files[place.file] else { return nil }
        let written = known[place.file] ?? WrittenFile(file.change, shownPath: place.file)
        known[place.file] = written
        guard written.isReadable else { return anyRow(of: file) }
        if let (item, key) = written.entry(at: place) {
            let id = item["id"]?.text ?? item["name"]?.text.map { Slug.id(of: $0) } ?? ""
            guard let row = file.rows[id] else { return nil }
            let columns = IndicatorColumn.allCases.filter { row.columns[$0] != nil }
            return (
                row, columns.first { $0.key?.rawValue == key } ?? (row.isEmpty(.indicator) ? .indicatorID : .indicator)
            )
        }
        // A place outside its indicators is the file's own, unless the whole file is new.
        return file.change.old == nil ? anyRow(of: file) : nil
    }

    private func anyRow(of file: ImportedFile) -> (SpreadsheetRow, IndicatorColumn)? {
        file.rows.values.min { $0.number < $1.number }.map { ($0, .objective) }
    }
}
