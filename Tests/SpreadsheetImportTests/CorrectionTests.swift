import Diagnostics
import Foundation
import ReportModel
import TestSupport
import Testing

@testable import SpreadsheetImport

/// Figures of a year that is over change for a reason only, and the reason stays.
@Suite struct CorrectionTests {
    private static let table = "Obiettivo;KPI;Raggiunto\nAlloggi;Alloggi consegnati;640\nAlloggi;Sopralluoghi;13\n"

    private func configure(_ reason: ImportOptions.CorrectionReason) -> (inout ImportOptions) -> Void {
        {
            $0.correction = reason
            $0.today = CalendarDate(year: 2021, month: 1, day: 9)
        }
    }

    @Test func aReasonIsAskedFor() throws {
        let place = try Workplace()
        #expect(
            try place.faults(Self.table.utf8, configure: configure(.unsaid)) == ["import-correction-reason 2:28"])
        let (_, report) = try place.plan(Self.table.utf8, configure: configure(.unsaid))
        #expect(report.diagnostics.first?.message.text(in: .english).hasSuffix("becomes `640` (also C3)") == true)
    }

    @Test func onlyWhatIsBuiltIsPublished() throws {
        let place = try Workplace()
        let output = place.folder.url.appendingPathComponent("Public").path
        let configure = { (options: inout ImportOptions) in
            options.correction = .unsaid
            options.output = output
        }
        try place.folder.write("", to: "Public/2020/index.html")
        #expect(try place.faults(Self.table.utf8, configure: configure) == ["import-correction-reason 2:28"])
        let other = try Workplace()
        let nowhere = other.folder.url.appendingPathComponent("Public").path
        try other.importing(Self.table) {
            $0.correction = .unsaid
            $0.output = nowhere
        }
    }

    @Test func itIsKeptWithWhatTheFigureWas() throws {
        let place = try Workplace()
        try place.importing(Self.table, configure: configure(.reason("Contratti contati due volte: no")))
        let text = try place.text("2020/casa/alloggi.md")
        let lines = [
            "      actual: \"640\"  # al 31 dicembre", "      result: '79,87%'", "      corrections:",
            "        - date: 2021-01-09", "          was: 639", "          now: 640",
            "          why: \"Contratti contati due volte: no\"",
        ].map { $0.dropFirst(2) }
        #expect(text.contains(lines.joined(separator: "\n")), "\(text)")
        #expect(
            text.contains(
                "actual: 13, corrections: [{date: 2021-01-09, was: 12, now: 13, why: "), "\(text)")
        // A second one stands below the first.
        try place.importing(
            "Obiettivo;KPI;Raggiunto\nAlloggi;Alloggi consegnati;641\n", configure: configure(.reason("Ancora")))
        let again = try place.text("2020/casa/alloggi.md")
        #expect(again.contains("was: 639") && again.contains("was: 640") && again.contains("why: Ancora"), "\(again)")
    }

    @Test func whatIsNewOrNotPublishedIsNoCorrection() throws {
        let place = try Workplace([
            "2020/report.yaml": "title: A\nupdated: 2020-06-30\nstate: interim\nas_of: 2020-06-30\ndirection: higher\n"
        ])
        try place.importing(Self.table, configure: configure(.unsaid))
        let other = try Workplace()
        try other.importing(Self.table, configure: configure(.notPublished))
        #expect(try !other.text("2020/casa/alloggi.md").contains("corrections"))
        // The note of a figure is none, and neither is a first value.
        try other.importing(
            "Obiettivo;KPI;Raggiunto;Nota\nAlberi;Alberi piantati;90;Finora\n", configure: configure(.unsaid))
    }
}
