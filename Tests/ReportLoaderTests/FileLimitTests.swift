import Diagnostics
import ReportLoader
import TestSupport
import Testing

/// So many files a content folder may have, and not one more.
@Suite("The limit of files")
struct FileLimitTests {
    /// What a load says of so many files, which are never on a disk.
    private func found(_ count: Int) throws -> DiagnosticReport {
        let folder = try TemporaryFolder()
        // Pictures beside `site.yaml` are not opened: only their number counts.
        let files = (1..<count).map { ("x\($0).png", [UInt8]()) } + [("site.yaml", Array("title: T\n".utf8))]
        var report = DiagnosticReport()
        _ = ContentLoader().load(
            folder.path, pending: Dictionary(uniqueKeysWithValues: files), report: &report)
        return report
    }

    @Test("at the limit they are read, beyond it none is")
    func figure() throws {
        let (at, beyond) = (try found(Limit.files.figure), try found(Limit.files.figure + 1))
        #expect(at.count(of: "too-many") == 0 && at.hasErrors)
        #expect(beyond.diagnostics.map(\.id) == ["too-many"])
        // The one too many, in the order of a walk: `x9999.png`, for `site.yaml` comes first.
        #expect(beyond.diagnostics.first?.location?.file.hasSuffix("/x9999.png") == true)
    }
}
