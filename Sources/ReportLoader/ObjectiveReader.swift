import Content
import Diagnostics
import ReportModel

/// Reads the file of an objective.
///
/// All readers of indicators share one of these: a copy for each figure would cost more than reading it.
final class ObjectiveReader: Sendable {
    let site: Site
    let figures: FigureReader
    /// The documents that figures may come from.
    let documents: [SourceDocument]
    /// The one that they come from unless they say otherwise.
    let source: SourceDocument?
    /// What a bare number means in this year.
    let direction: Direction?

    init(
        site: Site, figures: FigureReader, documents: [SourceDocument], source: SourceDocument?, direction: Direction?
    ) {
        self.site = site
        self.figures = figures
        self.documents = documents
        self.source = source
        self.direction = direction
    }

    /// The objective and its place among the others of its area.
    func read(_ id: String, _ document: Document, report: inout DiagnosticReport) -> (order: Int, objective: Objective)
    {
        var fields = FieldReader(document.fields, in: document.source)
        let location = fields.location(of: "title")
        let title = fields.requiredText("title")
        let text = document.file.fileExtension == "yaml" ? fields.markdown("narrative") ?? document.text : document.text
        let order = fields.wholeNumber("order", least: 0) ?? .max
        let summary = fields.text("summary")
        let unit = fields.text("responsible_unit")
        let stakeholders = stakeholders(&fields)
        let source = sourceReference(&fields)
        let varianceNote = fields.text("variance_note")
        let nextSteps = fields.text("next_steps")
        let note = fields.text("note")
        let formerly = fields.formerIDs()
        let isDraft = fields.flag("draft")
        let milestones = milestones(&fields)
        let breakdowns = breakdowns(&fields)
        let indicators = indicators(&fields, source)
        fields.finish(into: &report)
        let objective = Objective(
            id: id, title: title, summary: summary, responsibleUnit: unit, stakeholders: stakeholders, source: source,
            varianceNote: varianceNote, nextSteps: nextSteps, note: note, formerly: formerly, isDraft: isDraft,
            indicators: indicators, milestones: milestones, breakdowns: breakdowns, text: text, location: location,
            origin: document.origin)
        return (order, objective)
    }

    /// - Parameter source: where the objective's figures come from, where it says so.
    private func indicators(_ fields: inout FieldReader, _ source: SourceReference?) -> [Indicator] {
        var places: [String: SourceLocation] = [:]
        let reader = IndicatorReader(objectives: self, source: source)
        if let node = fields.node("indicators"), case .sequence(let items) = node.value, items.isEmpty {
            fields.report.add(ReportMessage.noIndicators, at: fields.location(of: "indicators"))
        }
        return fields.listOfFields("indicators") { item in
            let (indicator, id, place) = reader.read(&item)
            if let first = places.updateValue(place, forKey: id) {
                let note = Diagnostic.Note(ReportMessage.firstID(id: id), at: first)
                item.report.add(ReportMessage.duplicateID(id: id), at: place, notes: [note])
            }
            return indicator
        }
    }

    /// One text, or a list of them.
    private func stakeholders(_ fields: inout FieldReader) -> [String] {
        if let node = fields.node("stakeholders"), case .scalar = node.value {
            return fields.text("stakeholders").map { [$0] } ?? []
        }
        return fields.locatedTexts("stakeholders").map(\.value)
    }

    /// Where figures come from, resolved against the year's documents.
    func sourceReference(_ fields: inout FieldReader) -> SourceReference? {
        fields.fields("source") { reference in
            let page = reference.wholeNumber("page", least: 1)
            guard let id = reference.locatedText("document") else {
                if source == nil { reference.report.add(ReportMessage.noDocument, at: reference.location) }
                return source.map { SourceReference(document: $0.id, page: page) }
            }
            guard documents.contains(where: { $0.id == id.value }) else {
                let nearest = NearestName.suggestion(for: id.value, among: documents.map(\.id))
                let message = ReportMessage.unknownDocument(id: id.value, nearest: nearest)
                reference.report.add(message, at: reference.source.location(of: id.range))
                return nil
            }
            return SourceReference(document: id.value, page: page)
        }
    }

    private func milestones(_ fields: inout FieldReader) -> [Milestone] {
        fields.listOfFields("milestones") { item in
            let date = item.figure("date") { text throws(FigureFault) in try figures.partialDate(text) }
            if date == nil, !item.has("date") { item.missing("date") }
            let text = item.requiredText("text")
            return date.map { Milestone(date: $0.value, text: text) }
        }
    }

    /// Wholes and their parts.
    func breakdowns(_ fields: inout FieldReader) -> [Breakdown] {
        fields.listOfFields("breakdowns") { item in
            let title = item.requiredText("title")
            let total = item.figure("total") { text throws(FigureFault) in try figures.quantity(text) }
            let parts: [Breakdown.Part] = item.listOfFields("parts") { part in
                let label = part.requiredText("label")
                let value = part.figure("value") { text throws(FigureFault) in try figures.quantity(text) }
                if value == nil, !part.has("value") { part.missing("value") }
                return value.map { Breakdown.Part(label: label, value: $0.value) }
            }
            if parts.isEmpty, !item.has("parts") { item.missing("parts") }
            return Breakdown(title: title, total: total?.value, parts: parts)
        }
    }
}
