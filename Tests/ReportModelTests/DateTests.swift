import Testing

@testable import ReportModel

@Suite("Dates")
struct DateTests {
    @Test("Only days that exist can be made")
    func existence() {
        #expect(CalendarDate(year: 2020, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2021, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
        #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
        #expect(CalendarDate(year: 2020, month: 11, day: 31) == nil)
        #expect(CalendarDate(year: 2020, month: 0, day: 1) == nil)
        #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    }

    @Test("Dates are ordered and written out")
    func forms() {
        let date = Given.day(2020, 12, 31)
        #expect(Given.day(2020, 7, 1) < date)
        #expect(date.iso == "2020-12-31")
        #expect(date.long(.italian) == "31 dicembre 2020")
        #expect(date.long(.english) == "31 December 2020")
        #expect(Given.day(2020, 7, 1).long(.italian) == "1° luglio 2020")
    }

    @Test("Every day is read back from each of its forms", arguments: SiteLanguage.allCases)
    func roundTrip(language: SiteLanguage) throws {
        var random = SeededGenerator(seed: 2)
        let reader = DateReader(language: language)
        for _ in 0..<500 {
            let month = Int.random(in: 1...12, using: &random)
            let date = Given.day(
                Int.random(in: 1...9999, using: &random), month, Int.random(in: 1...28, using: &random))
            #expect(try reader.date(date.iso) == date)
            #expect(try reader.date(date.long(language)) == date)
            #expect(try reader.partialDate(date.long(language)) == .day(date))
        }
    }

    @Test("Milestones may leave out the day and the month")
    func partial() throws {
        let reader = DateReader(language: .italian)
        #expect(try reader.partialDate("2025") == .year(2025))
        #expect(try reader.partialDate("2025-06") == .month(6, year: 2025))
        #expect(try reader.partialDate("Giugno 2025") == .month(6, year: 2025))
        #expect(try reader.partialDate("30/06/2025") == .day(Given.day(2025, 6, 30)))
        #expect(PartialDate.year(2025).long(.italian) == "2025")
        #expect(PartialDate.month(6, year: 2025).long(.english) == "June 2025")
        #expect(PartialDate.month(6, year: 2025).iso == "2025-06")
        #expect(PartialDate.year(2025) < .month(1, year: 2025))
        #expect(PartialDate.month(6, year: 2025) < .day(Given.day(2025, 6, 1)))
    }

    @Test(
        "What is no date is refused, with the same day in another notation, or none",
        arguments: [
            ("31/11/2020", .impossibleDate, nil), ("2020-13-01", .impossibleDate, nil),
            ("31.12.2020", .unreadable, "31 dicembre 2020"), ("dic. 2025", .unreadable, nil),
            ("domani", .unreadable, nil), ("", .empty, nil), ("0000", .unreadable, nil),
            ("2025-13", .impossibleDate, nil),
        ] as [(String, FigureFault.Kind, String?)])
    func refused(text: String, kind: FigureFault.Kind, proposal: String?) {
        let fault = FigureFault.of { () throws(FigureFault) in try DateReader(language: .italian).partialDate(text) }
        #expect(fault?.kind == kind)
        #expect(fault?.proposals == [proposal].compactMap { $0 })
    }
}
