import Foundation
import Publishing
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("The years side by side")
struct YearsPageTests {
    private func change(_ before: (String?, String?), _ after: (String?, String?)) throws -> [YearChange] {
        let reports = [try Drawn.year(2021, before.0, before.1), try Drawn.year(2022, after.0, after.1)]
        return YearChange.all(try Drawn.setting(reports))
    }

    private static let movements: [(String, String?, String, String?, YearChange.Movement)] = [
        ("10", "5", "10", "12", .nowReached), ("10", "12", "10", "5", .noLongerReached),
        ("10", "12", "20", "20", .stillReached), ("10", "0", "10", "9", .stillNotReached),
        ("10", nil, "10", "12", .open), ("10", "12", "10", "words", .open),
        ("10 km", "12 km", "10%", "12%", .open),
    ]

    @Test("an outcome is held against the one of the year before", arguments: movements)
    func movement(
        _ target: String, _ actual: String?, _ nextTarget: String, _ nextActual: String?,
        _ expected: YearChange.Movement
    ) throws {
        // A year without any value has no results to compare.
        let changes = try change((target, actual), (nextTarget, nextActual))
        #expect(changes.map { $0.pairs.map(\.movement) } == (actual == nil ? [] : [[expected]]))
    }

    @Test("every indicator of either year is counted once")
    func sums() throws {
        let content = fixtures.appendingPathComponent("valid/valdora/Content")
        let temporary = try TemporaryFolder()
        let (summary, messages) = build(content: content, output: temporary.url, relativeTo: content)
        #expect(summary != nil && messages == "")
        let page = try String(contentsOf: temporary.url.appendingPathComponent("anni.html"), encoding: .utf8)
        for sentence in [
            "1 target, non raggiunto nel 2021, risulta raggiunto nel 2022.",
            "2 target, raggiunti nel 2021, risultano non raggiunti nel 2022.",
            "1 risulta raggiunto nel 2021 e nel 2022.",
            "Di 2 non si può dire: in uno dei due anni manca un esito, o è cambiato che cosa si misura o il suo verso.",
            "4 indicatori del 2022 non hanno un corrispondente nel 2021.",
        ] {
            #expect(page.contains(sentence), "\(sentence)")
        }
        // Each year leads to its indicators; no other file of the site is a page across years.
        #expect(page.contains("href=\"2022/indicatori.html?status=partial\""))
    }

    @Test("a site of one year, or of one with results, has no such page")
    func none() throws {
        #expect(try YearChange.all(Drawn.setting([Drawn.year(2022, "10", "5")])).isEmpty)
        let content = repository.appendingPathComponent("Content")
        let temporary = try TemporaryFolder()
        let (summary, _) = build(content: content, output: temporary.url, relativeTo: repository)
        #expect(summary != nil)
        #expect(try files(in: temporary.url)["anni.html"] == nil)
    }
}
