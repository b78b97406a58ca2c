import Diagnostics
import ReportModel
import Testing

@testable import SpreadsheetImport

/// A row never finds, or makes, what another name means.
@Suite struct MatchingTests {
    private static let site = [
        "2020/casa/piano.yaml": """
        title: Piano
        indicators:
          - {name: Pratiche, id: pratiche-evase, target: 10}
          - {name: Reclami chiusi, target: 5}

        """,
        "2020/casa/altro.yaml": "title: Nuovi alloggi\nindicators:\n  - name: x\n",
    ]

    private func faults(_ table: String) throws -> [String] { try Workplace(Self.site).faults(table.utf8) }

    @Test func anIdThatIsMadeFindsNothing() throws {
        #expect(try faults("Obiettivo;KPI;Target\nPiano;Pratiche evase;20\n") == ["import-like-name 2:7"])
        #expect(try faults("Obiettivo;KPI;Target\nPiano;Reclami: chiusi;20\n") == ["import-like-name 2:7"])
        #expect(try faults("Area;Obiettivo;KPI\ncasa;Altro;y\n") == ["import-like-name 2:6"])
        #expect(try faults("Area;Obiettivo;KPI\ncasa;Piano!;y\n") == ["import-like-name 2:6"])
        #expect(try faults("Area;Obiettivo;KPI\nCasa!;Piano;y\n") == ["import-like-area 2:1"])
    }

    @Test func theAdviceHelps() throws {
        let place = try Workplace(Self.site)
        let (_, report) = try place.plan("Obiettivo;KPI;Target\nPiano;Pratiche evase;20\n".utf8)
        let message = try #require(report.diagnostics.first?.message)
        #expect(message.text(in: .english).contains("`Pratiche evase` is not `Pratiche`"))
        #expect(message.suggestion(in: .english)?.contains("`indicator_id`") == true)
        try place.importing("Obiettivo;indicator_id;KPI;Target\nPiano;evase;Pratiche evase;20\nPiano;;Pratiche;11\n")
        let text = try place.text("2020/casa/piano.yaml")
        #expect(text.contains("{name: Pratiche, id: pratiche-evase, target: 11}"))
        #expect(text.contains("  - name: Pratiche evase\n    id: evase\n    target: 20\n"))
        let other = try Workplace(Self.site)
        try other.importing("Area;objective_id;Obiettivo;KPI\ncasa;altro-2;Altro;y\n")
        #expect(try other.text("2020/casa/altro-2.md").contains("title: Altro\n"))
    }

    @Test func capitalsAndBlanksAreNoOtherName() throws {
        let place = try Workplace(Self.site)
        let table =
            "Area;Obiettivo;KPI;Target\n LA  casa;PIANO;reclami\u{A0} Chiusi;5\nverde;alberi;alberi PIANTATI;100\n"
        #expect(try place.importing(table).changed.isEmpty)
    }

    @Test func anIdThatIsGivenRenames() throws {
        let place = try Workplace(Self.site)
        try place.importing("Obiettivo;indicator_id;KPI\nPiano;pratiche-evase;Pratiche evase\n")
        #expect(
            try place.text("2020/casa/piano.yaml").contains("{name: Pratiche evase, id: pratiche-evase, target: 10}"))
    }

    @Test func namesThatMakeOneIdInOneFileAreTwo() throws {
        let names = ["Data-center", "Data center"]
        let rows = names.map { "Piano;\($0);1\n" }.joined()
        #expect(try faults("Obiettivo;KPI;Target\n" + rows) == ["import-like-name 3:7"])
        let titles = names.map { "casa;\($0);x\n" }.joined()
        #expect(try faults("Area;Obiettivo;KPI\n" + titles) == ["import-like-name 3:6"])
    }

    @Test(arguments: [
        (
            "Time taken to process Housing Benefit or Council Tax Benefit new claims",
            "Time taken to process Housing Benefit or Council Tax Benefit changes of circumstances"
        ),
        ("# of appeals settled", "% of appeals settled"),
    ])
    func similarNamesNeverMerge(_ first: String, _ second: String) throws {
        let place = try Workplace()
        try place.importing("Obiettivo;KPI;Target\nAlberi;\(first);23\n")
        let before = try place.text("2020/verde/alberi.yaml")
        let (plan, report) = try place.plan("Obiettivo;KPI;Target\nAlberi;\(second);8\n".utf8)
        if Slug.id(of: first) == Slug.id(of: second) {
            #expect(report.diagnostics.map(\.id) == ["import-like-name"])
        } else {
            var faults = report
            #expect(try #require(plan).write(report: &faults))
            let text = try place.text("2020/verde/alberi.yaml")
            #expect(text.contains(second) && text.contains("target: 8"))
        }
        #expect(try place.text("2020/verde/alberi.yaml").contains("target: 23"))
        #expect(before.contains(first))
    }

    @Test func oneNameTwiceIsAFault() throws {
        let head = "Obiettivo;indicator_id;KPI;Target\n"
        #expect(try faults(head + "Piano;;Nuovo;1\nPiano;;nuovo;2\n") == ["import-contradicting-row 3:8"])
        #expect(try faults(head + "Piano;uno;Nuovo;1\nPiano;due;nuovo;2\n") == ["import-same-name 3:11"])
        #expect(try faults(head + "Piano;pratiche-evase;Nuovo;1\nPiano;;nuovo;2\n") == ["import-same-name 3:8"])
        let titles = "Area;objective_id;Obiettivo;KPI\n"
        #expect(try faults(titles + "casa;uno;Nuovo;a\ncasa;due;nuovo;b\n") == ["import-other-id 3:6"])
        #expect(try faults(titles + "casa;altro;Piano;a\n") == ["import-other-id 2:6"])
        #expect(try faults(titles + "casa;altro;Nuovo;a\ncasa;due;Nuovo;b\n") == ["import-other-id 3:6"])
    }

    @Test func aTitleFindsWhatAnEarlierRowMadeOrRenamed() throws {
        let place = try Workplace(Self.site)
        try place.importing(
            "Area;objective_id;Obiettivo;KPI\ncasa;uno;Nuovo;a\ncasa;;Nuovo;b\ncasa;altro;Altri;c\ncasa;;Altri;d\n")
        #expect(try place.text("2020/casa/uno.md").contains("name: b"))
        #expect(try place.text("2020/casa/altro.yaml").contains("title: Altri\n"))
        #expect(try !place.files().keys.contains("2020/casa/altri.md"))
    }

    @Test func aNameOfSeveralNeedsItsId() throws {
        let place = try Workplace([
            "2020/casa/piano.yaml": "title: Piano\nindicators:\n  - {name: a, id: a1}\n  - {name: a, id: a2}\n",
            "2020/casa/piano-2.yaml": "title: Piano\nindicators: [{name: x}]\n",
        ])
        #expect(
            try place.faults("Area;objective_id;Obiettivo;KPI\ncasa;piano;;a\n".utf8) == ["import-ambiguous-name 2:13"])
        #expect(try place.faults("Area;Obiettivo;KPI\ncasa;Piano;x\n".utf8) == ["import-ambiguous-name 2:6"])
    }

    @Test func newAreasThatAreNearlyOneAreRefused() throws {
        let table = "Area;Obiettivo;KPI\nSport;Uno;a\nSporto;Due;b\n"
        let place = try Workplace()
        let (_, report) = try place.plan(table.utf8)
        let found = try #require(report.diagnostics.first)
        #expect(report.diagnostics.map(\.id) == ["import-near-areas"])
        let text = found.message.text(in: .english)
        #expect(text.contains("cell A3 (Area)") && text.contains("cell A2"))
        // The advice, done: both are there, and the rows find them.
        try place.write("---\ntitle: Sport\n---\n", "2020/sport/area.md")
        try place.write("---\ntitle: Sporto\n---\n", "2020/sporto/area.md")
        #expect(try place.importing(table).created.count == 2)
    }

    @Test(arguments: [
        ("Sport I", "Sport II"), ("Zona 1", "Zona 2"), ("Scuole A", "Scuole B"), ("Area Nord", "Area Sud"),
    ])
    func newAreasThatDifferAreTwo(_ first: String, _ second: String) throws {
        try Workplace().importing("Area;Obiettivo;KPI\n\(first);Uno;a\n\(second);Due;b\n")
    }

    @Test(arguments: ["Reclami chusi", "RECLAMI CHÌUSI", "Reclami chiusi 2020", "Reclami chi usi", "Relcami chiusi"])
    func aNewNameThatIsNearlyAnOldOneIsRefusedWhereThatIsMissing(_ name: String) throws {
        let place = try Workplace(Self.site)
        let head = "Obiettivo;KPI;Target\n"
        #expect(try place.faults((head + "Piano;\(name);20\n").utf8).first?.hasPrefix("import-") == true)
        // What is beside the old one is another.
        guard Slug.id(of: name) != "reclami-chiusi" else { return }
        #expect(try place.faults((head + "Piano;\(name);20\n").utf8) == ["import-near-name 2:7"])
        try place.importing(head + "Piano;\(name);20\nPiano;Reclami chiusi;5\n")
    }

    @Test func theAdviceOnANearNameHelps() throws {
        let same = try Workplace(Self.site)
        try same.importing("Obiettivo;indicator_id;KPI\nPiano;reclami-chiusi;Reclami chusi\n")
        #expect(try same.text("2020/casa/piano.yaml").contains("name: Reclami chusi, id: reclami-chiusi"))
        let other = try Workplace(Self.site)
        try other.importing("Obiettivo;indicator_id;KPI\nPiano;altri;Reclami chusi\n")
        #expect(try other.text("2020/casa/piano.yaml").contains("{name: Reclami chiusi, target: 5}"))
    }

    @Test func aNewObjectiveThatIsNearlyAnotherIsRefused() throws {
        let place = try Workplace(Self.site)
        let table = "Area;objective_id;Obiettivo;KPI\n"
        #expect(try place.faults((table + "casa;;Nuovi aloggi;y\n").utf8) == ["import-near-name 2:7"])
        // A slip in one of its rows, too.
        #expect(
            try place.faults((table + "casa;;Nuovi alloggi;x\ncasa;;Nuovi aloggi;y\n").utf8)
                == ["import-near-names 3:7"])
        #expect(try place.faults((table + "casa;;Sportello;y\ncasa;;Sportelo;z\n").utf8) == ["import-near-names 3:7"])
        try place.importing(table + "casa;altro;Nuovi aloggi;y\n")
        try Workplace(Self.site).importing(table + "casa;;Sportello;y\ncasa;due;Sportelo;z\n")
        try Workplace(Self.site).importing(table + "casa;;Sportello;y\nverde;;Sportelo;z\n")
    }

    @Test(arguments: [
        ("Scuole", "scuolè!", true), ("Data center", "Datacenter", true), ("Alloggi 2020", "Alloggi", true),
        ("Alloggi 2020", "Alloggi 2021", false), ("Fase I", "Fase II", false), ("Lotto A", "Lotto B", false),
        ("Servizi interni", "Servizi esterni", false), ("Число", "Числа", true), ("Число А", "Слово Б", false),
        ("# di ricorsi", "% di ricorsi", false), ("PM10", "PM2,5", false), ("Euro", "Eure", true),
        ("Nord", "Sud", false),
    ])
    func aSlipOfTheHandIsOneLetter(_ first: String, _ second: String, _ isNear: Bool) {
        #expect(LooseName(first).isNearly(LooseName(second)) == isNear)
        #expect(LooseName(second).isNearly(LooseName(first)) == isNear)
    }
}
