import Diagnostics
import FileSystem
import Parallel
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
        for start in stride(from: 0, to: files.count, by: Self.batch) {
            progress(start, files.count)
            let files = files[start..<min(start + Self.batch, files.count)]
            let results = files.parallelMap(run: 8) { [sink, trace] file in Self.render(file, data, into: sink, trace) }
            for (file, result) in zip(files, results) {
                switch result {
                case .made(let receipt): sink.note(receipt, of: file.path)
                case .none: break
                case .tooLarge:
                    report.add(SiteMessage.outputTooLarge(page: file.path.text), at: file.origin)
                    return false
                case .failed(let error): throw error
                }
            }
        }
        return true
    }

    private func renderData<Sink: SiteSink>(into sink: inout Sink) throws(SystemError) -> SiteData {
        var data: SiteData = [:]
        for report in content.reports {
            let setting = setting(addresses.data(report.year))
            data[report.year] = try YearData(setting, report: report, trace: trace) { files throws(SystemError) in
                let receipts = files.parallelMap(run: 1) { [sink, trace] file in
                    Result { () throws(SystemError) in
                        try trace.measure(.write) { () throws(SystemError) in
                            try sink.take(file.bytes, at: file.path)
                        }
                    }
                }
                for (file, receipt) in zip(files, receipts) { sink.note(try receipt.get(), of: file.path) }
            }
        }
        return data
    }

    /// How many files are made before what came of them is noted.
    private static let batch = 1024

    /// What came of a file.
    private enum Outcome<Receipt: Sendable>: Sendable {
        case made(Receipt)
        /// It was made before.
        case none
        case tooLarge
        case failed(SystemError)
    }

    private static func render<Sink: SiteSink>(
        _ file: PlannedFile, _ data: SiteData, into sink: Sink, _ trace: PhaseTrace?
    ) -> Outcome<Sink.Receipt> {
        var buffer = OutputBuffer(capacity: 32 * 1024)
        if case .page(let render) = file.content {
            do throws(OutputLimitExceeded) {
                try trace.measure(.render) { () throws(OutputLimitExceeded) in try render(data, &buffer) }
            } catch {
                return .tooLarge
            }
        }
        do throws(SystemError) {
            if case .data = file.content { return .none }
            return try trace.measure(.write) { () throws(SystemError) in
                switch file.content {
                case .data: .none
                case .bytes(let bytes): .made(try sink.take(bytes, at: file.path))
                case .copy(let source): .made(try sink.take(try Folder.contents(ofFile: source), at: file.path))
                case .page: .made(try sink.take(buffer.bytes, at: file.path))
                }
            }
        } catch {
            return .failed(error)
        }
    }
}
