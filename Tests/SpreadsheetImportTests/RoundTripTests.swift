import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteGenerator
@testable import SpreadsheetImport

/// What the site exports, it takes back.
@Suite struct RoundTripTests {
    /// A site of the repository and its year.
    struct Source: CustomTestStringConvertible, Sendable {
        let content: String
        let year: Int
        let testDescription: String
    }

    static let sources = [
        Source(content: "Content", year: 2020, testDescription: "Milan"),
        Source(content: "Tests/Fixtures/valid/rivermouth/Content", year: 2021, testDescription: "Rivermouth"),
    ]

    /// Builds a site and returns its two tables.
    private func tables(_ source: Source) throws -> [[UInt8]] {
        let output = try TemporaryFolder()
        var options = BuildOptions()
        options.content = repository.appendingPathComponent(source.content).path
        options.templates = repository.appendingPathComponent("Templates").path
        options.output = output.path
        var report = DiagnosticReport()
        _ = try #require(SiteBuild(options).run(report: &report).summary)
        let found = try files(in: output.url).sorted { $0.key < $1.key }.filter { path, _ in
            path.hasPrefix("\(source.year)/") && path.hasSuffix(".csv") && path.contains("/indicat")
        }
        #expect(found.count == 2)
        return found.map { Array($0.value) }
    }

    @Test(arguments: sources) func exportThenImportIsTheIdentity(_ source: Source) throws {
        for table in try tables(source) {
            let place = try Workplace(copying: source.content)
            let (plan, report) = try place.plan(table)
            let made = try #require(plan)
            #expect(made.changed == [] && made.created == [])
            #expect(report.diagnostics.isEmpty)
            #expect(made.ignoredColumns.count == 18)
        }
    }

    @Test(arguments: sources) func whatWasEmptiedComesBack(_ source: Source) throws {
        for table in try tables(source) {
            let place = try Workplace(copying: source.content)
            let before = try place.files()
            let kept = try lines(of: place) { line in
                !["    actual:", "    result:"].contains { line.hasPrefix($0) }
            }
            #expect(kept < before.count)
            var (plan, report) = try place.plan(table)
            #expect(try #require(plan).write(report: &report))
            for (path, data) in try place.files() where data != before[path] {
                // Only quotes may differ: figures that begin with a sign get them.
                let unquoted = [data, before[path] ?? Data()].map {
                    String(decoding: $0, as: UTF8.self).replacing("\"", with: "")
                }
                #expect(unquoted[0] == unquoted[1], "\(path)")
                #expect(source.year != 2020, "\(path)")
            }
        }
    }

    /// Keeps some lines of every objective's file; returns how many files stayed as they were.
    private func lines(of place: Workplace, _ isKept: (Substring) -> Bool) throws -> Int {
        var same = 0
        for (path, data) in try place.files() where path.split(separator: "/").count == 3 {
            let text = String(decoding: data, as: UTF8.self)
            let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter(isKept)
                .joined(separator: "\n")
            if kept == text { same += 1 } else { try place.write(kept, path) }
        }
        return same
    }
}
