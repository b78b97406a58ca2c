import Content
import Diagnostics
import Parallel
import ReportModel

/// Reads the folder of an area.
struct AreaReader: Sendable {
    let objectives: ObjectiveReader
    /// The area's folder as the user would type it.
    let folder: String
    let includesDrafts: Bool
    /// What is known of the year's files.
    let memory: YearMemory?
    let trace: PhaseTrace?
    /// Is called for each objective that is read; `nil` where nobody counts.
    let onObjective: (@Sendable () -> Void)?

    /// The area and its place among the others; `nil` where its `area.md` is missing or cannot be read.
    func read(
        _ id: String,
        _ files: ContentLayout.PageFolder,
        report: inout DiagnosticReport
    ) -> (order: Int, area: Area)? {
        let pages = files.pages.sorted { $0.key < $1.key }.map { (id: $0.key, file: $0.value) }
        let opened = files.first.flatMap { OpenContentFolder(of: $0) }
        let readings = pages.parallelMap(run: 4) { page in
            let readFile = { self.read(page.id, page.file, in: opened) }
            defer { onObjective?() }
            return memory?.reading(of: page.file, readFile) ?? readFile()
        }
        for reading in readings { report.add(contentsOf: reading.report) }
        let found = readings.compactMap(\.objective).filter { includesDrafts || !$0.objective.isDraft }
        guard let file = files.area else {
            report.add(LayoutMessage.missingFile(path: "\(folder)/area.md"), at: nil)
            return nil
        }
        guard let document = Document.read(file, report: &report) else { return nil }
        var fields = FieldReader(document.fields, in: document.source)
        let title = fields.requiredName("title")
        let order = fields.wholeNumber("order", least: 0) ?? .max
        let area = Area(
            id: id, title: title, group: fields.name("group"), summary: fields.text("summary"),
            icon: fields.choice("icon", of: Pictogram.self), formerly: fields.formerIDs(), text: document.text,
            objectives: found.sorted { ($0.order, $0.objective.id) < ($1.order, $1.objective.id) }.map(\.objective),
            origin: document.origin)
        fields.finish(into: &report)
        if files.pages.isEmpty { report.add(ReportMessage.emptyArea(id: id), at: file.location) }
        return (order, area)
    }

    private func read(_ id: String, _ file: ContentFile, in folder: OpenContentFolder?) -> ObjectiveReading {
        var report = DiagnosticReport()
        let (source, status) = trace.measure(.read) { TextReader.readWithStatus(file, in: folder, report: &report) }
        let document = source.flatMap { source in
            trace.measure(.parse) { Document(file, source, report: &report) }
        }
        let objective = document.map { document in
            trace.measure(.model) { objectives.read(id, document, report: &report) }
        }
        return ObjectiveReading(objective: objective, report: report, status: status)
    }
}
