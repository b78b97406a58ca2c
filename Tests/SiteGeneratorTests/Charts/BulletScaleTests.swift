import ReportModel
import TestSupport
import Testing

@testable import SiteGenerator

@Suite("Bars of indicators")
struct BulletScaleTests {
    /// Where the figures lie: zero, actual value, target.
    private func places(_ scale: BulletScale?) -> [String] {
        scale.map { [$0.zero.text, $0.actual.text, $0.target.text] } ?? []
    }

    @Test(
        "a target missed, reached, passed a little, six times and a thousand times",
        arguments: [
            ("800", "639", ["0%", "63.9%", "80%"]), ("800", "800", ["0%", "80%", "80%"]),
            ("800", "900", ["0%", "90%", "80%"]), ("5", "30", ["0%", "100%", "16.667%"]),
            ("1", "1000", ["0%", "100%", "0.1%"]), ("800", "0", ["0%", "0%", "80%"]),
            ("0", "3", ["0%", "100%", "0%"]), ("0", "0", ["0%", "0%", "0%"]),
            ("3.75", "3", ["0%", "75%", "93.75%"]),
        ])
    func higher(_ target: String, _ actual: String, _ expected: [String]) throws {
        #expect(places(try Drawn.bullet(target, actual, .higher)) == expected)
        #expect(places(try Drawn.bullet(target, actual, .lower)) == expected)
    }

    @Test(
        "below zero there is no difference, and no bar",
        arguments: [("-5%", "-141%"), ("-4", "-2"), ("-4", "5"), ("4", "-5"), ("-4", "0"), ("-4", "-4")])
    func negative(_ target: String, _ actual: String) throws {
        for direction in [Direction.higher, .lower] { #expect(try Drawn.bullet(target, actual, direction) == nil) }
    }

    @Test(
        "where nearness to zero counts, zero is in the middle",
        arguments: [
            ("< 10%", "-3.70%", ["50%", "37.667%", "83.333%"]), ("< 10%", "-25%", ["50%", "0%", "70%"]),
            ("0", "0", ["50%", "50%", "50%"]), ("0", "2", ["50%", "100%", "50%"]),
        ])
    func zero(_ target: String, _ actual: String, _ expected: [String]) throws {
        let scale = try #require(try Drawn.bullet(target, actual, .zero))
        #expect(places(scale) == expected)
        #expect((scale.mirrored?.thousandths ?? 0) + scale.target.thousandths == 100_000)
    }

    @Test(
        "percentages from 0 to 100 stand on a line from 0 to 100, others do not",
        arguments: [
            ("80%", "60%", ["0%", "60%", "80%"]), ("100%", "100%", ["0%", "100%", "100%"]),
            ("2%", "1.5%", ["0%", "1.5%", "2%"]), ("90%", "102.7%", ["0%", "68.467%", "60%"]),
        ])
    func percent(_ target: String, _ actual: String, _ expected: [String]) throws {
        #expect(places(try Drawn.bullet(target, actual, .higher)) == expected)
    }

    @Test("figures of 18 digits are placed exactly")
    func large() throws {
        let scale = try Drawn.bullet("800,000,000,000,000,000", "0.000000000000000001", .higher)
        #expect(places(scale) == ["0%", "0%", "80%"])
        let other = try Drawn.bullet("£999,999,999,999,999,999", "£999,999,999,999,999,999", .higher)
        #expect(places(other) == ["0%", "100%", "100%"])
    }

    @Test(
        "the scale begins at zero and ends at a round number, beyond the target",
        arguments: [
            ("800", "639", Direction.higher, ["0", "1,000"]), ("6", "5", .higher, ["0", "8"]),
            ("5", "6", .higher, ["0", "6"]), ("35", "37.25", .higher, ["0", "40"]),
            ("11", "12", .higher, ["0", "15"]), ("21", "24", .higher, ["0", "25"]), ("1", "2", .higher, ["0", "2"]),
            ("0.5", "0.2", .lower, ["0", "0.6"]), ("50%", "62.90%", .higher, ["0%", "100%"]),
            ("100%", "160%", .higher, ["0%", "200%"]), ("£7,000", "£7,500", .higher, ["£0", "£8,000"]),
            ("5 minutes", "2.4 minutes", .lower, ["0", "6"]), ("< 10%", "-3.70%", .zero, ["−15%", "15%"]),
            ("0", "0", .higher, ["0", "1"]), ("1", "0", .higher, ["0", "2"]), ("1", "1", .higher, ["0", "2"]),
        ])
    func ends(_ target: String, _ actual: String, _ direction: Direction, _ expected: [String]) throws {
        let scale = try #require(try Drawn.bullet(target, actual, direction))
        let goal = try #require(try Drawn.figures(target, actual, direction).goal)
        #expect([scale.lower, scale.upper].compactMap { $0 }.map { goal.text(of: $0, .english) } == expected)
    }

    @Test("an end of more than 18 digits is not printed")
    func longEnd() throws {
        #expect(try Drawn.bullet("800,000,000,000,000,000", "5", .higher)?.upper == nil)
    }

    @Test("baseline and initial target are marked where they stand on the same scale")
    func marks() throws {
        let scale = try Drawn.bullet("800", "700", .higher, baseline: "100", initial: "1000")
        #expect(scale?.baseline?.text == "10%")
        #expect(scale?.initial?.text == "100%")
        #expect(try Drawn.bullet("800", "700", .higher, initial: "90%")?.initial == nil)
        #expect(try Drawn.bullet("800", "700", .higher, initial: "by 30 June 2021")?.initial == nil)
    }

    @Test("no bar without two numbers of the same thing")
    func none() throws {
        #expect(try Drawn.bullet("800", nil, .higher) == nil)
        #expect(try Drawn.bullet(nil, "800") == nil)
        #expect(try Drawn.bullet("yes", "yes") == nil)
        #expect(try Drawn.bullet("by 31 December 2021", "30 June 2021") == nil)
        #expect(try Drawn.bullet("by 31 December 2021", "yes") == nil)
        #expect(try Drawn.bullet("service kept up", "yes") == nil)
        #expect(try Drawn.bullet("10% of office staff", "85% of the flood team", .higher) == nil)
        #expect(try Drawn.bullet("10%", "85% of the flood team", .higher) == nil)
        #expect(try Drawn.bullet("800", "900") == nil)
        #expect(try Drawn.bullet("800", "not available", .higher) == nil)
    }

    @Test("a measure too short to be seen is a dot")
    func dot() throws {
        let setting = try Drawn.setting()
        func chart(_ target: String, _ actual: String) throws -> BulletChart? {
            BulletChart(setting, Indicator(id: "i", name: "I", figures: try Drawn.figures(target, actual, .higher)))
        }
        #expect(try chart("800", "0")?.measure == nil)
        #expect(try chart("800", "4")?.measure == nil)
        #expect(try chart("800", "639")?.measure?.ends == "0%…63.9%")
        #expect(try chart("-4", "-2") == nil)
    }

    @Test("title and description name the indicator and all its figures")
    func words() throws {
        let figures = try Drawn.figures("≥ 800", "639", baseline: "100", initial: "900")
        let chart = try #require(BulletChart(try Drawn.setting(), Indicator(id: "i", name: "Homes", figures: figures)))
        #expect(chart.id == "s-bullet-i")
        #expect(chart.tone == "partial")
        #expect(chart.title == "Homes: actual value and target")
        #expect(
            chart.description
                == "actual value 639, target ≥\u{A0}800, initial target 900, baseline 100, Not met: 77%")
    }
}
