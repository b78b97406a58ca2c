import ReportModel

extension ReportMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] =
        [
            .unknownDocument(id: "relazone-2020", nearest: "relazione-2020"),
            .noDocument,
            .duplicateID(id: "alloggi-consegnati"),
            .firstID(id: "alloggi-consegnati"),
            .noIndicators,
            .figureDiffers(published: "79,87%", computed: "81,2%"),
            .unexpectedCount(what: .objectives, found: 24, expected: 25),
            .contactEmpty,
            .notADigest,
            .emptyArea(id: "casa"),
        ] + figureExamples

    private static let minutes = MeasureUnit(name: "minuti", singular: "minuto", spellings: [], isTime: true)

    /// Figures that do not go together, one for each way.
    private static let figureExamples: [Self] = [
        .figures(fault: .direction(.missing), target: "10", found: ""),
        .figures(fault: .direction(.defaultNotForTimes(minutes)), target: "5 minuti", found: ""),
        .figures(fault: .direction(.defaultNotForNegativeTarget), target: "-10%", found: ""),
        .figures(fault: .direction(.contradiction(.atLeast, .lower)), target: "≥ 5", found: ""),
        .figures(fault: .direction(.notApplicable(.higher)), target: "SI", found: ""),
        .figures(fault: .direction(.negativeDistance), target: "-5", found: ""),
        .figures(fault: .unitsDiffer(.actual, target: .number, found: .percent), target: "800", found: "70%"),
        .figures(fault: .kindsDiffer(.actual, target: .number, found: .text), target: "800", found: "Servizi"),
        .figures(fault: .baselineEqualsTarget, target: "800", found: "800"),
        .figures(fault: .baselineOnWrongSide(.higher), target: "800", found: "900"),
    ]
}
