import Diagnostics
import Publishing
import ReportModel
import SiteStructure

extension JSONWriter {
    /// The members of an indicator besides its columns: what came of redoing the arithmetic, and where all of it comes
    /// from.
    mutating func members(
        of place: IndicatorPlace, language: SiteLanguage, origin: (path: String, digest: Digest)?
    ) {
        let indicator = place.indicator
        let assessment = indicator.assessment
        text("direction_origin", indicator.directionOrigin?.rawValue)
        flag("as_declared", assessment.isAsDeclared)
        exactNumber("raw_value", indicator.figures.isDeclaration ? nil : assessment.attainment.raw?.plain)
        text("rounding", assessment.verification.basis?.rounding?.rawValue)
        text("reason", assessment.verification.reasonCode ?? assessment.undecidedReason?.rawValue)
        text("calculation", assessment.calculation?.text(language))
        breakdowns(indicator.breakdowns)
        object("provenance") { json in
            json.source(indicator.source, in: place.report)
            json.evidence(indicator.evidence)
            if !indicator.corrections.isEmpty {
                json.array("corrections", of: indicator.corrections) { $0.correction($1) }
            }
            guard let origin else { return }
            json.object("content") {
                $0.text("file", origin.path)
                $0.number("line", indicator.location?.line)
                $0.text("sha256", origin.digest.hexadecimal)
            }
        }
    }

    /// The members of a document. What a reader should know of it stands in the list of documents only.
    mutating func members(of document: SourceDocument, withNote: Bool) {
        text("id", document.id)
        text("title", document.title)
        text("publisher", document.publisher)
        text("date", document.date?.iso)
        text("url", document.url)
        text("sha256", document.sha256)
        if withNote { text("note", document.note) }
    }

    /// An act that made the report official.
    mutating func approval(_ key: JSONKey, _ approval: Report.Approval?) {
        guard let approval else { return }
        object(key) {
            $0.text("by", approval.by)
            $0.text("act", approval.act)
            $0.text("date", approval.date?.iso)
        }
    }

    /// Wholes and their parts, as published.
    mutating func breakdowns(_ breakdowns: [Breakdown]) {
        guard !breakdowns.isEmpty else { return }
        array("breakdowns", of: breakdowns) { json, breakdown in
            json.object {
                $0.text("title", breakdown.title)
                $0.figure("total", breakdown.total)
                $0.array("parts", of: breakdown.parts) { json, part in
                    json.object {
                        $0.text("label", part.label)
                        $0.figure("value", part.value)
                    }
                }
            }
        }
    }

    private mutating func figure(_ key: JSONKey, _ quantity: Quantity?) {
        guard let quantity else { return }
        object(key) {
            $0.cell("text", DataCell(figure: quantity.text))
            $0.cell("value", quantity.dataValue)
            $0.cell("unit", quantity.dataUnit)
        }
    }

    private mutating func source(_ reference: SourceReference?, in report: Report) {
        guard let reference, let document = reference.document(in: report) else { return }
        object("source") {
            $0.members(of: document, withNote: false)
            $0.number("page", reference.page)
        }
    }

    private mutating func evidence(_ evidence: Evidence?) {
        guard let evidence else { return }
        object("evidence") {
            $0.text("label", evidence.label)
            $0.text("url", evidence.url)
        }
    }

    private mutating func correction(_ correction: Correction) {
        object {
            $0.text("date", correction.date.iso)
            $0.text("was", correction.was)
            $0.text("now", correction.now)
            $0.text("why", correction.why)
        }
    }
}
