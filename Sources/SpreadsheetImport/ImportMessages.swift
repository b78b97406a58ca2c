import Diagnostics
import ReportModel

/// The messages of an import, for the editor's guide and for tests.
public enum ImportMessages {
    /// One of each case, as a spreadsheet of an office would call them up.
    public static var examples: [any DiagnosticMessage] { all }

    private static let all: [ImportMessage] = [
        .noFile, .unreadable(reason: "Permission denied"), .empty,
        .tooLarge(megabytes: SpreadsheetText.megabyteLimit), .tooManyRows(limit: CSVTable.rowLimit),
        .tooManyColumns(limit: CSVTable.columnLimit), .workbook,
        .foreignEncoding("UTF-16"), .unclosedQuote, .textAfterQuote, .noHeadings,
        .unknownColumn(cell(0, "Obietivo"), nearest: "obiettivo"), .sameColumn(cell(3, "Valore"), .actual),
        .firstColumn(cell(2, "Raggiunto")), .missingColumn(.indicator), .unusedMapping(heading: "KPI"), .noRows,
        .ragged(row: 5, found: 4, expected: 5), .duplicateRow(cell(1, "KPI")),
        .contradictingRow(cell(1, "KPI"), id: "alloggi-consegnati"), .contradiction(cell(5, "Responsabile")),
        .firstRow(row: 3), .yearMissing(known: [2020, 2021]), .unknownYear(cell(0, "Anno"), "202", known: [2020]),
        .otherYear(cell(0, "Anno"), asked: 2021), .areaMissing(cell(0, "Obiettivo"), known: ["casa"]),
        .unknownArea(cell(0, "Area"), "cassa", known: ["casa"]), .areaTitle(cell(2, "area"), title: "Casa"),
        .objectiveMissing(cell(0, "Obiettivo")), .ambiguousObjective(cell(0, "Obiettivo"), areas: ["casa", "verde"]),
        .indicatorMissing(cell(1, "KPI")), .newWithoutName(cell(5, "indicator_id"), .indicator),
        .notAnID(cell(5, "indicator_id"), proposal: "alloggi-consegnati"),
        .otherID(cell(5, "indicator_id"), existing: "alloggi-consegnati"),
        .figure(FigureFault(kind: .unreadable, text: "7O%", likelyReadings: ["70%"]), cell(3, "Raggiunto")),
        .notAllowed(cell(8, "Direzione"), value: "alto", allowed: ["higher", "lower", "zero"]),
        .notAPage(cell(29, "source_page"), value: "ventisette"), .computedColumn(cell(14, "actual_value"), .actual),
        .emptyCell(cell(3, "Raggiunto"), key: "actual", value: "639"), .cannotEdit(key: "source"), .changedMeanwhile,
        .cannotWrite(reason: "No space left on device"), .cannotRestore(reason: "No space left on device"),
    ]

    private static func cell(_ column: Int, _ heading: String) -> CellPlace {
        CellPlace(row: 5, column: column, heading: heading)
    }
}
