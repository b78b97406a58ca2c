import ReportModel
import Testing

@testable import SiteGenerator

@Suite("Timelines")
struct TimelineTests {
    private func timeline(_ dates: [PartialDate], asOf: CalendarDate? = nil) throws -> Timeline? {
        Timeline(try Drawn.setting(), dates.map { Milestone(date: $0, text: "Step") }, asOf: asOf)
    }

    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
        try #require(CalendarDate(year: year, month: month, day: day))
    }

    @Test("days are counted over leap years and centuries")
    func days() throws {
        #expect(PartialDate.year(2020).days.count == 366)
        #expect(PartialDate.year(2021).days.count == 365)
        #expect(PartialDate.year(1900).days.count == 365)
        #expect(PartialDate.year(2000).days.count == 366)
        #expect(PartialDate.month(2, year: 2020).days.count == 29)
        #expect(PartialDate.month(12, year: 2020).days.count == 31)
        #expect(PartialDate.year(2020).days.upperBound == PartialDate.year(2021).days.lowerBound)
        #expect(PartialDate.month(12, year: 9999).days.upperBound == PartialDate.year(9999).days.upperBound)
        let march = PartialDate.day(try day(2020, 3, 1))
        #expect(march.days.lowerBound == PartialDate.month(2, year: 2020).days.upperBound)
        // 400 years have 146,097 days.
        #expect(PartialDate.year(2400).days.lowerBound - PartialDate.year(2000).days.lowerBound == 146_097)
        #expect(PartialDate.year(1).days.lowerBound > 0)
    }

    @Test("steps are as far apart as their dates, a year in its middle")
    func positions() throws {
        let line = try #require(try timeline([.year(2021), .year(2024), .month(1, year: 2023)]))
        // 2021 to 2024 has 1,461 days.
        #expect(line.steps.map(\.position.text) == ["12.491%", "87.474%", "51.027%"])
        #expect(line.steps.map(\.number) == [1, 2, 3])
        #expect((line.firstYear, line.lastYear) == ("2021", "2024"))
        #expect(line.ticks.map(\.text) == ["2022", "2023", "2024"])
        #expect(line.lanes == 1)
    }

    @Test("within one year, months are marked and the year is written once")
    func oneYear() throws {
        let line = try #require(try timeline([.month(2, year: 2021), .month(11, year: 2021)]))
        #expect(line.lastYear == nil)
        #expect(line.ticks.count == 11)
        #expect(line.ticks.first?.position.text == "8.493%")
    }

    @Test("what has ended by the day of the figures is past, what is under way is ahead")
    func past() throws {
        let dates: [PartialDate] = [
            .year(2020), .day(try day(2021, 6, 30)), .day(try day(2021, 7, 1)), .month(6, year: 2021), .year(2021),
        ]
        let line = try #require(try timeline(dates, asOf: try day(2021, 6, 30)))
        #expect(line.steps.map(\.isAhead) == [false, false, true, false, true])
        #expect(line.elapsed?.ends == "0%…74.829%")
        #expect(try timeline(dates)?.elapsed == nil)
        #expect(try timeline(dates)?.steps.contains { $0.isAhead } == false)
        #expect(try timeline([.year(2021), .year(2022)], asOf: try day(2020, 12, 31))?.elapsed == nil)
        #expect(try timeline([.year(2021), .year(2022)], asOf: try day(2030, 1, 1))?.elapsed?.ends == "0%…100%")
    }

    @Test("steps that would touch stand over each other")
    func lanes() throws {
        let line = try #require(try timeline([.year(2020), .year(2050), .year(2021), .year(2022), .year(2020)]))
        #expect(line.steps.map(\.lane) == [0, 0, 2, 3, 1])
        #expect(line.lanes == 4)
        for (index, step) in line.steps.enumerated() {
            for other in line.steps[(index + 1)...] where other.lane == step.lane {
                #expect(abs(other.position.thousandths - step.position.thousandths) >= 7_600)
            }
        }
    }

    @Test("one date makes no line, and too many at one place make none")
    func none() throws {
        #expect(try timeline([]) == nil)
        #expect(try timeline([.year(2020)]) == nil)
        #expect(try timeline([.year(2020), .year(2020)]) == nil)
        #expect(try timeline(Array(repeating: .year(2020), count: 5) + [.year(2030)]) == nil)
    }

    @Test("a line over millennia has no marks of years, and all steps")
    func long() throws {
        let line = try #require(try timeline([.year(1), .year(9999)]))
        #expect(line.ticks.isEmpty)
        #expect(line.firstYear == "0001")
        #expect(line.steps.map(\.position.text) == ["0.005%", "99.995%"])
    }

    @Test("the description holds every step with its date")
    func words() throws {
        let line = try #require(try timeline([.month(3, year: 2021), .year(2024)]))
        #expect(line.title == "The milestones in time")
        #expect(line.description == "1. March 2021: Step 2. 2024: Step")
    }
}
