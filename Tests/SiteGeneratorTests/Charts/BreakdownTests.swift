import ReportModel
import Testing

@testable import SiteGenerator

@Suite("Bars of wholes and parts")
struct BreakdownTests {
    private func ends(_ parts: [String], total: String? = nil) throws -> [String]? {
        let shares = BreakdownShares(try Drawn.breakdown(parts, total: total))
        return shares.map { $0.parts.map(\.ends) + [$0.remainder.map { "rest \($0.ends)" }].compactMap { $0 } }
    }

    @Test("percentages that make a hundred, and those that miss it by their rounding, fill the bar")
    func percentages() throws {
        #expect(try ends(["59.68%", "40.32%"]) == ["0%…59.68%", "59.68%…100%"])
        #expect(try ends(["33%", "33%", "33%"]) == ["0%…33.333%", "33.333%…66.667%", "66.667%…100%"])
        #expect(try ends(["33.4%", "33.4%", "33.3%"])?.count == 3)
        #expect(try ends(["50.1%", "50%"])?.count == 2)
    }

    @Test("percentages that make less leave a rest")
    func remainder() throws {
        #expect(try ends(["60%", "30%"]) == ["0%…60%", "60%…90%", "rest 90%…100%"])
        #expect(try ends(["33.0%", "33.0%", "33.0%"])?.last == "rest 99%…100%")
        #expect(try ends(["25%"]) == ["0%…25%", "rest 25%…100%"])
        #expect(try ends(["20%", "20%"], total: "50%") == ["0%…40%", "40%…80%", "rest 80%…100%"])
    }

    @Test("amounts fill the bar where they make the stated total, or where none is stated")
    func amounts() throws {
        #expect(try ends(["24", "30", "10"]) == ["0%…37.5%", "37.5%…84.375%", "84.375%…100%"])
        #expect(try ends(["£24", "£40.00"], total: "£64")?.count == 2)
        #expect(try ends(["0", "5"]) == ["0%…0%", "0%…100%"])
        #expect(try ends(["59.68%", "40.32%"], total: "7,507")?.count == 2)
    }

    @Test("parts that are no parts of one whole have no bar")
    func none() throws {
        #expect(try ends(["60%", "60%"]) == nil)
        #expect(try ends(["50.2%", "50.0%"]) == nil)
        #expect(try ends(["24", "30"], total: "64") == nil)
        #expect(try ends(["24", "50"], total: "64") == nil)
        #expect(try ends(["24 days", "40 days"], total: "64") == nil)
        #expect(try ends(["24", "40%"]) == nil)
        #expect(try ends(["24 days", "40 km"]) == nil)
        #expect(try ends(["10% of staff", "20% of homes"]) == nil)
        #expect(try ends(["-4", "8"]) == nil)
        #expect(try ends(["0", "0"]) == nil)
        #expect(try ends(["0%", "0%"]) == nil)
        #expect(try ends(["64"]) == nil)
        #expect(try ends(["100%"]) == nil)
        #expect(try ends(["yes", "no"]) == nil)
        #expect(try ends(["24", "yes"]) == nil)
        #expect(try ends([]) == nil)
    }

    @Test("twelve parts have a bar, thirteen have none")
    func count() throws {
        #expect(try ends(Array(repeating: "999,999,999,999,999,999", count: 12))?.last == "91.667%…100%")
        #expect(try ends(Array(repeating: "1", count: 13)) == nil)
    }

    @Test("number and name stand in a part that has room for them")
    func labels() throws {
        let breakdown = try Drawn.breakdown(["60%", "29%", "6%", "2%", "3%"])
        let bar = try #require(BreakdownBar(try Drawn.setting(), breakdown, id: "s-b", title: "All"))
        #expect(bar.parts.map { $0.number?.text } == ["1", "2", "3", nil, nil])
        #expect(bar.parts.map { $0.number?.needsWidth } == [false, false, true, nil, nil])
        #expect(bar.parts.map { $0.label?.needsWidth } == [false, true, nil, nil, nil])
        #expect(bar.title == "All: the parts of the whole")
        #expect(bar.description == "Part 0 60%, Part 1 29%, Part 2 6%, Part 3 2%, Part 4 3%")
    }
}
