import Content
import Diagnostics
import FileSystem
import Templating

extension SitePlan {
    /// Renders all files and hands them on one after the other, so that memory stays small.
    ///
    /// - Parameter progress: is told now and then how many files are done, of how many.
    /// - Returns: whether all could be rendered; what could not is in `report`.
    func render<Sink: SiteSink & ~Copyable>(
        into sink: inout Sink,
        report: inout DiagnosticReport,
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(SystemError) -> Bool {
        var buffer = OutputBuffer()
        for (index, file) in files.enumerated() {
            if index % 64 == 0 { progress(index, files.count) }
            switch file.content {
            case .bytes(let bytes): try sink.take(bytes, at: file.path)
            case .copy(let source):
                guard let bytes = bytes(of: source, file.origin, &report) else { return false }
                try sink.take(bytes, at: file.path)
            case .page(let render):
                buffer.removeAll()
                do throws(OutputLimitExceeded) {
                    try render(&buffer)
                } catch {
                    report.add(SiteMessage.outputTooLarge(page: file.path.text), at: file.origin)
                    return false
                }
                try sink.take(buffer.bytes, at: file.path)
            }
        }
        return true
    }

    /// The content of a file that was there when the content was read. It may be gone since.
    private func bytes(of path: String, _ origin: SourceLocation?, _ report: inout DiagnosticReport) -> [UInt8]? {
        do throws(SystemError) {
            return try Folder.contents(ofFile: path)
        } catch {
            report.add(FileMessage.unreadable(reason: error.reason), at: origin)
            return nil
        }
    }
}
