import Diagnostics
import Foundation
import ReportModel
import Testing

@testable import SpreadsheetImport
@testable import Workbooks

/// What offices write in their sheets: read where it is clear, told where it is not.
@Suite struct OfficeSheetTests {
    private static let head = "Area;Obiettivo;KPI;"

    private func report(
        _ table: some Sequence<UInt8>, _ configure: (inout ImportOptions) -> Void = { _ in }
    ) throws -> (plan: ImportPlan?, messages: [(id: String, text: String, advice: String)]) {
        let (plan, report) = try Workplace().plan(table, configure: configure)
        return (
            plan,
            report.sorted.map {
                ($0.id, $0.message.text(in: .italian), $0.message.suggestion(in: .italian) ?? "")
            }
        )
    }

    private func workbook(_ headings: [String], _ rows: [[WrittenCell]]) throws -> [UInt8] {
        var workbook = try WorkbookWriter(
            sheet: "Dati", headings.map { WrittenColumn(heading: $0, note: "", width: 9, style: .text) })
        for row in rows { try workbook.add(row) }
        return try workbook.finish()
    }

    // MARK: Weights

    @Test(arguments: [["0,3", "30%"], ["0,3", "30"], ["30%", "1"], ["60", "0,4"]])
    func weightsOfTwoScalesAreRefused(_ weights: [String]) throws {
        let rows = weights.enumerated().map { "casa;Alloggi;x\($0.offset);\($0.element)\n" }.joined()
        let (plan, messages) = try report((Self.head + "Peso\n" + rows).utf8)
        #expect(plan == nil)
        #expect(messages.map(\.id) == ["import-weight-scales"])
    }

    @Test(arguments: [
        ["0,3", "0,7"], ["30%", "70%"], ["30", "70"], ["0,5", "1", "2"], ["1", "30"], ["0,5%", "99,5%"],
    ])
    func weightsOfOneScaleAreRead(_ weights: [String]) throws {
        let rows = weights.enumerated().map { "casa;Alloggi;x\($0.offset);\($0.element)\n" }.joined()
        #expect(try report((Self.head + "Peso\n" + rows).utf8).plan != nil)
    }

    // MARK: Cells

    @Test func aCellThatShowsFewerDigitsIsTakenAndTold() throws {
        let rows: [[WrittenCell]] = [
            [.text("casa"), .text("Nuovo"), .text("a"), .number("0.9364", format: "0%")],
            [.text("casa"), .text("Nuovo"), .text("b"), .number("0.94", format: "0%")],
            [.text("casa"), .text("Nuovo"), .text("c"), .number("3.14159", format: "0.00")],
            [.text("casa"), .text("Nuovo"), .text("d"), .number("0.30000000000000004", format: "0.0")],
        ]
        let place = try Workplace()
        let (plan, _) = try place.plan(try workbook(["Area", "Obiettivo", "KPI", "Target"], rows))
        let made = try #require(plan)
        #expect(made.remarks.contains(.rounded(["D2 (94%)", "D4 (3,14)"], more: 0)))
        #expect(made.diff(colour: false).contains("target: 94%"))
    }

    @Test func anApostropheThatSomebodyTypedStays() throws {
        let rows: [[WrittenCell]] = [[.text("casa"), .text("Nuovo"), .text("'=x"), .text("5")]]
        let (plan, _) = try Workplace().plan(try workbook(["Area", "Obiettivo", "KPI", "Target"], rows))
        #expect(try #require(plan).diff(colour: false).contains("name: \"'=x\""))
        // A table of text has it from the program that disarmed the formula.
        let text = try Workplace().plan("Area;Obiettivo;KPI;Target\ncasa;Nuovo;'=x;5\n".utf8).plan
        #expect(try #require(text).diff(colour: false).contains("'=x") == false)
    }

    @Test func whatIsNoUnitIsTold() throws {
        let table = Self.head + "Unità di misura;Target\ncasa;Nuovo;a;SI/NO;sì\ncasa;Nuovo;b;giorni;5\n"
        #expect(try report(table.utf8).plan?.remarks == [.noUnits(["SI/NO"])])
    }

    @Test(arguments: ["n.p.", "…"]) func adviceOnAMissingFigureIsOfCells(_ word: String) throws {
        let place = try Workplace()
        let (_, messages) = try report((Self.head + "Target\ncasa;Nuovo;a;\(word)\n").utf8)
        let message = try #require(messages.first)
        #expect(!message.advice.contains("riga"))
        guard message.id == "figure-placeholder" else { return }
        #expect(message.advice == "svuota la cella finché la cifra non si sa")
        try place.importing(Self.head + "Target\ncasa;Nuovo;a;\n")
    }

    @Test(arguments: [
        ("↑", "higher"), ("↓", "lower"), ("↗", "higher"), ("ridurre", "lower"), ("Aumentare", "higher"),
        ("crescente", "higher"), ("In diminuzione", "lower"), ("⬇️", "lower"), ("decrease", "lower"),
    ])
    func directionsAreReadWhereTheyAreClear(_ word: String, _ direction: String) throws {
        let plan = try report((Self.head + "Direzione;Target\ncasa;Nuovo;a;\(word);5 giorni\n").utf8).plan
        #expect(try #require(plan).diff(colour: false).contains("direction: \(direction)"))
    }

    @Test(arguments: ["max", "min", "→", "↑↓"]) func directionsThatAreNotClearAreRefused(_ word: String) throws {
        let table = Self.head + "Direzione;Target\ncasa;Nuovo;a;\(word);5 giorni\ncasa;Nuovo;b;crescente;5 giorni\n"
        let (plan, messages) = try report(table.utf8)
        #expect(plan == nil && messages.map(\.id) == ["import-direction"])
        // Every word of the advice is read.
        let words = messages[0].advice.matches(of: /`([^`]*)`/).map { String($0.1) } + ["↑", "↓"]
        #expect(words.count > 4 && words.allSatisfy { Direction.reading($0) != nil })
    }

    @Test func aValueThatIsToStayIsShownAndNotJudged() throws {
        let year = "title: Obiettivi 2020\nupdated: 2021-01-10\n"
        let table = Self.head + "Direzione;Target;Raggiunto\ncasa;Nuovo;a;mantenere;5;5\ncasa;Nuovo;b;ridurre;5;4\n"
        let (plan, report) = try Workplace(["2020/report.yaml": year]).plan(table.utf8)
        #expect(report.diagnostics.map(\.id).contains("import-neutral-direction"))
        #expect(try #require(plan).diff(colour: false).components(separatedBy: "direction:").count == 2)
        // Where the year has a direction of its own, it would be judged by that.
        #expect(try self.report(table.utf8).messages.map(\.id) == ["import-direction"])
    }

    @Test func whatCannotBeReadMayBeKeptAsTheAdviceSays() throws {
        let table = Self.head + "Target\ncasa;Nuovo;a;Approvazione del piano n. 3\n"
        let message = try #require(try report(table.utf8).messages.first)
        #expect(message.id == "figure-unreadable" && message.advice.contains("`--accept-unreadable`"))
        #expect(try report(table.utf8) { $0.acceptsUnreadable = true }.plan != nil)
    }

    // MARK: Headings

    @Test func aStateThatAnOfficeWroteIsAVerdict() throws {
        let plan = try report((Self.head + "Status\ncasa;Nuovo;a;Raggiunto\n").utf8).plan
        #expect(try #require(plan).diff(colour: false).contains("result: Raggiunto"))
        // The site's own is what it reckons.
        let own = try report((Self.head + "status\ncasa;Nuovo;a;achieved\n").utf8).plan
        #expect(try #require(own).diff(colour: false).contains("result") == false)
        #expect(own?.ignoredColumns == ["status"])
    }

    @Test(arguments: [
        ("Indicator description", IndicatorColumn.indicator), ("Year end 2020", .actual), ("Commentary", .note),
        ("PI Code", .code), ("Struttura responsabile", .responsibleUnit), ("Strategic Outcome", .objective),
        ("Valore programmato 2020", .target), ("% conseguimento", .publishedResult), ("UdM", .unit),
    ])
    func headingsOfOtherBodiesAreKnown(_ heading: String, _ column: IndicatorColumn) {
        #expect(HeadingNames.meaning(of: heading)?.column == column)
    }

    @Test func whoAnswersInAnAreaWithoutObjectivesIsPassedOver() throws {
        let table = "Area;KPI;Target;Lead officer\nScuole;a;1;Rossi\nScuole;b;1;Verdi\nStrade;c;1;Bianchi\n"
        let (plan, messages) = try report(table.utf8)
        #expect(messages.map(\.id) == ["import-differs-by-row"])
        let diff = try #require(plan).diff(colour: false)
        #expect(diff.contains("responsible_unit: Bianchi") && !diff.contains("Rossi"))
        let options = messages[0].advice.matches(of: /--map "([^"]*)"/).compactMap {
            ImportOptions.Mapping(String($0.1))
        }
        #expect(options.count == 2)
        for option in options { #expect(try report(table.utf8) { $0.mappings = [option] }.messages.isEmpty) }
    }

    @Test func messagesOnHeadingsNameTheSheet() throws {
        let grid = WorkbookSheet(
            name: "Foglio 2", isHidden: false,
            rows: [
                .init(
                    number: 3, isHidden: false,
                    cells: ["Obiettivo", "KPI", "Target", "Target"].enumerated().map {
                        .init(column: $0.offset, text: $0.element, kind: .text, isCovered: false)
                    })
            ], hiddenColumns: [])
        var report = DiagnosticReport()
        _ = Spreadsheet(
            Grid(grid, path: "x", isOneOfSeveral: true), ImportOptions(file: "x"), FigureReader(language: .italian),
            report: &report)
        let same = try #require(report.diagnostics.first { $0.id == "import-same-column" })
        #expect(same.message.text(in: .italian).contains("Foglio 2!D3"))
        #expect(same.notes.first?.message.text(in: .italian).isEmpty == false)
    }

    @Test func brokenLettersAreNamedByTheirHeading() throws {
        let table = "Comune di Prova;;;\n\nArea;Obiettivo;KPI;Nota\ncasa;Nuovo;a;CittÃ\u{A0}\n"
        #expect(try report(table.utf8).messages.first?.text.contains("cella D4 (Nota)") == true)
    }

    @Test(arguments: ["Peso obiettivo", "Tipo obiettivo", "Tipologia obiettivo", "Valore medio", "Stato attuale"])
    func aHeadingIsNoSlipOfAnother(_ heading: String) throws {
        let (plan, messages) = try report((Self.head + "\(heading)\ncasa;Nuovo;a;x\n").utf8)
        #expect(plan != nil && messages.map(\.id) == ["import-columns-not-read"])
    }

    @Test(arguments: ["Obietivo strategico", "Unita di misra", "Targt", "Valore raggiumto"])
    func aHeadingWithASlipIsRefused(_ heading: String) throws {
        #expect(
            try report((Self.head + "\(heading)\ncasa;Nuovo;a;x\n").utf8).messages.map(\.id).contains(
                "import-unknown-column"))
    }

    @Test func aTargetOfTheYearIsTheTarget() throws {
        let plan = try report((Self.head + "Target annuale\ncasa;Nuovo;a;5\n").utf8).plan
        #expect(try #require(plan).diff(colour: false).contains("target: 5"))
    }

    @Test func aYearAloneMayBeWhatWasReached() throws {
        let table = Self.head + "Target;2020\ncasa;Nuovo;a;5;4\n"
        let messages = try report(table.utf8).messages
        #expect(messages.first?.advice.contains(#"--map "2020=actual""#) == true)
        let plan = try report(table.utf8) { $0.mappings = [.init(heading: "2020", column: .actual)] }.plan
        #expect(try #require(plan).diff(colour: false).contains("actual: 4"))
    }

    @Test func aYearOfAHeadingThatIsNotThereIsToldAtTheHeading() throws {
        let table = Self.head + "Target 2020;Target 2021\ncasa;Nuovo;a;5;4\ncasa;Nuovo;b;5;4\n"
        let (_, messages) = try report(table.utf8)
        let message = try #require(messages.first)
        #expect(messages.map(\.id) == ["import-unknown-heading-year"])
        #expect(message.text.contains("E1") && !message.text.contains("anche"))
        #expect(message.advice.contains("`sitegen new year 2021`") && message.advice.contains("`--year 2020`"))
        #expect(try report(table.utf8) { $0.year = 2020 }.plan != nil)
        let none = try report((Self.head + "Target 2021\ncasa;Nuovo;a;5\n").utf8).messages
        #expect(none.map(\.advice).allSatisfy { $0.contains("new year 2021") && !$0.contains("--year") })
    }

    @Test func aYearThatEndsInAnotherIsKnownByItsName() throws {
        let year = "title: Obiettivi\nlabel: 2020/21\nends: 2021-03-31\nupdated: 2021-05-10\n"
        let table = Self.head + "2019-20 Result;2020-21 Target;2020–2021 Result\ncasa;Nuovo;a;3;5 giorni;4 giorni\n"
        let place = try Workplace(["2020/report.yaml": year])
        let plan = try #require(try place.plan(table.utf8).plan)
        let diff = plan.diff(colour: false)
        #expect(diff.contains("target: 5 giorni") && diff.contains("actual: 4 giorni"))
        // Where no year is called so, it is not guessed.
        let messages = try report(table.utf8).messages
        #expect(messages.map(\.id) == ["import-columns-not-read"])
    }

    @Test func whoAnswersForEachIndicatorMayBeANote() throws {
        let table = Self.head + "Responsabile\ncasa;Nuovo;a;Rossi\ncasa;Nuovo;b;Verdi\n"
        let message = try #require(try report(table.utf8).messages.first)
        #expect(message.id == "import-contradiction")
        let options = message.advice.matches(of: /--map "([^"]*)"/).compactMap { ImportOptions.Mapping(String($0.1)) }
        #expect(options.map(\.column) == [.note, nil])
        for option in options { #expect(try report(table.utf8) { $0.mappings = [option] }.plan != nil) }
        let noted = Self.head + "Note;Responsabile\ncasa;Nuovo;a;;Rossi\ncasa;Nuovo;b;;Verdi\n"
        #expect(try report(noted.utf8).messages.first?.advice.contains("=note") == false)
    }

    @Test(arguments: [
        ("Area di performance", IndicatorColumn.area), ("Measure ref", .code), ("Target dell'indicatore", .target),
        ("Valore dell'indicatore", .actual), ("Obiettivi e indicatori", .indicator), ("Peso dell'indicatore", .weight),
        ("Met goal?", .publishedResult), ("Obiettivo raggiunto", .publishedResult), ("Agency", .area),
        ("Key performance indicators", .indicator), ("Strategic objectives", .objective),
    ])
    func headingsAreKnownByTheirWords(_ heading: String, _ column: IndicatorColumn) {
        #expect(HeadingNames.meaning(of: heading)?.column == column)
    }

    @Test(arguments: [
        "Target group", "Area geografica", "Peso obiettivo", "Tipo indicatore", "Area responsabile", "di",
    ])
    func headingsWithAWordThatNobodyKnowsAreNot(_ heading: String) {
        #expect(HeadingNames.meaning(of: heading) == nil)
    }

    @Test func aGoalOfAYearIsATargetWhereFiguresStandBelow() throws {
        let table =
            "Area;Goal;KPI;2020 Goal;2020 Actual\nCasa;Nuovo;a;5;4\nCasa;Nuovo;b;n.d.;0\nCasa;Nuovo;c;9%;8%\nCasa;Nuovo;d;7;0\n"
        let diff = try #require(try report(table.utf8).plan).diff(colour: false)
        #expect(diff.contains("title: Nuovo") && diff.contains("target: 5") && diff.contains("actual: 4"))
        let names = "Area;Obiettivo 2020;KPI;Target\nCasa;Nuovi alloggi;a;5\nCasa;Altri 12 alloggi;b;4\n"
        #expect(try #require(try report(names.utf8).plan).diff(colour: false).contains("title: Nuovi alloggi"))
    }

    @Test func theColumnThatIsMissingIsProposed() throws {
        let table = "Codice;Descr. sintetica;Target\n1;Pasti serviti nelle scuole;5\n2;Reclami ricevuti nell'anno;3\n"
        let messages = try report(table.utf8).messages.filter { $0.id == "import-missing-column" }
        #expect(messages.count == 2)
        #expect(messages.contains { $0.advice.contains(#"--map "Descr. sintetica=indicator""#) })
        let plan = try report(table.utf8) {
            $0.mappings = [.init(heading: "Descr. sintetica", column: .indicator)]
            $0.area = "Scuole"
        }.plan
        let diff = try #require(plan).diff(colour: false)
        #expect(diff.contains("2020/scuole/scuole.md") && diff.contains("name: Pasti serviti nelle scuole"))
    }

    @Test func aColumnOfFiguresThatNobodyKnowsMayBeWhatWasReached() throws {
        let table = Self.head + "Target;Q1 2019/20\ncasa;Nuovo;a;5;4\ncasa;Nuovo;b;5;3\n"
        #expect(try report(table.utf8).messages.first?.advice.contains(#"--map "Q1 2019/20=actual""#) == true)
    }

    // MARK: Values and degrees of attainment

    @Test(arguments: [
        // A column of verdicts beside it: it is the value.
        "Target;Risultato;Esito\ncasa;Nuovo;a;< 20%;18,7%;Raggiunto\ncasa;Nuovo;b;90%;91%;Raggiunto\n",
        // Some cell can be no degree.
        "Target;Risultato\ncasa;Nuovo;a;< 20%;18,7%\ncasa;Nuovo;b;30.000;28.440\n",
        "Target;Risultato\ncasa;Nuovo;a;< 20%;18,7%\ncasa;Nuovo;b;0;-7,5\n",
        "Target;Performance\ncasa;Nuovo;a;< 20%;18,7%\ncasa;Nuovo;b;10 giorni;9 giorni\n",
        "Valore 2019;Target 2020;Risultato 2020\ncasa;Nuovo;a;1;< 20%;18,7%\ncasa;Nuovo;b;1;0;-7,5\n",
    ])
    func aResultThatIsNoDegreeIsTheValue(_ table: String) throws {
        let plan = try #require(try report((Self.head + table).utf8) { $0.year = 2020 }.plan)
        let diff = plan.diff(colour: false)
        #expect(diff.contains("actual: 18,7%") && !diff.contains("result: 18,7%"))
    }

    @Test(arguments: [
        "Target;Risultato\ncasa;Nuovo;a;20%;18,7%\n", "Target %;Risultato %\ncasa;Nuovo;a;100;100\n",
        "Target;Risultato\ncasa;Nuovo;a;80;75\n", "Risultato\ncasa;Nuovo;a;75%\n",
        "Target;Performance\ncasa;Nuovo;a;20%;18,7%\n",
    ])
    func aResultThatMayBeEitherIsAsked(_ table: String) throws {
        let messages = try report((Self.head + table).utf8).messages
        #expect(messages.map(\.id) == ["import-value-or-result"])
        let options = messages[0].advice.matches(of: /--map "([^"]*)"/).compactMap {
            ImportOptions.Mapping(String($0.1))
        }
        #expect(options.map(\.column) == [.actual, .publishedResult])
        for option in options {
            #expect(try report((Self.head + table).utf8) { $0.mappings = [option] }.plan != nil)
        }
    }

    @Test(arguments: [
        "Target;Risultato\ncasa;Nuovo;a;31/12/2020;100,00%\ncasa;Nuovo;b;;Raggiunto\n",
        "Target;Risultato\ncasa;Nuovo;a;800;79,87%\n", "Target;Raggiunto;Risultato\ncasa;Nuovo;a;80%;70%;87,5%\n",
    ])
    func aResultThatIsADegreeIsOne(_ table: String) throws {
        let plan = try #require(try report((Self.head + table).utf8).plan)
        #expect(plan.diff(colour: false).contains("result:"))
    }

    // MARK: Columns by what they hold

    @Test func columnsWithoutAHeadingAreReadWhereTheirCellsCanBeNothingElse() throws {
        let table =
            Self.head + ";Target;Valore;;\ncasa;Nuovo;a;giorni;5;4;Raggiunto;ridurre\n"
            + "casa;Nuovo;b;n.;5;6;Non raggiunto;aumentare\ncasa;Nuovo;c;giorni;5;5;raggiunto;diminuire\n"
        let plan = try #require(try report(table.utf8).plan)
        let diff = plan.diff(colour: false)
        #expect(
            diff.contains("unit: giorni") && diff.contains("result: Raggiunto") && diff.contains("direction: lower"))
        // More is better in this year already.
        #expect(!diff.contains("direction: higher"))
        #expect(plan.remarks.contains(.readAs(["(D) = unit", "(G) = published_result", "(H) = direction"])))
    }

    @Test(arguments: [
        ("", ["Verde", "Rosso"], "published_result"), ("Semestre", ["Verde", "Rosso"], "published_result"),
        ("", ["31/12/2020", "30/06/2020"], "due"),
        ("Stato finale", ["Raggiunto", "Non raggiunto"], "published_result"),
        ("", ["uno", "due"], "note"),
    ])
    func aColumnThatIsOnlyLikelyIsProposed(_ heading: String, _ cells: [String], _ column: String) throws {
        let rows = cells.enumerated().map { "casa;Nuovo;x\($0.offset);5;\($0.element)\n" }.joined()
        let message = try #require(try report((Self.head + "Target;\(heading)\n" + rows).utf8).messages.first)
        #expect(message.id == "import-columns-not-read" && message.advice.contains("=\(column)\""))
    }

    // MARK: Encodings

    @Test(arguments: [(OlderEncoding.codePage850, [0x85, 0x8A, 0x8D] as [UInt8]), (.macintosh, [0x88, 0x8F, 0x93])])
    func anEncodingThatIsNamedIsRead(_ encoding: OlderEncoding, _ letters: [UInt8]) throws {
        let table =
            Array((Self.head + "Target\ncasa;Citt").utf8) + [letters[0]]
            + Array(";caff".utf8) + [letters[1]] + Array(";5\ncasa;Lune d".utf8) + [letters[2]] + Array(";x;5\n".utf8)
        let (refused, messages) = try report(table)
        #expect(refused == nil)
        #expect(messages.first?.advice.contains("--encoding \(encoding.rawValue)") == true)
        let plan = try #require(try report(table) { $0.encoding = encoding }.plan)
        let diff = plan.diff(colour: false)
        #expect(diff.contains("title: Città") && diff.contains("name: caffè") && diff.contains("Lune dì"))
        #expect(try report(table) { $0.encoding = encoding == .macintosh ? .codePage850 : .macintosh }.plan == nil)
    }

    // MARK: Changes

    @Test func anObjectiveThatIsCalledOtherwiseIsTold() throws {
        let table = "objective_id;Obiettivo;KPI;Responsabile\nalloggi;Alloggi nuovi;Alloggi consegnati;Ufficio casa\n"
        #expect(
            try report(table.utf8).plan?.values == [
                ImportedChange(name: "Alloggi", column: .objective, was: "Alloggi", now: "Alloggi nuovi"),
                ImportedChange(name: "Alloggi", column: .responsibleUnit, was: nil, now: "Ufficio casa"),
            ])
    }
}
