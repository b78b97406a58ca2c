import Diagnostics
import Foundation
import Parallel
import TestSupport
import Testing

@testable import SpreadsheetImport

/// What becomes of the content files.
@Suite struct ImportTests {
    @Test func onlyValuesThatDifferChange() throws {
        let place = try Workplace()
        let before = try place.text("2020/casa/alloggi.md")
        let plan = try place.importing(
            """
            Obiettivo;KPI;Target;Raggiunto;Risultato
            alloggi;Alloggi consegnati;800;640;80%
            Alloggi;Sopralluoghi;10;13;
            """)
        let after =
            before
            .replacingOccurrences(of: "\"639\"", with: "\"640\"").replacingOccurrences(of: "'79,87%'", with: "'80%'")
            .replacingOccurrences(of: "actual: 12}", with: "actual: 13}")
        #expect(try place.text("2020/casa/alloggi.md") == after)
        #expect(plan.changed.count == 1)
        #expect(plan.created.isEmpty)
    }

    @Test("whoever waits is told of every row, every objective and every file")
    func progress() throws {
        let place = try Workplace()
        let file = place.folder.url.appendingPathComponent("table.csv")
        try Data("Area;Obiettivo;KPI;Target\nCasa;Uno;A;1\nCasa;Uno;B;2\nVerde;Due;C;3\n".utf8).write(to: file)
        var options = ImportOptions(file: file.path)
        options.content = place.content.path
        let told = Locked<[String]>([])
        let listener: ImportProgress.Listener = { step in
            told.withLock { $0.append("\(step.step) \(step.done)/\(step.total)") }
        }
        var report = DiagnosticReport()
        let plan = try #require(ImportPlanner(options, progress: listener).plan(report: &report))
        #expect(plan.write(report: &report, progress: listener))
        let steps = told.withLock { $0 }
        #expect(steps.filter { $0.hasPrefix("reading") } == ["reading 0/3", "reading 2/3", "reading 3/3"])
        let checked = steps.filter { $0.hasPrefix("checking") }
        #expect(checked.count > 2 && checked == (1...checked.count).map { "checking \($0)/\(checked.count)" })
        #expect(steps.suffix(2) == ["writing 0/2", "writing 1/2"])
    }

    @Test func aSecondImportChangesNothing() throws {
        let table = """
            Area;Obiettivo;KPI;Target;Raggiunto;Risultato;Note
            La casa;Alloggi;Alloggi consegnati;800;640;80%;"Con ""virgolette"", e: due punti"
            casa;Alloggi;Nuovi cantieri;> 5;6;100%;-
            Il verde;Nuovo obiettivo;Indicatore: uno;70%;;;# non un commento
            """
        let place = try Workplace()
        try place.importing(table)
        let files = try place.files()
        let plan = try place.importing(table)
        #expect(plan.changed.isEmpty && plan.created.isEmpty)
        #expect(plan.unchanged == 2)
        #expect(try place.files() == files)
    }

    @Test func newObjectivesGetAFileInTheHouseStyle() throws {
        let place = try Workplace()
        try place.importing(
            """
            Objective,Indicator,Target,Actual,Outcome,Responsible
            Parchi: nuovi,Parchi aperti,> 3,4,100%,Settore verde
            Parchi: nuovi,Attesa,5 minuti,,,
            """.replacingOccurrences(of: "Responsible", with: "Responsible,Direction")
                .replacingOccurrences(of: "Settore verde", with: "Settore verde,")
                .replacingOccurrences(of: "5 minuti,,,", with: "5 minuti,,,,lower")
        ) { $0.area = "verde" }
        let expected = """
            ---
            title: "Parchi: nuovi"
            order: 10
            responsible_unit: Settore verde
            indicators:
              - name: Parchi aperti
                id: parchi-aperti
                target: "> 3"
                actual: 4
                result: 100%
              - name: Attesa
                id: attesa
                target: 5 minuti
                direction: lower
            ---

            """
        #expect(try place.text("2020/verde/parchi-nuovi.md") == expected)
    }

    @Test func anObjectiveNeverTakesTheFileOfItsArea() throws {
        let place = try Workplace()
        let table = "Area;Obiettivo;KPI\ncasa;Area;x\n"
        #expect(try place.importing(table).created.map { $0.hasSuffix("/casa/area-1.md") } == [true])
        #expect(try place.importing(table).unchanged == 1)
        #expect(try place.text("2020/casa/area.md") == "---\ntitle: La casa\n---\n")
    }

    @Test func newIndicatorsAreAppended() throws {
        let place = try Workplace()
        try place.importing("Objective\tIndicator\tTarget\nAlberi\tAiuole\t20\nAlberi\tPanchine\t30\n")
        let text = try place.text("2020/verde/alberi.yaml")
        #expect(
            text.contains(
                """
                      Seconda riga.
                  - name: Aiuole
                    id: aiuole
                    target: 20
                  - name: Panchine
                    id: panchine
                    target: 30
                narrative: |
                """))
    }

    @Test func anObjectiveWithoutIndicatorsGetsThem() throws {
        let place = try Workplace(["2020/casa/piano.md": "---\ntitle: Piano\r\nnote: x\r\n---\r\n\r\nTesto\r\n"])
        try place.importing("Obiettivo;KPI;Target\nPiano;Cantieri;3\n")
        #expect(
            try place.text("2020/casa/piano.md")
                == "---\ntitle: Piano\r\nnote: x\nindicators:\n  - name: Cantieri\n    id: cantieri\n    target: 3\r\n---\r\n\r\nTesto\r\n"
        )
    }

    @Test func keysWithoutAValueAreFilledInTheirPlace() throws {
        let file = "2020/casa/piano.yaml"
        let place = try Workplace([
            file:
                "title: Piano\nindicators:\n  - name: Cantieri\n    actual:   # quando si saprà\n    target: \n    note: n\n"
        ])
        try place.importing("Obiettivo;KPI;Target;Raggiunto;Risultato\nPiano;Cantieri;3;4;100%\n")
        #expect(
            try place.text(file)
                == "title: Piano\nindicators:\n  - name: Cantieri\n    actual: 4    # quando si saprà\n    result: 100%\n"
                + "    target: 3\n    note: n\n")
    }

    @Test func longerValuesOfEveryKindAreImported() throws {
        let place = try Workplace()
        try place.importing(
            """
            objective_id,objective,indicator_id,indicator,group,baseline,target_initial,weight,formula,provisional,\
            source_document,source_page,evidence,note,target
            alberi,Alberi e aiuole,alberi-piantati,Alberi messi a dimora,Gruppo,10,200,1.5,a / b,yes,relazione,12,\
            Determina (https://comune.example/a),"Una riga
            e un'altra",100
            """)
        #expect(
            try place.text("2020/verde/alberi.yaml")
                == """
                title: Alberi e aiuole
                indicators:
                  - name: Alberi messi a dimora
                    id: alberi-piantati
                    group: Gruppo
                    target: 100
                    target_initial: 200
                    baseline: 10
                    provisional: true
                    weight: 1,5
                    formula: a / b
                    source: {page: 12}
                    evidence: {label: Determina, url: https://comune.example/a}
                    note: "Una riga\\ne un'altra"
                narrative: |
                  Molti alberi.

                """)
    }

    @Test func anEmptyCellTakesNothingAway() throws {
        let place = try Workplace()
        let before = try place.files()
        let (plan, report) = try place.plan("Obiettivo;KPI;Raggiunto\nAlloggi;Alloggi consegnati;\n".utf8)
        #expect(try #require(plan).changed.isEmpty)
        #expect(report.diagnostics.map(\.id) == ["import-empty-cell"])
        #expect(try place.files() == before)
    }

    @Test func figuresThatAreWrittenOtherwiseAreTheSame() throws {
        let place = try Workplace()
        let table = "Obiettivo;KPI;Target;Raggiunto;Risultato\nAlloggi;Alloggi consegnati;800,0;639,00;79,870%\n"
        #expect(try place.importing(table).changed.isEmpty)
    }

    @Test func theOtherDecimalMarkIsTakenForTheWholeFile() throws {
        let place = try Workplace()
        let plan = try place.importing(
            "Obiettivo;KPI;Target;Raggiunto\nAlberi;Alberi piantati;100;1,234.5\nAlberi;Aiuole;2.25;1.125\n")
        #expect(plan.decimalMark == ".")
        let text = try place.text("2020/verde/alberi.yaml")
        #expect(text.contains("actual: 1.234,5\n"))
        #expect(text.contains("target: 2,25\n    actual: 1,125\n"))
    }

    @Test func aDryRunWritesNothing() throws {
        let place = try Workplace()
        let before = try place.files()
        let plan = try #require(
            try place.plan("Obiettivo;KPI;Raggiunto\nAlloggi;Alloggi consegnati;640\n".utf8).plan)
        #expect(
            plan.diff(colour: false).contains(
                """
                     target: 800
                \u{20}
                -    actual: "639"  # al 31 dicembre
                +    actual: "640"  # al 31 dicembre
                     result: '79,87%'
                """))
        #expect(plan.diff(colour: true).contains("\u{1B}[32m+    actual: \"640\""))
        #expect(try place.files() == before)
    }

    @Test func whereOneFileCannotBeWrittenNoneIs() throws {
        let place = try Workplace()
        var (plan, report) = try place.plan(
            "Obiettivo;KPI;Target\nAlloggi;Sopralluoghi;9\nAlberi;Alberi piantati;90\n".utf8)
        let made = try #require(plan)
        let alloggi = try place.text("2020/casa/alloggi.md")
        let aside = place.folder.url.appendingPathComponent("aside")
        try FileManager.default.moveItem(at: place.content.appendingPathComponent("2020/verde"), to: aside)
        #expect(!made.write(report: &report))
        #expect(report.diagnostics.map(\.id) == ["import-cannot-write"])
        #expect(try place.text("2020/casa/alloggi.md") == alloggi)
    }

    @Test func aFileThatChangedMeanwhileIsNotOverwritten() throws {
        let place = try Workplace()
        var (plan, report) = try place.plan("Obiettivo;KPI;Target\nAlloggi;Sopralluoghi;9\n".utf8)
        try place.write("something else", "2020/casa/alloggi.md")
        #expect(try !#require(plan).write(report: &report))
        #expect(report.diagnostics.map(\.id) == ["import-changed-meanwhile"])
        #expect(try place.text("2020/casa/alloggi.md") == "something else")
    }
}
