import Content
import Diagnostics
import ReportModel

/// Reads one item of an objective's `indicators`.
struct IndicatorReader {
    private typealias Key = IndicatorKey

    let objectives: ObjectiveReader
    /// Where the objective's figures come from, where it says so.
    let source: SourceReference?

    private var figures: FigureReader { objectives.figures }

    /// The indicator (`nil` where its figures cannot be), its id and the id's place.
    func read(_ fields: inout FieldReader) -> (Indicator?, id: String, place: SourceLocation) {
        let name = fields.requiredText(Key.name)
        let typedID = fields.locatedText(Key.id)
        let id = typedID?.value ?? Slug.id(of: name)
        let place = fields.location(of: typedID == nil ? Key.name : Key.id)
        if typedID != nil {
            if !Slug.isValid(id) {
                fields.report.add(LayoutMessage.notAnID(id: id, proposal: Slug.make(from: id)), at: place)
            } else if Slug.isReserved(id) {
                fields.report.add(LayoutMessage.reservedID(id: id, proposal: Slug.make(from: id)), at: place)
            }
        }
        var texts: [Key: String] = [:]
        for key in Key.texts {
            if let text = words(key, &fields) { texts[key] = text }
        }
        let formerly = fields.formerIDs(Key.formerly)
        let read = readFigures(&fields, name: name)
        // Few indicators have one, and the question costs more than all others.
        let lower =
            fields.node(Key.attainment) == nil
            ? nil : fields.choice(Key.attainment, of: AttainmentPolicy.LowerFormula.self)
        let provisional = fields.flag(Key.provisional)
        let weight = fields.figure(Key.weight) { text throws(FigureFault) in try figures.weight(text) }
        let evidence = fields.fields(Key.evidence) { Evidence(label: $0.requiredText("label"), url: $0.address("url")) }
        let ownSource = objectives.sourceReference(Key.source, in: source?.document, &fields)
        let defaultSource = objectives.source.map { SourceReference(document: $0.id) }
        let corrections = corrections(&fields)
        let breakdowns = objectives.breakdowns(Key.breakdowns, &fields)
        guard let read else { return (nil, id, place) }
        let indicator = Indicator(
            id: id, name: name, isIDWritten: typedID != nil, texts: texts, formerly: formerly, figures: read,
            policy: objectives.site.attainment.with(lower: lower), period: objectives.period,
            provisional: provisional, weight: weight, evidence: evidence,
            source: ownSource ?? source ?? defaultSource, corrections: corrections, breakdowns: breakdowns,
            location: fields.location)
        warnIfDiffering(indicator, &fields)
        return (indicator, id, place)
    }

    /// A text that no failed formula of a spreadsheet has left behind.
    private func words(_ key: Key, _ fields: inout FieldReader) -> String? {
        guard let text = fields.text(key) else { return nil }
        if let fault = figures.fault(ofWords: text, isCode: key == .code) {
            fields.report.add(FigureMessage.unreadable(fault: fault), at: fields.location(of: key))
        }
        return text
    }

    private func readFigures(_ fields: inout FieldReader, name: String) -> IndicatorFigures? {
        let count = fields.report.count(of: .error)
        let unit = fields.figure(Key.unit) { text throws(FigureFault) in try figures.unit(text) }
        let actual = actual(&fields, unit)
        let result = objectives.result(Key.result, &fields)
        let target = self.target(Key.target, &fields, unit)
        let direction = fields.direction(Key.direction.rawValue)
        let due = fields.figure(Key.due) { text throws(FigureFault) in try figures.partialDate(text) }
        let isCumulative = fields.flag(Key.cumulative)
        let baseline = baseline(&fields, unit)
        let initial = self.target(Key.targetInitial, &fields, unit)
        check(fields: &fields, unit, due: due, [(.target, target?.quantity), (.actual, actual), (.baseline, baseline)])
        // What could not be read would only cause further faults that are none.
        guard fields.report.count(of: .error) == count else { return nil }
        do throws(FiguresFaults) {
            return try IndicatorFigures(
                target: target, actual: actual, result: result, baseline: baseline, targetInitial: initial,
                isTime: figures.language.namesATimeOrMoney(name), ownDirection: direction,
                yearDirection: objectives.direction, unit: unit, due: due, isCumulative: isCumulative,
                edition: objectives.edition)
        } catch {
            for fault in error.faults {
                let found = fault.role == .baseline ? baseline?.text : actual?.text
                let message = ReportMessage.figures(fault: fault, target: target?.text ?? "", found: found ?? "")
                fields.report.add(message, at: fields.location(of: fault.role.rawValue))
            }
            return nil
        }
    }

    /// Looks for figures that are right by themselves, but not in this year, or beside the others.
    private func check(
        fields: inout FieldReader, _ unit: FigureUnit?, due: PartialDate?, _ read: [(key: Key, figure: Quantity?)]
    ) {
        if !objectives.isCalendarYear {
            for (key, time) in read.map({ ($0.key, $0.figure?.time) }) + [(Key.due, due)]
            where time?.needsCalendarYear == true {
                fields.report.add(
                    ReportMessage.partOfOtherYear(end: objectives.period.end, figures.language),
                    at: fields.location(of: key))
            }
        }
        guard unit?.isPercent == true else { return }
        let bare = read.compactMap { key, figure in figure?.bareNumber.map { (key, $0) } }
        guard bare.contains(where: { $0.1.magnitude >= ExactDecimal(10) }) else { return }
        for (key, number) in bare where number.magnitude <= ExactDecimal(1) && number.scale > 1 && !number.isZero {
            let fault = FigureFault(kind: .shareUnderPercent, text: number.format(figures.language), figures.language)
            fields.report.add(FigureMessage.unreadable(fault: fault), at: fields.location(of: key))
        }
    }

    private func target(_ key: Key, _ fields: inout FieldReader, _ unit: FigureUnit?) -> Target? {
        fields.figure(
            key,
            forcedText: { text throws(FigureFault) in try figures.target(text: text) },
            { text throws(FigureFault) in
                let target = try figures.target(text)
                return try unit?.applied(to: target) ?? target
            })
    }

    private func actual(_ fields: inout FieldReader, _ unit: FigureUnit?) -> Quantity? {
        quantity(Key.actual, &fields, unit) { text throws(FigureFault) in try figures.actual(text) }
    }

    private func baseline(_ fields: inout FieldReader, _ unit: FigureUnit?) -> Quantity? {
        quantity(Key.baseline, &fields, unit) { text throws(FigureFault) in try figures.quantity(text) }
    }

    private func quantity(
        _ key: Key, _ fields: inout FieldReader, _ unit: FigureUnit?, _ read: (String) throws(FigureFault) -> Quantity
    ) -> Quantity? {
        fields.figure(
            key,
            forcedText: { text throws(FigureFault) in try figures.quantity(text: text) },
            { text throws(FigureFault) in
                let quantity = try read(text)
                return try unit?.applied(to: quantity) ?? quantity
            })
    }

    private func corrections(_ fields: inout FieldReader) -> [Correction] {
        fields.listOfFields(Key.corrections) { item in
            let date = item.requiredDate("date", figures)
            let was = item.requiredText("was")
            let now = item.requiredText("now")
            let why = item.requiredText("why")
            return date.map { Correction(date: $0, was: was, now: now, why: why) }
        }
    }

    /// The body's word stands, but somebody should look whether it was typed rightly.
    private func warnIfDiffering(_ indicator: Indicator, _ fields: inout FieldReader) {
        guard let difference = ReportMessage.ResultDifference(indicator, figures.language) else { return }
        fields.report.add(ReportMessage.figureDiffers(difference), at: fields.location(of: Key.result))
    }
}

extension Quantity {
    /// The number of a percentage that was typed without its sign.
    fileprivate var bareNumber: ExactDecimal? {
        guard case .percent(let number, _) = value, cell != text else { return nil }
        return number
    }
}
