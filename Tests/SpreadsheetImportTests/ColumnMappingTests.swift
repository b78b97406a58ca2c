import Diagnostics
import ReportModel
import Testing

@testable import SpreadsheetImport

/// What `--map` speaks of.
@Suite struct ColumnMappingTests {
    static let table = "Obiettivo;KPI;Target;Raggiunto;Target\nAlberi;a;80;70;90\n"

    private func mappings(_ texts: [String]) throws -> [ImportOptions.Mapping] {
        try texts.map { try #require(ImportOptions.Mapping($0)) }
    }

    private func meanings(_ texts: [String], _ headings: [String]) throws -> [Int: HeadingMeaning] {
        ColumnMappings(try mappings(texts), headings).meanings
    }

    @Test func aColumnHasAHeadingOrALetter() throws {
        let headings = ["Obiettivo", "KPI", "F", "Unità", "Note", "x", "G", "G"]
        #expect(try meanings(["E=-"], headings) == [4: .ignored])
        #expect(try meanings(["unita=group"], headings) == [3: HeadingMeaning(column: .group)])
        #expect(try meanings(["F=target"], headings) == [2: HeadingMeaning(column: .target)])
        #expect(try meanings(["G=target"], headings) == [6: HeadingMeaning(column: .target)])
        #expect(try meanings(["I=-"], headings).isEmpty)
        #expect(try meanings(["AB=-"], (0..<30).map { "h\($0)" }) == [27: .ignored])
        #expect(
            ColumnMappings(try mappings(["I=-", "b=-"]), headings).faults.map(\.id) == [
                "import-unused-mapping", "import-unused-mapping",
            ])
    }

    @Test func theAdviceForAHeadingGivenTwiceKeepsTheTarget() throws {
        let place = try Workplace()
        let (_, report) = try place.plan(Self.table.utf8)
        #expect(report.diagnostics.map(\.id) == ["import-same-column"])
        let advice = try #require(report.diagnostics[0].message.suggestion(in: .english))
        let commands = advice.matches(of: /--map "([^"]*)"/).map { String($0.1) }
        #expect(commands == ["C=-", "E=-"])
        for (command, target) in zip(commands, ["90", "80"]) {
            let place = try Workplace()
            let options = try mappings([command])
            let plan = try place.importing(Self.table) { $0.mappings = options }
            #expect(plan.ignoredColumns == ["Target (\(command.prefix(1)))"])
            #expect(try place.text("2020/verde/alberi.yaml").contains("target: \(target)\n    actual: 70\n"))
        }
    }

    @Test func aHeadingGivenTwiceNamesNoColumn() throws {
        let place = try Workplace()
        let options = try mappings(["Target=-"])
        let (plan, report) = try place.plan(Self.table.utf8) { $0.mappings = options }
        #expect(plan == nil)
        let fault = try #require(report.diagnostics.first { $0.id == "import-ambiguous-mapping" })
        let advice = try #require(fault.message.suggestion(in: .english))
        #expect(advice.contains("`--map \"C=-\"` or `--map \"E=-\"`"))
    }

    @Test func adviceForAnyUnknownHeadingWorks() throws {
        let headings = ["Boh", "", "a \"b\"", "$HOME", "Boh", ""]
        let quoted = headings.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
        let table = "Obiettivo;KPI;\(quoted)\nAlberi;a;1;2;3;4;5;6\n"
        var commands: [String] = []
        while commands.count < 7 {
            let options = try mappings(commands)
            let (plan, report) = try Workplace().plan(table.utf8) { $0.mappings = options }
            #expect(plan != nil)
            let advice = report.diagnostics.compactMap { $0.message.suggestion(in: .english) }
            guard let command = advice.compactMap({ $0.matches(of: /--map "([^"]*=-)"/).last }).first else { break }
            commands.append(String(command.1))
        }
        #expect(commands == ["C=-", "D=-", "E=-", "F=-", "G=-", "H=-"])
        let options = try mappings(commands)
        #expect(try Workplace().importing(table) { $0.mappings = options }.ignoredColumns.count == 6)
    }

    @Test func noAdviceNamesALetterThatIsAHeading() throws {
        let table = "Obiettivo;KPI;Target;E;Target\nAlberi;a;1;2;3\n"
        let (_, report) = try Workplace().plan(table.utf8)
        let advice = report.diagnostics.compactMap { $0.message.suggestion(in: .english) }
        #expect(advice.allSatisfy { !$0.contains("\"E=-\"") || $0.contains("E=note") }, "\(advice)")
    }
}
