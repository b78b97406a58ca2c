import Content
import Diagnostics
import ReportModel

/// Reads one item of an objective's `indicators`.
struct IndicatorReader {
    let objectives: ObjectiveReader
    /// Where the objective's figures come from, where it says so.
    let source: SourceReference?

    private var figures: FigureReader { objectives.figures }

    /// The indicator (`nil` where its figures cannot be), its id and the id's place.
    func read(_ fields: inout FieldReader) -> (Indicator?, id: String, place: SourceLocation) {
        let name = fields.requiredText("name")
        let typedID = fields.locatedText("id")
        let id = typedID?.value ?? Slug.make(from: name)
        let place = fields.location(of: typedID == nil ? "name" : "id")
        if typedID != nil, !Slug.isValid(id) {
            fields.report.add(LayoutMessage.notAnID(id: id, proposal: Slug.make(from: id)), at: place)
        }
        let group = fields.text("group")
        let read = readFigures(&fields)
        let provisional = fields.flag("provisional")
        let weight = fields.figure("weight") { text throws(FigureFault) in try figures.weight(text) }?.value
        let formula = fields.text("formula")
        let note = fields.text("note")
        let evidence = fields.fields("evidence") { Evidence(label: $0.requiredText("label"), url: $0.address("url")) }
        let ownSource = objectives.sourceReference(&fields)
        let defaultSource = objectives.source.map { SourceReference(document: $0.id) }
        let corrections = corrections(&fields)
        let breakdowns = objectives.breakdowns(&fields)
        guard let read else { return (nil, id, place) }
        let indicator = Indicator(
            id: id, name: name, group: group, figures: read, policy: objectives.site.attainment,
            provisional: provisional, weight: weight, formula: formula, note: note, evidence: evidence,
            source: ownSource ?? source ?? defaultSource, corrections: corrections, breakdowns: breakdowns,
            location: fields.location)
        warnIfDiffering(indicator, &fields)
        return (indicator, id, place)
    }

    private func readFigures(_ fields: inout FieldReader) -> IndicatorFigures? {
        let count = fields.report.count(of: .error)
        let target = self.target("target", &fields)
        let actual = quantity("actual", &fields)
        let result = fields.figure(
            "result",
            forcedText: { text throws(FigureFault) in try figures.result(text: text) },
            { text throws(FigureFault) in try figures.result(text) })?.value
        let direction = fields.choice("direction", of: Direction.self)
        let baseline = quantity("baseline", &fields)
        let initial = self.target("target_initial", &fields)
        // What could not be read would only cause further faults that are none.
        guard fields.report.count(of: .error) == count else { return nil }
        do throws(FiguresFaults) {
            return try IndicatorFigures(
                target: target, actual: actual, result: result, baseline: baseline, targetInitial: initial,
                ownDirection: direction, yearDirection: objectives.direction)
        } catch {
            for fault in error.faults {
                let found = fault.role == .baseline ? baseline?.text : actual?.text
                let message = ReportMessage.figures(fault: fault, target: target?.text ?? "", found: found ?? "")
                fields.report.add(message, at: fields.location(of: fault.role.rawValue))
            }
            return nil
        }
    }

    private func target(_ key: String, _ fields: inout FieldReader) -> Target? {
        fields.figure(
            key,
            forcedText: { text throws(FigureFault) in try figures.target(text: text) },
            { text throws(FigureFault) in try figures.target(text) })?.value
    }

    private func quantity(_ key: String, _ fields: inout FieldReader) -> Quantity? {
        fields.figure(
            key,
            forcedText: { text throws(FigureFault) in try figures.quantity(text: text) },
            { text throws(FigureFault) in try figures.quantity(text) })?.value
    }

    private func corrections(_ fields: inout FieldReader) -> [Correction] {
        fields.listOfFields("corrections") { item in
            let date = item.requiredDate("date", figures)
            let was = item.requiredText("was")
            let now = item.requiredText("now")
            let why = item.requiredText("why")
            return date.map { Correction(date: $0, was: was, now: now, why: why) }
        }
    }

    /// The body's word stands, but somebody should look whether it was typed rightly.
    private func warnIfDiffering(_ indicator: Indicator, _ fields: inout FieldReader) {
        guard case .differs(let ours, _) = indicator.assessment.verification else { return }
        let language = figures.language
        let computed = ours.percentage?.full(language) ?? indicator.assessment.calculation?.text(language) ?? "–"
        let message = ReportMessage.figureDiffers(published: indicator.result?.text ?? "", computed: computed)
        fields.report.add(message, at: fields.location(of: "result"))
    }
}
