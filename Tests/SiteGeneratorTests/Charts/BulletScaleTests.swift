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
            ("3.75", "3", ["0%", "64%", "80%"]),
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
            ("< 10%", "-3.70%", ["50%", "35.2%", "90%"]), ("< 10%", "-25%", ["50%", "0%", "70%"]),
            ("0", "0", ["50%", "50%", "50%"]), ("0", "2", ["50%", "100%", "50%"]),
        ])
    func zero(_ target: String, _ actual: String, _ expected: [String]) throws {
        let scale = try #require(try Drawn.bullet(target, actual, .zero))
        #expect(places(scale) == expected)
        #expect((scale.mirrored?.thousandths ?? 0) + scale.target.thousandths == 100_000)
        #expect(scale.partial == nil)
    }

    @Test(
        "percentages from 0 to 100 stand on a line from 0 to 100, others do not",
        arguments: [
            ("80%", "60%", ["0%", "60%", "80%"]), ("100%", "100%", ["0%", "100%", "100%"]),
            ("2%", "1.5%", ["0%", "1.5%", "2%"]), ("90%", "102.7%", ["0%", "91.289%", "80%"]),
        ])
    func percent(_ target: String, _ actual: String, _ expected: [String]) throws {
        #expect(places(try Drawn.bullet(target, actual, .higher)) == expected)
    }

    @Test("figures of 18 digits are placed exactly")
    func large() throws {
        let scale = try Drawn.bullet("800,000,000,000,000,000", "0.000000000000000001", .higher)
        #expect(places(scale) == ["0%", "0%", "80%"])
        let other = try Drawn.bullet("£999,999,999,999,999,999", "£999,999,999,999,999,999", .higher)
        #expect(places(other) == ["0%", "80%", "80%"])
    }

    @Test("the target is reached on the side where success lies")
    func reached() throws {
        #expect(try Drawn.bullet("≥ 80", "60")?.reached?.ends == "80%…100%")
        #expect(try Drawn.bullet("≤ 80", "60")?.reached?.ends == "0%…80%")
        #expect(try Drawn.bullet("< 80", "60", .zero)?.reached?.ends == "10%…90%")
        #expect(try Drawn.bullet("= 80", "60")?.reached == nil)
        #expect(try Drawn.bullet("100%", "60%", .higher)?.reached == nil)
    }

    @Test("it is reached in part where the formulas of attainment say so")
    func partial() throws {
        #expect(try Drawn.bullet("≥ 80", "60")?.partial?.ends == "40%…80%")
        #expect(try Drawn.bullet("≤ 40", "100")?.partial?.ends == "40%…60%")
        let ratio = AttainmentPolicy(lower: .ratio)
        #expect(try Drawn.bullet("≤ 40", "100", policy: ratio)?.partial?.ends == "40%…80%")
        #expect(try Drawn.bullet("≥ 80", "60", baseline: "40")?.partial?.ends == "60%…80%")
        #expect(try Drawn.bullet("≥ 80", "60", baseline: "90")?.partial == nil)
        #expect(try Drawn.bullet("≤ 40", "100", baseline: "20")?.partial == nil)
        #expect(try Drawn.bullet("= 80", "60")?.partial == nil)
        #expect(try Drawn.bullet("≥ -80", "-90")?.partial == nil)
        #expect(try Drawn.bullet("≤ 0", "3")?.partial == nil)
        let any = AttainmentPolicy(lower: .ratio, partialFrom: .zero)
        #expect(try Drawn.bullet("≤ 40", "100", policy: any)?.partial?.ends == "40%…100%")
        let all = AttainmentPolicy(partialFrom: .hundred)
        #expect(try Drawn.bullet("≥ 80", "60", policy: all)?.partial == nil)
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
