import ReportModel

extension FigureMessage {
    /// One of each case, and of each way in which a figure cannot be read, for the editor's guide and for tests.
    public static let examples: [Self] =
        faults.map { .unreadable(fault: $0) } + [
            .unitNotUsable(spelling: "m2"),
            .unitTaken(spelling: "gg.", by: "giorni"),
        ]

    private static let faults: [FigureFault] = [
        FigureFault(kind: .empty, text: ""),
        FigureFault(kind: .unreadable, text: "7O%", likelyReadings: ["70%"]),
        FigureFault(kind: .placeholder, text: "n.d."),
        FigureFault(kind: .tooManyDigits, text: "1234567890123456789"),
        FigureFault(kind: .badGrouping, text: "20.75.299", likelyReadings: ["2.075.299", "20.075.299"]),
        FigureFault(kind: .wrongDecimalMark, text: "2.4", likelyReadings: ["2,4"]),
        FigureFault(kind: .repeatedDecimalMark, text: "12,5,1"),
        FigureFault(kind: .impossibleDate, text: "31/11/2020"),
        FigureFault(kind: .ambiguousDate, text: "03/04/2020"),
        FigureFault(kind: .unknownUnit(name: "tonnellate", nearest: nil), text: "12 tonnellate"),
        FigureFault(kind: .tooManyComparators, text: "≥ > 5"),
        FigureFault(kind: .comparatorNotAllowed, text: "> 70%"),
        FigureFault(kind: .comparatorNeedsNumber, text: "> SI"),
        FigureFault(kind: .notAWeight, text: "-3"),
    ]
}
