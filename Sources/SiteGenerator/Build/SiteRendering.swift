import Bytes
import Content
import Diagnostics
import FileSystem
import OpenData
import Parallel
import Publishing
import ReportModel
import SiteStructure
import Templating

extension SitePlan {
    /// Makes all files and hands them on as they are made, so that memory stays small.
    ///
    /// The open data come first, because pages say how large they are.
    ///
    /// - Parameter progress: is told now and then how many files are done, of how many.
    /// - Returns: whether all could be made; what could not is in `report`.
    func render<Sink: SiteSink>(
        into sink: inout Sink,
        report: inout DiagnosticReport,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(SystemError) -> Bool {
        progress(0, files.count)
        let data = try renderData(into: &sink)
        var done = 0
        // What is written early must not lead to what is written late: a stage begins when the one before is done.
        for files in files.runs(by: \.stage) {
            for start in stride(from: 0, to: files.count, by: Self.batch) {
                progress(done, self.files.count)
                let batch = files[start..<min(start + Self.batch, files.count)]
                done += batch.count
                guard try render(batch, data, into: &sink, &report) else { return false }
            }
        }
        return true
    }

    private func render<Sink: SiteSink>(
        _ files: ArraySlice<PlannedFile>, _ data: SiteData, into sink: inout Sink, _ report: inout DiagnosticReport
    ) throws(SystemError) -> Bool {
        let outcomes = files.parallelMap(run: files.count < Self.batch / 8 ? 1 : 8) { [sink, trace] file in
            Self.render(file, data, into: sink, trace)
        }
        var failure: SystemError?
        var isWhole = true
        // What was done is noted even where something else failed.
        for (file, outcome) in zip(files, outcomes) {
            switch outcome {
            case .made(let receipt): sink.note(receipt, of: file.path)
            case .none: break
            case .fault(let message):
                report.add(message.message, at: file.origin)
                isWhole = false
            case .failed(let error): failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return isWhole
    }

    /// Makes the open data of all years and hands them on.
    ///
    /// - Parameter memory: what areas were last given.
    /// - Returns: what pages tell of them.
    func renderData<Sink: SiteSink>(into sink: inout Sink, memory: AreaMemory? = nil) throws(SystemError) -> SiteData {
        var data = SiteData()
        let whole = setting(addresses.series)
        let series = try SeriesTable(whole, into: sink)
        var years: [YearData] = []
        for report in content.reports {
            let setting = setting(addresses.data(report.year))
            let year = try YearData(
                setting, report: report, series: series, memory: memory, trace: trace, into: &sink)
            data.years[report.year] = year
            years.append(year)
        }
        if let series { data.series = try SeriesData(whole, series, years: years, trace: trace, into: &sink) }
        return data
    }

    /// How many files are made before what came of them is noted.
    private static let batch = 2048

    /// What came of a file.
    private enum Outcome<Receipt: Sendable>: Sendable {
        case made(Receipt)
        /// It was made before.
        case none
        /// It cannot be made.
        case fault(Fault)
        /// The disk failed.
        case failed(SystemError)
    }

    /// Why a file cannot be made.
    enum Fault: Error {
        case tooLarge(page: String)
        /// It was there when the content was read, and is gone or closed since.
        case unreadable(reason: String)

        var message: Message {
            switch self {
            case .tooLarge(let page): BuildMessage.outputTooLarge(page: page)
            case .unreadable(let reason): FileMessage.unreadable(reason: reason)
            }
        }
    }

    private static func render<Sink: SiteSink>(
        _ file: PlannedFile, _ data: SiteData, into sink: Sink, _ trace: PhaseTrace?
    ) -> Outcome<Sink.Receipt> {
        if case .data = file.content { return .none }
        if case .copy(let source) = file.content {
            return trace.measure(.write) { copy(source, to: file.path, in: sink) }
        }
        let bytes: [UInt8]
        switch Self.bytes(of: file, data, trace) {
        case .success(let made): bytes = made
        case .failure(let fault): return .fault(fault)
        }
        do throws(SystemError) {
            return .made(
                try trace.measure(.write) { () throws(SystemError) in try sink.take(bytes, digest: nil, at: file.path) }
            )
        } catch {
            return .failed(error)
        }
    }

    /// Copies a file of the content piece by piece: it may be as large as a film.
    private static func copy<Sink: SiteSink>(
        _ source: String, to path: OutputPath, in sink: Sink
    ) -> Outcome<Sink.Receipt> {
        do throws(SystemError) {
            let file: ReadableFile
            do throws(SystemError) { file = try ReadableFile(path: source) } catch { return unreadable(error) }
            let copy = try sink.begin(at: path)
            var digest = Digest.Stream()
            var done = 0
            while true {
                let piece: [UInt8]
                do throws(SystemError) { piece = try file.bytes(at: done) } catch { return unreadable(error) }
                if piece.isEmpty { return .made(try copy.finish(digest.digest)) }
                digest.add(piece[...])
                try copy.append(piece[...])
                done += piece.count
            }
        } catch {
            return .failed(error)
        }
    }

    private static func unreadable<Receipt>(_ error: SystemError) -> Outcome<Receipt> {
        .fault(.unreadable(reason: error.reason))
    }

    /// Makes a file that is none of the open data, which are made together.
    func bytes(of file: PlannedFile, _ data: SiteData) -> Result<[UInt8], Fault> { Self.bytes(of: file, data, trace) }

    private static func bytes(
        of file: PlannedFile, _ data: SiteData, _ trace: PhaseTrace?
    ) -> Result<[UInt8], Fault> {
        switch file.content {
        case .data: return .success([])
        case .bytes(let made): return .success(made)
        case .copy(let source):
            do throws(SystemError) {
                return .success(try Folder.contents(ofFile: source))
            } catch {
                return .failure(.unreadable(reason: error.reason))
            }
        case .page(let render):
            var buffer = OutputBuffer(capacity: 48 * 1024, limit: Limit.page.bytes)
            do throws(OutputLimitExceeded) {
                try trace.measure(.render) { () throws(OutputLimitExceeded) in try render(data, &buffer) }
                return .success(buffer.takeBytes())
            } catch {
                return .failure(.tooLarge(page: file.path.text))
            }
        }
    }
}
