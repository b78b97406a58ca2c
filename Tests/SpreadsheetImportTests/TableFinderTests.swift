import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SpreadsheetImport

/// Where a table stands in a sheet, and what stands around it.
@Suite struct TableFinderTests {
    /// Imports a table into a site and gives back what its data say: `area/objective: indicator target actual`.
    private func imported(
        _ table: String, _ configure: (inout ImportOptions) -> Void = { _ in }
    ) throws -> (rows: [String], plan: ImportPlan) {
        let place = try Workplace()
        let plan = try place.importing(table, configure: configure)
        var report = DiagnosticReport()
        let index = try #require(ContentIndex(place.content.path, report: &report))
        let rows = index.years.sorted { $0.key < $1.key }.flatMap { _, year in
            year.areas.values.sorted { $0.title < $1.title }.flatMap { area in
                area.objectives.values.sorted { $0.title < $1.title }.flatMap { objective in
                    objective.indicators.map { indicator in
                        let figures = [indicator.figures.target?.quantity.text, indicator.figures.actual?.text]
                        return "\(area.title)/\(objective.title): \(indicator.name) "
                            + figures.map { $0 ?? "–" }.joined(separator: " ")
                    }
                }
            }
        }
        return (rows.filter { !$0.hasPrefix("La casa/Alloggi: ") && !$0.hasPrefix("Il verde/Alberi: ") }, plan)
    }

    @Test func titlesTotalsAndLegendsAreNoRows() throws {
        let (rows, plan) = try imported(
            """
            Comune di Prova;;;;
            Obiettivi 2020;;;;
            ;;;;
            Area;Obiettivo;KPI;Target;Raggiunto
            Scuole;Mense;Pasti serviti;100;90
            Area;Obiettivo;KPI;Target;Raggiunto
            Scuole;Mense;Reclami;10;5
            Totale;;;110;95
            Fonte: uffici comunali;;;;

            """)
        #expect(rows == ["Scuole/Mense: Pasti serviti 100 90", "Scuole/Mense: Reclami 10 5"])
        #expect(
            plan.remarks == [
                .titles([1, 2]), .totals([8]), .repeatedHeadings([6]), .passedOver([9]),
            ])
    }

    @Test func anIndicatorCalledTotalIsARow() throws {
        let (rows, plan) = try imported(
            "Area;Obiettivo;KPI;Target\nScuole;Mense;Totale;100\nScuole;Mense;Totale reclami;3\n")
        #expect(rows == ["Scuole/Mense: Totale 100 –", "Scuole/Mense: Totale reclami 3 –"])
        #expect(plan.remarks == [])
    }

    @Test(arguments: [
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Scuole;TOTALE OBIETTIVO;;101;"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Scuole;Mense;TOTALE OBIETTIVO;101;"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Scuole;Mense;Subtotale;101;"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Scuole;Subtotale;Media;101;"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "TOTALE SCUOLE;;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "TOTALE SCUOLE;;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "TOTALE DELL'ENTE;;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Totale direzione Uno;;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Sub-totale;;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", "Totale area Scuole;;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", ";Totale Mense;;101;33"),
        ("Area;Obiettivo;KPI;Target;Raggiunto", ";;TOTALE MENSE;;33"),
    ])
    func rowsOfSumsAreNoIndicators(_ head: String, _ sum: String) throws {
        let (rows, plan) = try imported(head + "\nScuole;Mense;Pasti;100;\nScuole;Mense;Reclami;1;\n" + sum + "\n")
        #expect(rows == ["Scuole/Mense: Pasti 100 –", "Scuole/Mense: Reclami 1 –"])
        #expect(plan.remarks.contains(.totals([4])))
    }

    @Test func theTotalOfAGroupIsNoIndicator() throws {
        let (rows, plan) = try imported(
            "KPI;Target;Raggiunto\nArea: Parchi;;\nAree;10;5\nAlberi;20;6\nTOTALE PARCHI;;33\nArea: Strade;;\nTotale buche;7;8\n"
        )
        #expect(rows == ["Parchi/Parchi: Aree 10 5", "Parchi/Parchi: Alberi 20 6", "Strade/Strade: Totale buche 7 8"])
        #expect(plan.remarks.contains(.totals([5])))
    }

    @Test func aTotalThatMayBeAnIndicatorIsRefused() throws {
        let table = "Area;Obiettivo;KPI;Target\nScuole;Mense;Pasti;100\nScuole;Mense;Totale;101\n"
        #expect(try Workplace().faults(table.utf8) == ["import-doubtful-total 3:1"])
        #expect(try imported(table.replacing("Totale", with: "Totale pratiche")).rows.count == 2)
        #expect(try imported(table.replacing("Totale", with: "Subtotale")).rows.count == 1)
    }

    @Test func aGroupWithoutANameNamesNothing() throws {
        let table = "KPI;Target;x\nArea: Scuole;;\nObiettivo:;;\nPasti;100;\n"
        #expect(try Workplace().faults(table.utf8).contains("import-unknown-group 3:1"))
        let area = "Area;Obiettivo;KPI;Target\nArea:;;;\n;;Pasti;100\n"
        #expect(try Workplace().faults(area.utf8).contains("import-unknown-group 2:1"))
    }

    @Test(arguments: [
        "Codice;KPI;Target;Raggiunto\n1;Area: Scuole;;\n1.1;Obiettivo: Mense;;\n1.1.1;Pasti;100;90\n1.1.2;Reclami;10;5\n",
        "Codice;KPI;Target;Raggiunto\n1;Scuole;;\n1.1;Mense;;\n1.1.1;Pasti;100;90\n1.1.2;Reclami;10;5\n",
        "Codice;Area;Obiettivo;KPI;Target;Raggiunto\n1;Scuole;;;;\n1.1;;Mense;;;\n1.1.1;;;Pasti;100;90\n1.1.2;;;Reclami;10;5\n",
        "Codice;Obiettivo;KPI;Target;Raggiunto\n1;Area: Scuole;;;\n1.1;Mense;;;\n1.1.1;;Pasti;100;90\n1.1.2;;Reclami;10;5\n",
    ])
    func groupsHaveCodesOfTheirOwn(_ table: String) throws {
        let (rows, plan) = try imported(table)
        #expect(rows == ["Scuole/Mense: Pasti 100 90", "Scuole/Mense: Reclami 10 5"])
        #expect(plan.remarks == [.groups([2, 3])])
    }

    @Test func anIndicatorWithACodeAndNoFigureIsARow() throws {
        let (rows, _) = try imported("Codice;Area;Obiettivo;KPI;Target\n1.2;Scuole;Mense;Pasti;1\n1.3;;;Reclami;\n")
        #expect(rows == ["Scuole/Mense: Pasti 1 –", "Scuole/Mense: Reclami – –"])
    }

    @Test func groupRowsNameAreasAndObjectives() throws {
        let (rows, plan) = try imported(
            """
            KPI;Target;Raggiunto
            Area: Scuole;;
            Obiettivo 1 – Mense;;
            Pasti serviti;100;90
            Obiettivo 2: Nidi;;
            Posti;50;50
            Area: Strade;;
            Obiettivo: Buche;;
            Buche chiuse;7;8

            """)
        #expect(
            rows == [
                "Scuole/Mense: Pasti serviti 100 90", "Scuole/Nidi: Posti 50 50", "Strade/Buche: Buche chiuse 7 8",
            ])
        #expect(plan.remarks == [.groups([2, 3, 5, 7, 8])])
    }

    @Test func anObjectiveIsNotCarriedIntoAnotherArea() throws {
        let table = "KPI;Target\nArea: Scuole;\nObiettivo: Mense;\nPasti;1\nArea: Strade;\nBuche;2\n"
        #expect(try Workplace().faults(table.utf8) == ["import-objective-missing 6:1"])
    }

    @Test func emptyCellsBelowAnAreaMeanIt() throws {
        let (rows, plan) = try imported(
            "Area;Obiettivo;KPI;Target\nScuole;Mense;Pasti;1\n;;Reclami;2\n;Nidi;Posti;3\n")
        #expect(rows == ["Scuole/Mense: Pasti 1 –", "Scuole/Mense: Reclami 2 –", "Scuole/Nidi: Posti 3 –"])
        #expect(plan.remarks == [.filledDown([3, 4])])
    }

    @Test func yearsOfHeadingsGoToTheirYears() throws {
        let report = "title: Obiettivi 2021\nupdated: 2022-01-10\ndirection: higher\n"
        for table in [
            "Area;Obiettivo;KPI;Target 2020;Target 2021;Valore al 31/12/2020\nScuole;Mense;Pasti;1;2;3\n",
            "Area;Obiettivo;KPI;Target;;Valore\n;;;2020;2021;2020\nScuole;Mense;Pasti;1;2;3\n",
        ] {
            let place = try Workplace(["2021/report.yaml": report])
            try place.importing(table)
            #expect(try place.text("2020/scuole/mense.md").contains("target: 1\n    actual: 3\n"))
            let later = try place.text("2021/scuole/mense.md")
            #expect(later.contains("target: 2\n") && !later.contains("actual"))
            let asked = try Workplace(["2021/report.yaml": report])
            let plan = try asked.importing(table) { $0.year = 2020 }
            #expect(plan.remarks == [.otherYears([2021])])
            #expect(try !asked.files().keys.contains("2021/scuole/mense.md"))
        }
    }

    @Test func headingsOfAnotherYearAreNotLeftOut() throws {
        let table = "Obiettivo 2019;KPI;Target 2019\nAlloggi;x;1\n"
        #expect(try Workplace().faults(table.utf8) { $0.year = 2020 } == ["import-other-year 1:20"])
        #expect(try Workplace().faults(table.utf8) == ["import-unknown-heading-year 1:20"])
        try Workplace().importing(table.replacing("Target 2019", with: "Target"))
    }

    @Test func aFigureWithoutAYearBesideOthersIsRefused() throws {
        let report = "title: Obiettivi 2021\nupdated: 2022-01-10\ndirection: higher\n"
        let place = try Workplace(["2021/report.yaml": report])
        let table = "Obiettivo;KPI;Target 2020;Target 2021;Raggiunto\nAlloggi;x;1;2;3\n"
        #expect(try place.faults(table.utf8) == ["import-which-year 1:39"])
        try place.importing(table) { $0.year = 2020 }
    }

    @Test(arguments: [
        ("Target 2021", "target", 2021), ("2021 Target", "target", 2021), ("Actual FY2024", "actual", 2024),
        ("Valore al 31/12/2020", "actual", 2020), ("Target anno 2022", "target", 2022),
        ("Target (2021)", "target", 2021),
    ])
    func headingsNameYears(_ heading: String, _ column: String, _ year: Int) {
        let meaning = HeadingNames.meaning(of: heading)
        #expect(meaning?.column?.rawValue == column)
        #expect(meaning?.year == year)
    }

    @Test(arguments: ["Q1 2014/15", "2019 - 2021", "Obiettivi pluriennali 2019 - 2021", "2021", "Valore 2014/15"])
    func whatIsNoYearIsNone(_ heading: String) { #expect(HeadingNames.meaning(of: heading) == nil) }

    @Test func vagueHeadingsGiveWay() throws {
        let (rows, plan) = try imported(
            "Servizio;Area;Obiettivo;Descrizione;KPI;Target\nAltro;Scuole;Mense;Testo;Pasti;1\n")
        #expect(rows == ["Scuole/Mense: Pasti 1 –"])
        #expect(plan.ignoredColumns.sorted() == ["Descrizione", "Servizio"])
        let (others, other) = try imported("Servizio;Obiettivo;Descrizione;Target\nScuole;Mense;Pasti;1\n")
        #expect(others == ["Scuole/Mense: Pasti 1 –"])
        #expect(other.remarks == [.readAs(["Servizio = area", "Descrizione = indicator"])])
    }

    @Test func anOfficeCalledDirezioneIsNoDirection() throws {
        let place = try Workplace()
        try place.importing("Area;Obiettivo;KPI;Target;Direzione\nScuole;Mense;Pasti;1;Direzione Casa\n")
        #expect(try place.text("2020/scuole/mense.md").contains("responsible_unit: Direzione Casa"))
    }

    @Test func whatIsMissingIsCalledAsWhatHoldsIt() throws {
        let (rows, plan) = try imported("Area;KPI;Target\nScuole;Pasti;1\n")
        #expect(rows == ["Scuole/Scuole: Pasti 1 –"])
        #expect(plan.remarks == [.objectivesOfAreas])
        let (others, other) = try imported("Area;Obiettivo;Target\nScuole;Mense;1\n")
        #expect(others == ["Scuole/Mense: Mense 1 –"])
        #expect(other.remarks == [.indicatorsOfObjectives])
    }

    @Test func percentSignsOfHeadingsAreUnits() throws {
        let place = try Workplace()
        try place.importing("Area;Obiettivo;KPI;Target %;Raggiunto (%)\nScuole;Mense;Pasti;90;80\n")
        let text = try place.text("2020/scuole/mense.md")
        #expect(text.contains("unit: \"%\"\n"), "\(text)")
        try place.importing("Area;Obiettivo;KPI;Target %;Raggiunto\nScuole;Nidi;Posti;90;80\n")
        #expect(try !place.text("2020/scuole/nidi.md").contains("unit"))
    }

    @Test func whatWasMappedIsRemembered() throws {
        let place = try Workplace()
        let table = "Area;Obiettivo;KPI;Boh;Uffici coinvolti\nScuole;Mense;Pasti;5;x\n"
        try place.importing(table) {
            $0.mappings = [.init(heading: "boh", column: .target), .init(heading: "Uffici coinvolti", column: nil)]
        }
        #expect(
            try place.text("import.yaml").hasSuffix("columns:\n  \"boh\": \"target\"\n  \"Uffici coinvolti\": \"-\"\n"))
        let (plan, report) = try place.plan(table.replacing(";5;", with: ";6;").utf8)
        #expect(report.diagnostics.map(\.id) == ["direction-missing"] || report.diagnostics.isEmpty)
        #expect(plan?.changed.count == 1)
        try place.write("columns:\n  Boh: targget\n", "import.yaml")
        #expect(try place.faults(table.utf8).contains("import-remembered-name 2:8"))
    }

    @Test func whatCannotBeReadIsKeptOnlyWhereThatIsWanted() throws {
        let place = try Workplace()
        let table = "Area;Obiettivo;KPI;Target\nScuole;Mense;Pasti;tanti e buoni\nScuole;Mense;Posti;7O%\n"
        #expect(try place.faults(table.utf8).contains("figure-unreadable 3:20"))
        let (plan, report) = try place.plan(table.utf8) { $0.acceptsUnreadable = true }
        #expect(plan != nil, "\(report.diagnostics.map { $0.message.text(in: .english) })")
        #expect(report.diagnostics.contains { $0.id == "import-kept-as-words" })
    }

    @Test func oneMessageNamesAllCellsOfAKind() throws {
        let rows = (1...20).map { "Scuole;Mense;Pasti \($0);7O%" }.joined(separator: "\n")
        let (_, report) = try Workplace().plan("Area;Obiettivo;KPI;Target\n\(rows)\n".utf8)
        #expect(report.diagnostics.map(\.id) == ["figure-unreadable"])
        #expect(
            report.diagnostics[0].message.text(in: .english).hasSuffix("(also D3, D4, D5, D6, D7 and 14 more)"))
    }

    @Test func newAreasStandBehindTheOthers() throws {
        let place = try Workplace()
        try place.importing("Area;Obiettivo;KPI;Target\nScuole;Mense;Pasti;1\nStrade;Buche;Chiuse;2\n")
        #expect(try place.text("2020/scuole/area.md") == "---\ntitle: Scuole\norder: 10\n---\n")
        #expect(try place.text("2020/strade/area.md") == "---\ntitle: Strade\norder: 20\n---\n")
    }
}

/// Rows that may mean two things are refused.
@Suite struct DoubtfulRowTests {
    private static let head = "Obiettivo;Indicatore;Target;Raggiunto\n"

    @Test(arguments: [
        // A text between rows that have an area and an objective.
        (nil, "Area;" + head + "Sport;Corse;A;1;1\nNuoto;;;;\nSport;Corse;B;1;1\n", "import-unknown-group 3:1"),
        // Another table below.
        (
            nil, head + "Alloggi;x;10;15\n\nObiettivo;Indicatore;Raggiunto;Target\nAlberi;y;20;30\n",
            "import-second-table 4:1"
        ),
        // Groups in the column of indicators.
        (
            "casa", "Indicatore;Target\nObiettivo 1.1 - Parchi;\nAlberi;3\n3 Palestre;\nAperte;1\n",
            "import-unknown-group 4:1"
        ),
        // A figure alone is no remark.
        (nil, head + "Alloggi;x;10;15\n;;12;\n", "import-indicator-missing 3:2"),
    ])
    func areRefused(_ area: String?, _ table: String, _ fault: String) throws {
        #expect(try Workplace().faults(table.utf8) { $0.area = area } == [fault])
    }

    @Test func aTextAboveCompleteRowsIsTheirArea() throws {
        let place = try Workplace()
        try place.importing(Self.head + "Area: Scuole;;;\nMense;x;10;15\nCULTURA;;;\nMusei;y;10;15\n")
        #expect(try place.text("2020/cultura/musei.md").contains("name: y"))
    }

    @Test func aHeadingThatSoundsLikeARemarkIsAnObjective() throws {
        let place = try Workplace()
        try place.importing(
            Self.head + "Alloggi;x;10;15\nFonti rinnovabili;;;\n;Kw;3;4\nNota: provvisorio;;;\nAltro;z;1;1\n"
        ) {
            $0.area = "casa"
        }
        #expect(try place.text("2020/casa/fonti-rinnovabili.md").contains("name: Kw"))
    }

    @Test func numberedObjectivesAreKnown() throws {
        let place = try Workplace()
        try place.importing("Indicatore;Target\nObiettivo n. 1: Parchi;\nAlberi;3\n") { $0.area = "casa" }
        #expect(try place.text("2020/casa/parchi.md").contains("name: Alberi"))
    }

    @Test func theYearOfATitleIsNotOverlooked() throws {
        let table = "RELAZIONE SULLA PERFORMANCE 2019;;;\n" + Self.head + "Alloggi;x;10;15\n"
        #expect(try Workplace().faults(table.utf8) == ["import-title-year 0:1"])
        try Workplace().importing(table) { $0.year = 2020 }
        try Workplace().importing(table.replacing("2019", with: "2020, aggiornata al 31/01/2021"))
        try Workplace().importing(table.replacing("2019", with: "2020-2022"))
    }

    @Test func yearsAboveTheHeadingsAreTheirs() throws {
        let place = try Workplace()
        try place.importing(
            "Obiettivo;Indicatore;2019;;2020;\n;;Target;Valore;Target;Valore\nAlloggi;x;10;11;20;19\n"
        ) { $0.year = 2020 }
        #expect(try place.text("2020/casa/alloggi.md").contains("target: 20\n    actual: 19"))
    }

    @Test func wordsOfDirectionAreNoOffice() throws {
        let table = "Obiettivo;KPI;Target;Direzione\nAlloggi;x;1;in aumento continuo\n"
        #expect(try Workplace().faults(table.utf8) == ["import-direction 2:13"])
    }
}

/// What an import says of what it does.
@Suite struct ImportedChangeTests {
    @Test func changesAreToldInWords() throws {
        let place = try Workplace()
        let plan = try place.importing(
            "Obiettivo;KPI;Raggiunto;Direzione\nAlloggi;Alloggi consegnati;640;\nAlberi;Alberi piantati;90;lower\n")
        #expect(
            plan.values == [
                ImportedChange(name: "Alloggi consegnati", column: .actual, was: "639", now: "640"),
                ImportedChange(name: "Alberi piantati", column: .actual, was: nil, now: "90"),
                ImportedChange(name: "Alberi piantati", column: .direction, was: nil, now: "lower"),
            ])
        #expect(plan.missing == ["Sopralluoghi"])
    }

    @Test(arguments: ["#RIF!", "#N/D", "####"]) func anErrorOfTheSheetIsNoName(_ error: String) throws {
        let place = try Workplace()
        #expect(
            try place.faults("Area;Obiettivo;KPI;Target\ncasa;Alloggi;\(error);1\n".utf8) == [
                "import-failed-formula 2:14"
            ])
        #expect(
            try place.faults("Area;Obiettivo;KPI;Target\ncasa;Alloggi;x;\(error)\n".utf8) == ["spreadsheet-error 2:16"])
    }
}
