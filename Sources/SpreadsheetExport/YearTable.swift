import Diagnostics
import OpenData
import ReportModel
import SiteStructure
import Workbooks

/// The table of a year as an office fills it in: all that the import reads, and nothing that the site computes.
struct YearTable {
    /// The year.
    let report: Report
    /// The language of the site.
    let language: SiteLanguage
    /// The words that describe the columns.
    let interface: Interface

    /// The columns in the order in which people look at them; what only programs know a row by stands at the end.
    static let columns: [IndicatorColumn] = [
        .year, .area, .objective, .responsibleUnit, .code, .indicator, .group, .unit,
        .target, .actual, .publishedResult, .direction, .weight, .baseline, .targetInitial, .due, .provisional,
        .formula, .sourceDocument, .sourcePage, .evidence, .note,
        .areaID, .objectiveID, .indicatorID,
    ]

    /// The workbook with all indicators, as a file.
    func bytes() throws(WorkbookFault) -> [UInt8] {
        var workbook = try WorkbookWriter(sheet: String(report.year), Self.columns.map(column))
        for place in report.indicatorPlaces { try workbook.add(row(place)) }
        return try workbook.finish()
    }

    private func column(_ column: IndicatorColumn) -> WrittenColumn {
        WrittenColumn(
            heading: column.heading(language) ?? column.rawValue, note: note(column), width: Self.width(column),
            style: Self.style(column), choices: column.choices(language), isOpen: column.isOpen)
    }

    /// What the column holds and, of figures, how to write it: as the guide says, or else the site's page on its data.
    private func note(_ column: IndicatorColumn) -> String {
        guard let key = column.key, [.figure, .unit].contains(key.kind) else { return interface.text(column) }
        let guide = language == .italian ? key.guide.it : key.guide.en
        // The guide is Markdown.
        return guide.replacing("`", with: "").withFirstCapital + "."
    }

    private func row(_ place: IndicatorPlace) -> [WrittenCell] {
        // Where the page is nobody asks.
        let record = IndicatorRecord(place: place, page: "")
        return Self.columns.map { column in
            switch record[column] {
            case .empty: .empty
            case .flag(let isTrue): .text(language.flag(isTrue))
            // Data files have a point in their numbers, whatever the site's language.
            case .number(let number): WrittenCell(figure: number, reading: Self.number(column, place), .english)
            case .text(let text): WrittenCell(figure: text, reading: Self.number(column, place), language)
            }
        }
    }

    /// The number in a column; `nil` where it holds something else.
    private static func number(_ column: IndicatorColumn, _ place: IndicatorPlace) -> ExactDecimal? {
        let indicator = place.indicator
        return switch column {
        case .target: indicator.target?.quantity.amount
        case .targetInitial: indicator.targetInitial?.quantity.amount
        case .actual: indicator.actual?.amount
        case .publishedResult: indicator.result?.quantity.amount
        case .baseline: indicator.baseline?.amount
        case .weight: indicator.weight
        case .year: ExactDecimal(significand: Int64(place.report.year))
        case .sourcePage: indicator.source?.page.flatMap { ExactDecimal(significand: Int64($0)) }
        default: nil
        }
    }

    private static func style(_ column: IndicatorColumn) -> WrittenColumn.Style {
        switch column {
        case .areaID, .objectiveID, .indicatorID: .id
        case .year, .sourcePage, .weight: .number
        default: column.key?.kind == .figure || column.key?.kind == .date ? .figure : .text
        }
    }

    private static func width(_ column: IndicatorColumn) -> Int {
        switch column {
        case .year, .sourcePage, .weight: 8
        case .code, .direction, .provisional, .due, .unit, .sourceDocument: 13
        case .target, .actual, .publishedResult, .baseline, .targetInitial: 17
        case .area, .responsibleUnit, .group, .areaID, .objectiveID, .indicatorID: 24
        default: 42
        }
    }
}

extension String {
    /// The text with its first letter as a capital.
    fileprivate var withFirstCapital: String { prefix(1).uppercased() + dropFirst() }
}
