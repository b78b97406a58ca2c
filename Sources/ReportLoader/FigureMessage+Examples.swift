package import Diagnostics
import ReportModel

extension FigureMessage {
    /// One of each case, and of each way in which a figure cannot be read, for the editor's guide and for tests.
    package static let examples: [Message] =
        faults.map { unreadable(fault: $0) } + [
            unitNotUsable(spelling: "m2", .italian),
            unitTaken(spelling: "gg.", by: "giorni"),
        ]

    private static let faults: [FigureFault] = [
        FigureFault(kind: .empty, text: "", .italian),
        FigureFault(kind: .unreadable, text: "7O%", proposals: ["70%"], .italian),
        FigureFault(kind: .placeholder, text: "null", .italian),
        FigureFault(kind: .spreadsheetError, text: "#DIV/0!", .italian),
        FigureFault(kind: .spreadsheetDate, text: "01-feb", .italian),
        FigureFault(kind: .notAQualifier(words: "circa"), text: "70% circa", .italian),
        FigureFault(kind: .tooManyDigits, text: "1234567890123456789", .italian),
        FigureFault(kind: .badGrouping, text: "20.75.299", .italian),
        FigureFault(kind: .wrongDecimalMark, text: "2.4", proposals: ["2,4"], .italian),
        FigureFault(kind: .repeatedDecimalMark, text: "12,5,1", .italian),
        FigureFault(kind: .impossibleDate, text: "31/11/2020", .italian),
        FigureFault(kind: .ambiguousDate, text: "03/04/2020", .italian),
        FigureFault(kind: .unknownUnit(name: "tombini"), text: "12 tombini", .italian),
        FigureFault(kind: .periodNeedsYear, text: "IV trimestre", .italian),
        FigureFault(
            kind: .shareOrMonth(part: "12", total: "21", month: .month(12, year: 2021)), text: "12/21", .italian),
        FigureFault(kind: .shareAboveTotal, text: "5/4", .italian),
        FigureFault(kind: .rangeOrChange(from: "3", to: "5", range: "tra 3 e 5"), text: "da 3 a 5", .italian),
        FigureFault(kind: .rangeOrYears(range: "tra 12 e 2020"), text: "12-2020", .italian),
        FigureFault(kind: .rangeBroken, text: "15-10", .italian),
        FigureFault(kind: .rangeNotAllowed, text: "10-15", .italian),
        FigureFault(kind: .bareMagnitude(letter: "k"), text: "12k", .italian),
        FigureFault(kind: .deadlineNeedsTime, text: "entro 5%", .italian),
        FigureFault(kind: .notAUnit, text: "n.", .italian),
        FigureFault(kind: .unitContradicted(unit: "%"), text: "5 giorni", .italian),
        FigureFault(kind: .shareUnderPercent, text: "0,936", .italian),
        FigureFault(kind: .tooManyComparators, text: "≥ > 5", .italian),
        FigureFault(
            kind: .remarkInFigure(remark: "massimo", figure: "5% massimo"), text: "5% (massimo)", .italian),
        FigureFault(kind: .comparatorNotAllowed, text: "> 70%", .italian),
        FigureFault(kind: .comparatorNeedsNumber, text: "> SI", .italian),
        FigureFault(kind: .notAWeight, text: "-3", .italian),
    ]
}
