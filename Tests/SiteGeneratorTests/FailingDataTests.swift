import FileSystem
import OpenData
import Parallel
import Publishing
import ReportModel
import SiteStructure
import Testing

@testable import SiteGenerator

/// A disk that is full while the open data are written: what was written before must be known, or the build would say
/// that nothing changed.
@Suite("Open data on a failing disk")
struct FailingDataTests {
    /// Takes every file, and some pieces of those that come in pieces.
    private struct FullSink: SiteSink {
        /// How many pieces there is room for.
        let room: Int
        let pieces = Locked(0)
        let taken = Locked<Set<OutputPath>>([])
        private(set) var noted: Set<OutputPath> = []

        func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) throws(SystemError) {
            taken.withLock { _ = $0.insert(path) }
        }

        func begin(at path: OutputPath) throws(SystemError) -> PiecesSink<Void> {
            PiecesSink(
                append: { [self] (_: ArraySlice<UInt8>) throws(SystemError) in try use(path) },
                finish: { [self] (_: Digest) throws(SystemError) in
                    try use(path)
                    taken.withLock { _ = $0.insert(path) }
                })
        }

        private func use(_ path: OutputPath) throws(SystemError) {
            let count = pieces.withLock { count in
                count += 1
                return count
            }
            if count > room { throw SystemError(path: path.text, code: 28) }
        }

        mutating func note(_ receipt: Void, of path: OutputPath) { noted.insert(path) }
    }

    @Test("what was written is noted, wherever it ends", arguments: BuiltData.Source.all)
    func noted(_ source: BuiltData.Source) throws {
        let (setting, report) = try BuiltData.setting(source) { $0.data($1.year) }
        var sink = FullSink(room: .max)
        _ = try YearData(setting, report: report, into: &sink)
        #expect(sink.noted == Set(YearData.paths(setting, report)))
        let all = sink.pieces.withLock { $0 }
        #expect(all > 3 * report.areas.count)
        for room in 3..<all {
            var sink = FullSink(room: room)
            #expect(throws: SystemError.self) { try YearData(setting, report: report, into: &sink) }
            #expect(sink.noted == sink.taken.withLock { $0 }, "\(room)")
        }
    }
    @Test("so it is with the data of all years")
    func series() throws {
        let valdora = BuiltData.Source(
            content: "Tests/Fixtures/valid/valdora/Content", language: .italian, year: 2018, indicators: 0,
            testDescription: "Valdora")
        let (setting, _) = try BuiltData.setting(valdora) { addresses, _ in addresses.series }
        let reports = setting.content.reports
        func build(_ sink: inout FullSink) throws {
            let table = try #require(try SeriesTable(setting, into: sink))
            var years: [YearData] = []
            for report in reports {
                years.append(try YearData(setting, report: report, series: table, into: &sink))
            }
            _ = try SeriesData(setting, table, years: years, into: &sink)
        }
        var sink = FullSink(room: .max)
        try build(&sink)
        let years = reports.flatMap { YearData.paths(setting, $0) }
        #expect(SeriesData.paths(setting).count > 1)
        #expect(sink.noted == Set(years + SeriesData.paths(setting)))
        let all = sink.pieces.withLock { $0 }
        for room in 1..<all {
            var sink = FullSink(room: room)
            #expect(throws: SystemError.self) { try build(&sink) }
            #expect(sink.noted == sink.taken.withLock { $0 }, "\(room)")
        }
    }
}
