package import Bytes
import Publishing
import ReportModel
package import SiteStructure

/// An objective as a schema.org `Dataset`, for search engines: JSON-LD that stands in the objective's page.
package struct ObjectiveDataset: Sendable {
    /// The setting of the objective's page.
    let setting: PageSetting
    /// The objective.
    let place: ObjectivePlace

    /// The data of the objective at `place`.
    package init(setting: PageSetting, place: ObjectivePlace) {
        self.setting = setting
        self.place = place
    }

    /// The columns that an indicator is described by, beside its actual value.
    static let columns: [IndicatorColumn] = [
        .target, .targetValue, .targetUnit, .actual, .publishedResult, .publishedValue, .computedValue, .status,
        .verification, .basis,
    ]

    /// What stands before the value of each column, the same for every indicator: one behind the other, so that no core
    /// waits for another that reads one of them, too.
    private static let heads = columns.map { column in
        JSONWriter.item(.script, depth: 1, capacity: 64) {
            $0.text("@type", "PropertyValue")
            $0.text("propertyID", column.rawValue)
        }.dropLast()
    }
    private static let joinedHeads = Array(heads.joined())
    private static let ends = heads.indices.map { heads[...$0].reduce(0) { $0 + $1.count } }

    /// Hands over each column with what stands before its value.
    fileprivate static func forEachColumn(_ body: (IndicatorColumn, UnsafeBufferPointer<UInt8>) -> Void) {
        joinedHeads.withUnsafeBufferPointer { all in
            var start = 0
            for (column, end) in zip(columns, ends) {
                body(column, UnsafeBufferPointer(rebasing: all[start..<end]))
                start = end
            }
        }
    }

    /// Writes the inside of a `<script type="application/ld+json">` element.
    package func write(to output: inout OutputBuffer) {
        JSONWriter.write(.script, into: &output) { $0.object { addMembers(to: &$0) } }
    }

    /// Search engines take descriptions of so many characters.
    private static let descriptionLength = 50...5000

    /// Whose objective of which year it is, what it is about, and how far it has come. Where that is very short, it says
    /// what the data are, too.
    private var description: String {
        let (site, report, objective) = (setting.site, place.report, place.objective)
        let counts = setting.sentence(on: objective.tally)
        let summary = objective[.summary].map { String(joining: $0, " – ", counts) } ?? counts
        let whole = String(
            joining: objective.title, " (", String(report.year), "), ", site.organization, ": ", summary)
        let scalars = whole.unicodeScalars
        // Counting takes time, and a character has one to four bytes.
        if whole.utf8.count > Self.descriptionLength.upperBound, scalars.count > Self.descriptionLength.upperBound {
            return String(joining: String(scalars.prefix(Self.descriptionLength.upperBound - 1)), "…")
        }
        if whole.utf8.count > 4 * Self.descriptionLength.lowerBound { return whole }
        guard scalars.count < Self.descriptionLength.lowerBound else { return whole }
        return setting.text(
            .dataObjectiveDescription,
            ["title": objective.title, "body": site.organization, "year": report.name, "summary": summary])
    }

    private func addMembers(to json: inout JSONWriter) {
        let site = setting.site
        let (report, objective) = (place.report, place.objective)
        json.text("@context", "https://schema.org/")
        json.text("@type", "Dataset")
        json.text("@id", setting.canonical.map(YearDataset.id))
        json.text("name", String(joining: objective.title, " (", String(report.year), ")"))
        json.text("alternateName", objective[.shortTitle])
        json.text("description", description)
        json.text("url", setting.canonical)
        json.text("inLanguage", setting.interface.lang)
        // An objective that names no document has those of its indicators, which are nearly always one.
        let source = objective.source ?? objective.indicators.first?.source
        json.rights(site, from: [source?.document(in: report) ?? report.source].compactMap(\.self))
        json.dates(of: report)
        let page = setting.address(of: setting.path)
        json.array("variableMeasured", of: place.indicators) { json, indicator in
            json.object { $0.variable(IndicatorRecord(place: indicator, page: page)) }
        }
        guard site.url != nil else { return }
        // The year's data, with all of their files, describe themselves on their page.
        json.text("isPartOf", YearDataset.id(setting.address(of: setting.addresses.data(report.year))))
        json.array("distribution") {
            $0.download(setting.addresses.table(place.area.id, report.year), "text/csv", setting)
        }
    }
}

extension JSONWriter {
    /// An indicator: what was reached is its value, everything else refers to it.
    fileprivate mutating func variable(_ record: IndicatorRecord) {
        text("@type", "PropertyValue")
        text("propertyID", record.place.indicator.id)
        text("name", record.place.indicator.name)
        let value = record[.actualValue]
        let isMissing = record.place.indicator.figures.reached == nil
        optionalCell("value", value == .empty && !isMissing ? record[.actual] : value)
        optionalCell("unitText", record[.actualUnit])
        array("valueReference") { references in
            ObjectiveDataset.forEachColumn { column, head in
                let cell = record[column]
                if case .empty = cell { return }
                references.add(head: head, "value", cell)
            }
        }
    }

    private mutating func optionalCell(_ key: JSONKey, _ cell: DataCell) {
        if case .empty = cell { return }
        self.cell(key, cell)
    }
}
