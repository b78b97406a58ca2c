import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Trends")
struct TrendTests {
    private func heights(_ chart: TrendChart?) -> [Int] { chart?.points.map(\.y) ?? [] }

    @Test("three years make a line from zero to the highest figure")
    func line() throws {
        let chart = try #require(
            try Drawn.trend([
                try Drawn.year(2020, "10", "5"), try Drawn.year(2021, "10", "0"), try Drawn.year(2022, "20", "15"),
            ]))
        #expect(chart.points.map(\.x.text) == ["0%", "50%", "100%"])
        #expect(heights(chart) == [1_080, 1_360, 520])
        #expect(chart.targets.map(\.y) == [800, 800, 240])
        #expect((chart.upper, chart.lower) == ("20", "0"))
        #expect(chart.zero == 1_360)
        #expect(chart.lines.count == 2)
        #expect(chart.yearLabels.map(\.text) == ["2020", "2021", "2022"])
        #expect(chart.description == "2020: 5, target 10; 2021: 0, target 10; 2022: 15, target 20")
        #expect(chart.rows.map(\.link.href) == ["../../2020/a/o.html#i", "../../2021/a/o.html#i", "o.html#i"])
        #expect(chart.rows.map(\.link.isCurrent) == [false, false, true])
    }

    @Test("years count by the calendar, and no line crosses a year without a value")
    func gaps() throws {
        let reports = [
            try Drawn.year(2017, "9", "1"), try Drawn.year(2018, "9", "2"), try Drawn.year(2020, "9", "3"),
            try Drawn.year(2021, "9", nil), try Drawn.year(2022, "9", "4"),
        ]
        let chart = try #require(try Drawn.trend(reports))
        #expect(chart.points.map(\.x.text) == ["0%", "20%", "60%", "100%"])
        #expect(chart.lines.map(\.end.x.text) == ["20%"])
        #expect(chart.targets.count == 5)
        #expect(chart.rows.count == 5)
        #expect(chart.rows.allSatisfy { $0.isDrawn })
    }

    @Test("what stands for a missing figure is none: it is a gap, and no other thing", arguments: [2021, 2022])
    func noValue(_ missing: Int) throws {
        let reports = try (2018...2022).map { try Drawn.year($0, "9", $0 == missing ? "n/a" : "\($0 - 2010)") }
        let chart = try #require(try Drawn.trend(reports))
        #expect(chart.points.count == 4)
        #expect(chart.rows.allSatisfy { $0.isDrawn })
        #expect(chart.rows.map(\.actual).contains("no value (n/a)"))
    }

    @Test("another unit or base is left out of the line and kept in the table")
    func units() throws {
        let reports = [
            try Drawn.year(2019, "9 km", "1 km"), try Drawn.year(2020, "9 km", "2 km"),
            try Drawn.year(2021, "4%", "5%"), try Drawn.year(2022, "9 km", "3 km"),
        ]
        let chart = try #require(try Drawn.trend(reports))
        #expect(chart.points.count == 3)
        #expect(chart.targets.count == 3)
        #expect(chart.rows.map(\.isDrawn) == [true, true, false, true])
        #expect(chart.rows[2].actual == "5%")
        let bases = [
            try Drawn.year(2020, "9% of staff", "9% of staff"), try Drawn.year(2021, "9%", "9%"),
            try Drawn.year(2022, "9%", "9%"),
        ]
        #expect(try Drawn.trend(bases) == nil)
    }

    @Test("negative figures have zero inside of the picture, and a distance has a target on both sides")
    func negative() throws {
        let reports = [
            try Drawn.year(2020, "< 5%", "-5%", .zero), try Drawn.year(2021, "< 5%", "2.5%", .zero),
            try Drawn.year(2022, "< 5%", "0%", .zero),
        ]
        let chart = try #require(try Drawn.trend(reports))
        #expect(chart.zero == 800)
        #expect(heights(chart) == [1_360, 520, 800])
        #expect(chart.targets.map(\.y) == [240, 1_360, 240, 1_360, 240, 1_360])
        let below = try ["-8", "-4", "-2"].enumerated().map { try Drawn.year(2020 + $0, "-8", $1, .lower) }
        let chart2 = try #require(try Drawn.trend(below))
        #expect(chart2.zero == 240)
        #expect(heights(chart2) == [1_360, 800, 520])
    }

    @Test("nothing but zeros lies on the line of zero")
    func zeros() throws {
        let chart = try Drawn.trend(try (2020...2022).map { try Drawn.year($0, "0", "0", .lower) })
        #expect(heights(chart) == [1_360, 1_360, 1_360])
    }

    @Test("no trend with fewer than three values, or without numbers")
    func none() throws {
        #expect(try Drawn.trend([try Drawn.year(2022, "9", "1")]) == nil)
        #expect(try Drawn.trend(try (2021...2022).map { try Drawn.year($0, "9", "1") }) == nil)
        #expect(
            try Drawn.trend([
                try Drawn.year(2020, "9", "1"), try Drawn.year(2021, "9", nil), try Drawn.year(2022, "9", "1"),
            ]) == nil)
        #expect(try Drawn.trend(try (2020...2022).map { try Drawn.year($0, "yes", "yes", nil) }) == nil)
        #expect(try Drawn.trend(try (2020...2022).map { try Drawn.year($0, nil, nil, nil) }) == nil)
    }

    @Test(
        "an indicator is followed into another area, from the nearest year; of two areas with its objective, its own counts"
    )
    func areas() throws {
        let moved = [
            try Drawn.year(2020, "9", "1", area: "old"), try Drawn.year(2021, "9", "2", area: "old"),
            try Drawn.year(2022, "9", "3", area: "new"),
        ]
        #expect(try Drawn.trend(moved)?.points.count == 3)
        func twice(_ area: String) throws -> [Report] {
            let areas = moved[0].areas + (try Drawn.year(2020, "9", "8", area: area).areas)
            return [Report(year: 2020, title: "R", period: .final(2020), updated: nil, areas: areas)]
                + moved.dropFirst()
        }
        for area in ["new", "third"] {
            #expect(try Drawn.trend(try twice(area))?.rows.map(\.actual) == ["1", "2", "3"])
        }
    }

    @Test("labels of many years keep apart, and the first and the last are written")
    func years() throws {
        let chart = try #require(try Drawn.trend(try (1990...2022).map { try Drawn.year($0, "9", "\($0)") }))
        #expect(chart.yearLabels.first?.text == "1990")
        #expect(chart.yearLabels.last?.text == "2022")
        for (label, next) in zip(chart.yearLabels, chart.yearLabels.dropFirst()) {
            #expect(label.extent.end < next.extent.start)
        }
    }

    @Test("of two long values that would lie over each other only the last is written")
    func values() throws {
        func labels(_ value: String) throws -> [String]? {
            try Drawn.trend(try (2020...2022).map { try Drawn.year($0, "£9", value) })?.valueLabels.map(\.label.text)
        }
        #expect(try labels("£1") == ["£1", "£1"])
        #expect(try labels("£999,999,999,999,999") == ["£999,999,999,999,999"])
    }
}
