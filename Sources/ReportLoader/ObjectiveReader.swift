import Content
import Diagnostics
import ReportModel

/// Reads the file of an objective.
///
/// All readers of indicators share one of these: a copy for each figure would cost more than reading it.
final class ObjectiveReader: Sendable {
    private typealias Key = ObjectiveKey
    private static let order = Key.allCases.map(\.rawValue)

    let site: Site
    let figures: FigureReader
    /// The documents that figures may come from.
    let documents: [SourceDocument]
    /// The one that they come from unless they say otherwise.
    let source: SourceDocument?
    /// What a bare number means in this year.
    let direction: Direction?
    /// How far the year has come, if there are any figures.
    let period: ReportingPeriod
    /// Whether the year ends in December, so that its quarters are those of the calendar.
    var isCalendarYear: Bool { period.end.month == 12 && period.end.day == 31 }
    /// The date of this edition, after which nothing can have been done.
    let edition: CalendarDate?

    init(
        site: Site, figures: FigureReader, documents: [SourceDocument], source: SourceDocument?, direction: Direction?,
        period: ReportingPeriod, edition: CalendarDate?
    ) {
        self.site = site
        var figures = figures
        figures.year = period.end.year
        self.figures = figures
        self.documents = documents
        self.source = source
        self.direction = direction
        self.period = period
        self.edition = edition
    }

    /// The objective and its place among the others of its area.
    func read(_ id: String, _ document: Document, report: inout DiagnosticReport) -> (order: Int, objective: Objective)
    {
        var fields = FieldReader(document.fields, in: document.source, order: Self.order)
        let location = fields.location(of: Key.title)
        let title = fields.requiredText(Key.title)
        var texts: [Key: String] = [:]
        for key in Key.texts {
            if let text = fields.text(key) { texts[key] = text }
        }
        let result = result(Key.result, &fields)
        let narrative =
            document.file.fileExtension == "yaml" ? fields.markdown(Key.narrative) ?? document.text : document.text
        let order = fields.wholeNumber(Key.order, least: 0) ?? .max
        let stakeholders = stakeholders(&fields)
        let source = sourceReference(Key.source, &fields)
        let formerly = fields.formerIDs()
        let isDraft = fields.flag(Key.draft)
        let milestones = milestones(&fields)
        let breakdowns = breakdowns(Key.breakdowns, &fields)
        let indicators = indicators(&fields, source)
        fields.finish(into: &report)
        let objective = Objective(
            id: id, title: title, texts: texts, result: result, stakeholders: stakeholders, source: source,
            formerly: formerly, isDraft: isDraft, indicators: indicators, milestones: milestones,
            breakdowns: breakdowns, text: narrative,
            location: location, origin: document.origin)
        return (order, objective)
    }

    /// - Parameter source: where the objective's figures come from, where it says so.
    private func indicators(_ fields: inout FieldReader, _ source: SourceReference?) -> [Indicator] {
        var places: [String: SourceLocation] = [:]
        let reader = IndicatorReader(objectives: self, source: source)
        if let node = fields.node(Key.indicators), case .sequence(let items) = node.value, items.isEmpty {
            fields.report.add(ReportMessage.noIndicators, at: fields.location(of: Key.indicators))
        }
        return fields.listOfFields(Key.indicators) { item in
            let (indicator, id, place) = reader.read(&item)
            if let first = places.updateValue(place, forKey: id) {
                let note = Diagnostic.Note(ReportMessage.firstID(id: id), at: first)
                item.report.add(ReportMessage.duplicateID(id: id), at: place, notes: [note])
            }
            return indicator
        }
    }

    /// What the body says came of it: a percentage, a yes or no, a verdict.
    func result(_ key: some RawRepresentable<String>, _ fields: inout FieldReader) -> PublishedResult? {
        let figures = figures
        return fields.figure(
            key,
            forcedText: { text throws(FigureFault) in try figures.result(text: text) },
            { text throws(FigureFault) in try figures.result(text) })
    }

    /// One text, or a list of them.
    private func stakeholders(_ fields: inout FieldReader) -> [String] {
        if let node = fields.node(Key.stakeholders), case .scalar = node.value {
            return fields.text(Key.stakeholders).map { [$0] } ?? []
        }
        return fields.locatedTexts(Key.stakeholders).map(\.value)
    }

    /// Where figures come from, resolved against the year's documents.
    ///
    /// - Parameter document: the document that a page alone is one of; `nil` for the year's.
    func sourceReference(
        _ key: some RawRepresentable<String>, in document: String? = nil, _ fields: inout FieldReader
    ) -> SourceReference? {
        fields.fields(key) { reference in
            let page = reference.wholeNumber("page", least: 1)
            guard let id = reference.locatedText("document") else {
                let inherited = document ?? source?.id
                if inherited == nil { reference.report.add(ReportMessage.noDocument, at: reference.location) }
                return inherited.map { SourceReference(document: $0, page: page) }
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
        fields.listOfFields(Key.milestones) { item in
            let date = item.figure("date") { text throws(FigureFault) in try figures.partialDate(text) }
            if date == nil, !item.has("date") { item.missing("date") }
            let text = item.requiredText("text")
            return date.map { Milestone(date: $0, text: text) }
        }
    }

    /// Wholes and their parts.
    func breakdowns(_ key: some RawRepresentable<String>, _ fields: inout FieldReader) -> [Breakdown] {
        fields.listOfFields(key) { item in
            let title = item.requiredText("title")
            let total = item.figure("total") { text throws(FigureFault) in try figures.quantity(text) }
            let parts: [Breakdown.Part] = item.listOfFields("parts") { part in
                let label = part.requiredText("label")
                let value = part.figure("value") { text throws(FigureFault) in try figures.quantity(text) }
                if value == nil, !part.has("value") { part.missing("value") }
                return value.map { Breakdown.Part(label: label, value: $0) }
            }
            if parts.isEmpty, !item.has("parts") { item.missing("parts") }
            return Breakdown(title: title, total: total, parts: parts)
        }
    }
}
