import Content
import Diagnostics
import Parallel
import ReportModel

/// Reads the folder of a reporting year.
struct YearReader {
    let site: Site
    let figures: FigureReader
    /// The content folder as the user typed it.
    let folder: String
    let includesDrafts: Bool
    /// The day after which no date of an edition can be meant; `nil` where nobody looks.
    let latest: CalendarDate?
    /// What is known of files, and the one that objectives depend on besides their year's.
    let memory: (objectives: ObjectiveMemory, site: [UInt8])?
    let trace: PhaseTrace?
    /// Is called for each objective that is read; `nil` where nobody counts.
    let onObjective: (@Sendable () -> Void)?

    /// The report of a year; `nil` where its `report.yaml` is missing or cannot be read.
    func read(_ name: String, _ files: ContentLayout.YearFolder, report: inout DiagnosticReport) -> Report? {
        guard let file = files.report else {
            report.add(LayoutMessage.missingFile(path: "\(folder)/\(name)/report.yaml"), at: nil)
            return nil
        }
        guard let year = Int(name), let document = Document.read(file, report: &report) else { return nil }
        let errors = report.count(of: .error)
        var fields = FieldReader(document.fields, in: document.source)
        let (head, expected, direction) = head(&fields)
        let calendar = YearCalendar(year: year, head.dates, &fields)
        fields.finish(into: &report)
        let introduction = files.introduction.flatMap { self.introduction($0, report: &report) }
        let objectives = ObjectiveReader(
            site: site, figures: figures, documents: head.documents, source: head.source, direction: direction,
            period: calendar.period, edition: head.dates.updated)
        let folders = files.areas.sorted { $0.key < $1.key }.map { (id: $0.key, files: $0.value) }
        let memory = memory.map { $0.objectives.year(name, basis: [$0.site, document.source.bytes]) }
        let read = folders.parallelMap(run: 1) { [folder, includesDrafts, trace, onObjective] area in
            let reader = AreaReader(
                objectives: objectives, folder: "\(folder)/\(name)/\(area.id)", includesDrafts: includesDrafts,
                memory: memory, trace: trace, onObjective: onObjective)
            var report = DiagnosticReport()
            return (area: reader.read(area.id, area.files, report: &report), report: report)
        }
        for (_, findings) in read { report.add(contentsOf: findings) }
        var areas = read.compactMap(\.area).sorted { ($0.order, $0.area.id) < ($1.order, $1.area.id) }.map(\.area)
        // A year with drafts only is not there yet.
        if !includesDrafts, areas.allSatisfy(\.objectives.isEmpty),
            folders.contains(where: { !$0.files.pages.isEmpty }),
            report.count(of: .error) == errors
        {
            return nil
        }
        let period = calendar.period(of: areas, &report)
        if period.state != calendar.period.state { areas = areas.map { $0.assessed(in: period) } }
        let result = Report(
            year: year, title: head.title, label: head.label, period: period, updated: head.dates.updated,
            published: head.published, asOf: head.dates.asOf, approved: head.approved, validated: head.validated,
            documents: head.documents, source: head.source,
            introduction: introduction, areas: areas, origin: document.origin)
        // Where something could not be read, it is no wonder that it is not counted.
        if report.count(of: .error) == errors { check(expected, result, &report) }
        YearFindings.add(of: result, to: &report)
        return result
    }

    private typealias Expected = [(what: ReportMessage.Counted, count: Int, location: SourceLocation)]

    /// What `report.yaml` says of the year.
    private struct Head {
        let title: String
        let label: String?
        let dates: YearCalendar.Dates
        let published: CalendarDate?
        let approved: Report.Approval?
        let validated: Report.Approval?
        let documents: [SourceDocument]
        var source: SourceDocument?
    }

    private func head(_ fields: inout FieldReader) -> (Head, Expected, Direction?) {
        var head = Head(
            title: fields.requiredName("title"), label: fields.name("label"),
            dates: YearCalendar.Dates(
                state: fields.choice("state", of: ReportingPeriod.State.self), ends: fields.date("ends", figures),
                updated: pastDate("updated", &fields, isRequired: true), asOf: pastDate("as_of", &fields)),
            published: pastDate("published", &fields),
            approved: approval("approved", &fields, hasAct: true),
            validated: approval("validated", &fields, hasAct: false), documents: documents(&fields))
        if let id = fields.locatedText("source") {
            head.source = head.documents.first { $0.id == id.value }
            if head.source == nil {
                let nearest = NearestName.suggestion(for: id.value, among: head.documents.map(\.id))
                let message = ReportMessage.unknownDocument(id: id.value, nearest: nearest)
                fields.report.add(message, at: fields.source.location(of: id.range))
            }
        }
        let direction = fields.direction("direction", among: [.higher, .lower])
        let expected: Expected =
            fields.fields("expect") { expect in
                let objectives = expect.wholeNumber("objectives", least: 0).map {
                    (ReportMessage.Counted.objectives, $0, expect.location(of: "objectives"))
                }
                let indicators = expect.wholeNumber("indicators", least: 0).map {
                    (ReportMessage.Counted.indicators, $0, expect.location(of: "indicators"))
                }
                return [objectives, indicators].compactMap { $0 }
            } ?? []
        return (head, expected, direction)
    }

    /// A date of something that was done; one far in the future is a slip, which feeds and search engines believe.
    private func pastDate(_ key: String, _ fields: inout FieldReader, isRequired: Bool = false) -> CalendarDate? {
        let date = isRequired ? fields.requiredDate(key, figures) : fields.date(key, figures)
        if let date, let latest, date > latest {
            fields.report.add(ReportMessage.dateInFuture(date: date), at: fields.location(of: key))
        }
        return date
    }

    private func approval(_ key: String, _ fields: inout FieldReader, hasAct: Bool) -> Report.Approval? {
        fields.fields(key) { approval in
            Report.Approval(
                by: approval.requiredText("by"),
                act: hasAct ? approval.text("act") : nil,
                date: pastDate("date", &approval)
            )
        }
    }

    private func documents(_ fields: inout FieldReader) -> [SourceDocument] {
        var places: [String: SourceLocation] = [:]
        return fields.listOfFields("documents", most: .documents) { item in
            let id = item.requiredText("id")
            let title = item.requiredName("title")
            let publisher = item.name("publisher")
            let date = pastDate("date", &item)
            let url = item.address("url")
            let note = item.text("note")
            let digest = item.text("sha256")
            if let digest {
                if digest.utf8.count != 64 || !digest.allSatisfy(\.isHexDigit) {
                    item.report.add(ReportMessage.notADigest, at: item.location(of: "sha256"))
                }
            }
            let place = item.location(of: "id")
            if let first = places.updateValue(place, forKey: id) {
                let note = Diagnostic.Note(ReportMessage.firstID(id: id), at: first)
                item.report.add(ReportMessage.duplicateID(id: id), at: place, notes: [note])
            }
            return SourceDocument(
                id: id, title: title, publisher: publisher, date: date, url: url, sha256: digest?.lowercased(),
                note: note)
        }
    }

    private func introduction(_ file: ContentFile, report: inout DiagnosticReport) -> Report.Introduction? {
        guard let document = Document.read(file, needsFields: false, report: &report) else { return nil }
        var fields = FieldReader(document.fields, in: document.source)
        let title = fields.text("title")
        fields.finish(into: &report)
        var introduction = Report.Introduction(title: title, text: document.text)
        introduction.origin = document.origin
        return introduction
    }

    private func check(_ expected: Expected, _ result: Report, _ report: inout DiagnosticReport) {
        for (what, count, location) in expected {
            let found = what == .objectives ? result.objectives.count : result.tally.total
            if found != count {
                report.add(ReportMessage.unexpectedCount(what: what, found: found, expected: count), at: location)
            }
        }
    }
}
