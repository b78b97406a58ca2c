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
            case .copy(let source): try sink.take(try Folder.contents(ofFile: source), at: file.path)
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
}
