import Foundation
import ReportModel
import TestSupport
import Testing

/// The guides for editors list the notations of figures, and the units that a site may use without declaring them.
@Suite("Figures in the guides", .serialized)
struct FigureGuideTests {
    @Test("the guide of each language lists the units of its grammar", arguments: SiteLanguage.allCases)
    func units(_ language: SiteLanguage) throws {
        let units = UnitTable(language: language).units
        func list(_ units: [MeasureUnit]) -> String { units.map(Self.text).joined(separator: " · ") }
        try expect(
            ["units of time": list(units.filter(\.isTime)), "other units": list(units.filter { !$0.isTime })],
            in: language)
    }

    @Test("the guide of each language lists the notations that its grammar reads", arguments: SiteLanguage.allCases)
    func notations(_ language: SiteLanguage) throws {
        func rows(_ isWanted: (FigureNotation.Reading) -> Bool) -> String {
            language.notations.filter { isWanted($0.reading) }
                .map { "| \($0.meaning) | \($0.examples.map(Self.typed).joined(separator: " · ")) |" }
                .joined(separator: "\n")
        }
        try expect(
            [
                "notations of figures": rows { Self.table(of: $0) == "figures" },
                "notations of targets": rows { Self.table(of: $0) == "targets" },
                "refused notations": language.notations.filter { $0.reading == .refused }
                    .map { "| \($0.examples.map(Self.typed).joined(separator: " · ")) | \($0.meaning) |" }
                    .joined(separator: "\n"),
            ],
            in: language)
    }

    /// What stands between two comments of a guide; behind the heading of a table, its rows.
    private func expect(_ lists: [String: String], in language: SiteLanguage) throws {
        // The guide of an Italian site is the repository's own.
        let folder = language == .italian ? "" : "Sources/Scaffold/Starter/\(language.rawValue)/"
        let file = repository.appendingPathComponent(folder + "Content/README.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        for (name, list) in lists {
            var begin = try #require(text.range(of: "<!-- \(name): begin -->\n"))
            if let line = text.range(of: "\n|---|---|\n", range: begin.upperBound..<text.endIndex), list.hasPrefix("|")
            {
                begin = line
            }
            let end = try #require(text.range(of: "<!-- \(name): end -->"))
            text.replaceSubrange(begin.upperBound..<end.lowerBound, with: list + "\n")
        }
        try Golden.expect(text, in: file)
    }

    /// A figure as YAML wants it: a sign that means something else to it needs quotes.
    private static func typed(_ example: String) -> String {
        "`" + (">=<≥≤".contains(example.prefix(1)) ? "\"\(example)\"" : example) + "`"
    }

    private static func table(of reading: FigureNotation.Reading) -> String {
        switch reading {
        case .value, .bound, .inexact: "figures"
        case .target, .range, .deadline: "targets"
        case .refused: "refused"
        }
    }

    /// `giorni` (`giorno`, `gg`).
    private static func text(_ unit: MeasureUnit) -> String {
        let others = (unit.singular == unit.name ? [] : [unit.singular]) + unit.spellings
        return "`\(unit.name)`" + (others.isEmpty ? "" : " (\(others.map { "`\($0)`" }.joined(separator: ", ")))")
    }
}
