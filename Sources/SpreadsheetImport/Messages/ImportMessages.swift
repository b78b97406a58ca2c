import Content
package import Diagnostics
import ReportModel

/// The messages of an import, for the editor's guide and for tests.
package enum ImportMessages {
    /// One of each case, as a spreadsheet of an office would call them up.
    package static var examples: [Message] { all }

    private static let all: [Message] = [
        ImportMessage.noFile, ImportMessage.unreadable(reason: "Permission denied"), ImportMessage.empty,
        ImportMessage.tooLarge(megabytes: Limit.sheet.figure),
        ImportMessage.tooManyRows(limit: Limit.sheetRows.figure),
        ImportMessage.tooManyColumns(limit: Limit.sheetColumns.figure),
        ImportMessage.foreignEncoding("UTF-16"),
        ImportMessage.foreignLetters(
            cell(1, "KPI"), word: "Citt…", .windows1252, seems: .codePage850, reading: "Città", more: 2),
        ImportMessage.brokenLetters(cell(1, "KPI"), word: "CittÃ\u{A0}", more: 0), CSVMessage.unclosedQuote,
        CSVMessage.textAfterQuote, ImportMessage.noHeadings,
        ImportMessage.unknownColumn(cell(0, "Obietivo"), name: "Obietivo", nearest: "obiettivo"),
        ImportMessage.columnsNotRead(
            [cell(7, "Strutture coinvolte"), cell(8, "")], name: "Strutture coinvolte", likely: .note),
        ImportMessage.whichYear(cell(6, "Raggiunto"), name: "Raggiunto", years: [2021, 2022]),
        ImportMessage.valueOrResult(cell(4, "Risultato"), name: "Risultato"),
        ImportMessage.rememberedName("targget"), ImportMessage.noSuchRow(12),
        ImportMessage.noSuchSheet("Dati", names: ["Foglio1", "Legenda"]),
        ImportMessage.severalSheets(["2021", "2022"]),
        ImportMessage.unexplained(cell(3, "Raggiunto"), was: "639", now: "640"),
        ImportMessage.unreckoned(cell(3, "Raggiunto")),
        ImportMessage.mergedSideways(cell(3, "Raggiunto")),
        ImportMessage.dayWithoutYear(cell(3, "Raggiunto"), text: "3/4", day: "2021-04-03"),
        ImportMessage.otherHeadings(cell(0, "Obiettivo")),
        ImportMessage.unknownGroup(cell(0, "Obiettivo"), text: "CULTURA"),
        ImportMessage.doubtfulTotal(cell(1, "KPI")),
        ImportMessage.titleYear(2019, year: 2021), ImportMessage.failedFormula(cell(1, "KPI"), text: "#RIF!"),
        ImportMessage.unformatted(cell(3, "Raggiunto"), value: "0,5"),
        ImportMessage.keptAsWords(cell(3, "Raggiunto"), text: "circa 60"),
        ImportMessage.likeArea(cell(0, "Area"), "Cassa", known: "Casa", year: 2021),
        ImportMessage.nearAreas(cell(0, "Area"), "Sporto", other: "Sport", at: cell(0, "Area"), year: 2021),
        ImportMessage.nearName(
            cell(1, "KPI"), .indicator, "Alloggi consegnatti", known: "Alloggi consegnati", id: "alloggi-consegnati"),
        ImportMessage.nearNames(
            cell(0, "Obiettivo"), .objective, "Nuovi aloggi", other: "Nuovi alloggi", at: cell(0, "Obiettivo")),
        ImportMessage.sameColumn(cell(3, "Valore"), .actual, names: ["Raggiunto", "Valore"]),
        ImportMessage.firstColumn(cell(2, "Raggiunto")),
        ImportMessage.missingColumn(.indicator, name: "Descrizione sintetica"),
        ImportMessage.unusedMapping(heading: "KPI"),
        ImportMessage.ambiguousMapping(
            heading: "Target", columns: ["D", "F"], commands: ["--map \"D=-\"", "--map \"F=-\""]), ImportMessage.noRows,
        ImportMessage.ragged(row: 5, found: 4, expected: 5), ImportMessage.duplicateRow(cell(1, "KPI")),
        ImportMessage.contradictingRow(cell(1, "KPI"), id: "alloggi-consegnati"),
        ImportMessage.sameName(cell(1, "KPI"), name: "Alloggi consegnati"),
        ImportMessage.contradiction(cell(5, "Responsabile"), name: "Responsabile", hasNotes: false),
        ImportMessage.firstRow(row: 3), ImportMessage.yearMissing(known: [2020, 2021]),
        ImportMessage.unknownYear(cell(0, "Anno"), "202", known: [2020]),
        ImportMessage.differsByRow(cell(7, "Lead officer"), name: "Lead officer", hasNotes: false),
        ImportMessage.unknownHeadingYear(cell(2, "Target 2022"), 2022, others: [2021]),
        ImportMessage.otherYear(cell(0, "Anno"), asked: 2021),
        ImportMessage.areaMissing(cell(0, "Obiettivo"), known: ["casa"]),
        ImportMessage.unknownArea(cell(0, "area_id"), "cassa", known: ["casa"]),
        ImportMessage.areaTitle(cell(2, "area"), title: "Casa"),
        ImportMessage.objectiveMissing(cell(0, "Obiettivo")),
        ImportMessage.ambiguousObjective(cell(0, "Obiettivo"), areas: ["casa", "verde"]),
        ImportMessage.indicatorMissing(cell(1, "KPI")),
        ImportMessage.newWithoutName(cell(5, "indicator_id"), .indicator),
        ImportMessage.notAnID(cell(5, "indicator_id"), proposal: "alloggi-consegnati"),
        ImportMessage.otherID(cell(5, "indicator_id"), existing: "alloggi-consegnati"),
        ImportMessage.likeName(
            cell(1, "KPI"), .indicator, name: "% di reclami chiusi", other: "N. di reclami chiusi",
            id: "di-reclami-chiusi"),
        ImportMessage.ambiguousName(cell(1, "KPI"), .indicator, ids: ["alloggi-consegnati", "alloggi-2020"]),
        ImportMessage.twoReadings(cell(3, "Raggiunto"), text: "1.150", ["1150", "1,150"]),
        ImportMessage.otherDecimalMark(cell(3, "Raggiunto"), text: "2,4", mark: "."),
        ImportMessage.decimalSeen(cell(3, "Raggiunto"), text: "2.4", mark: "."),
        ImportMessage.figure(
            FigureFault(kind: .unreadable, text: "7O%", proposals: ["70%"], .italian), cell(3, "Raggiunto")),
        ImportMessage.notAllowed(cell(9, "Provvisorio"), value: "forse", allowed: ["yes", "no"]),
        ImportMessage.notADirection(cell(8, "Direzione"), value: "max"),
        ImportMessage.neutralDirection(cell(8, "Direzione"), value: "mantenere"),
        ImportMessage.weightScales(
            cell(4, "Peso"), text: "0,3", other: "30%", at: cell(4, "Peso")),
        ImportMessage.notAPage(cell(29, "source_page"), value: "ventisette"),
        ImportMessage.computedColumn(cell(14, "actual_value"), .actual),
        ImportMessage.emptyCell(cell(3, "Raggiunto"), key: "actual", value: "639"),
        ImportMessage.cannotEdit(key: "source"), ImportMessage.changedMeanwhile,
        ImportMessage.cannotWrite(reason: "No space left on device"),
    ]

    private static func cell(_ column: Int, _ heading: String) -> CellPlace {
        CellPlace(row: 5, column: column, heading: heading)
    }
}
