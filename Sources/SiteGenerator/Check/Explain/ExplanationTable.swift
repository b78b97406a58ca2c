import Diagnostics
import OpenData
import ReportModel
import SiteStructure

/// Explanations as a table: one row for each indicator, in the order of the pages. Columns and codes are English whatever
/// the language of the words.
///
/// It is RFC 4180 with a byte order mark, by which spreadsheets know UTF-8, and no cell of it runs as a formula.
struct ExplanationTable {
    /// The language of the words.
    let language: MessageLanguage
    /// The language of the site's figures.
    let site: SiteLanguage

    /// The columns, in their order.
    static let columns = [
        "year", "area", "objective", "indicator", "file", "line", "target", "target_read_as", "actual",
        "actual_read_as", "result", "result_read_as", "direction", "direction_from", "due", "compared_as", "status",
        "as_declared", "verification", "because", "cautions",
    ]

    private static let dialect = CSVDialect.spreadsheet(.english)

    /// The first line.
    static var header: String {
        var writer = CSVWriter(dialect)
        writer.header(columns)
        return String(decoding: writer.takeBytes(), as: UTF8.self)
    }

    /// The rows of an objective.
    func text(of place: ObjectivePlace) -> String {
        var writer = CSVWriter(Self.dialect)
        for indicator in place.indicators {
            writer.row(cells(IndicatorExplanation(indicator, language: language, site: site)))
        }
        return String(decoding: writer.takeBytes(), as: UTF8.self)
    }

    private func cells(_ explanation: IndicatorExplanation) -> [DataCell] {
        let place = explanation.place
        let indicator = place.indicator
        let due = indicator.figures.due?.iso ?? indicator.period?.end.iso
        return [
            .number(String(place.report.year)), .text(place.area.title), .text(place.objective.title),
            .text(indicator.name), DataCell(indicator.location?.file),
            DataCell(number: indicator.location.map { String($0.line) }),
        ]
            + [explanation.target, explanation.actual, explanation.result].flatMap {
                [DataCell($0?.text), DataCell($0?.reading)]
            } + [
                DataCell(indicator.direction?.rawValue), DataCell(indicator.directionOrigin?.rawValue), DataCell(due),
                .text(explanation.comparison), .text(indicator.assessment.status.rawValue),
                .flag(indicator.assessment.isAsDeclared), .text(indicator.assessment.verification.code),
                .text("\(explanation.status); \(explanation.verification)"),
                DataCell(indicator.cautionCodes),
            ]
    }
}
