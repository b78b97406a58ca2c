import Content
package import Diagnostics
import FileSystem
import OpenData
import Parallel
package import Publishing
import ReportModel
import Search

/// A site of which each file is made when it is asked for.
///
/// A page takes a millisecond, ten thousand take seconds: whoever looks at one after a change need not wait for the
/// others.
package final class LiveSite: Sendable {
    /// What was made.
    package let summary: BuildSummary
    /// Changes with everything that any file is made from.
    package let version: String

    private let plan: SitePlan
    private let memory: BuildMemory
    /// Which file of the plan has which address.
    private let numbers: [OutputPath: Int]
    /// What pages tell of the open data.
    private let data: OnDemand<SiteData>

    /// The site of a plan.
    init(_ plan: SitePlan, memory: BuildMemory) {
        memory.areas.keep(plan.content.reports)
        self.plan = plan
        self.memory = memory
        summary = BuildSummary(plan, files: FileCounts())
        numbers = Dictionary(zip(plan.files.map(\.path), plan.files.indices)) { first, _ in first }
        data = OnDemand {
            var sink = DataFileSink(wanted: nil)
            return (try? plan.renderData(into: &sink, memory: memory.areas)) ?? SiteData()
        }
        version = Self.version(of: plan)
    }

    /// Reports files that are to be copied and cannot be read; a build would find that out when it copies them.
    static func checkCopies(of plan: SitePlan, report: inout DiagnosticReport) {
        for file in plan.files {
            guard case .copy(let source) = file.content else { continue }
            do throws(SystemError) { try Folder.checkReading(ofFile: source) } catch {
                report.add(FileMessage.unreadable(reason: error.reason), at: file.origin)
            }
        }
    }

    /// Whether there is such a file.
    package func contains(_ path: OutputPath) -> Bool { numbers[path] != nil || searchFile(path) != nil }

    /// The path of the file that is copied to an address as it is; `nil` where none is.
    package func source(of path: OutputPath) -> String? {
        guard let number = numbers[path], case .copy(let source) = plan.files[number].content else { return nil }
        return source
    }

    /// The bytes of a file; `nil` where there is none, or where `report` says why it cannot be made.
    package func file(at path: OutputPath, report: inout DiagnosticReport) -> [UInt8]? {
        guard let number = numbers[path] else { return searchFile(path) }
        let file = plan.files[number]
        if case .data = file.content { return dataFile(path) }
        switch plan.bytes(of: file, data.value) {
        case .success(let bytes): return bytes
        case .failure(let fault):
            report.add(fault.message, at: file.origin)
            return nil
        }
    }

    /// The index is made once a browser searches.
    private func searchFile(_ path: OutputPath) -> [UInt8]? {
        guard SearchIndex.mayHave(path) else { return nil }
        return plan.search.value.files.first { $0.path == path }?.bytes
    }

    /// The open data are made together: of a large site, keeping them would take more memory than all the rest.
    private func dataFile(_ path: OutputPath) -> [UInt8]? {
        var sink = DataFileSink(wanted: path)
        _ = try? plan.renderData(into: &sink, memory: memory.areas)
        return sink.found
    }

    /// Texts and options, the names of assets, which tell what they hold, and the files that are copied.
    private static func version(of plan: SitePlan) -> String {
        let files = plan.files.flatMap { file -> [[UInt8]] in
            switch file.content {
            case .page, .data: []
            case .bytes(let bytes): [Array(file.path.text.utf8), bytes]
            case .copy(let source): [Array("\(source) \(status(of: source))".utf8)]
            }
        }
        return Digest(of: [Array(plan.inputs.hexadecimal.utf8)] + files).hexadecimal
    }

    private static func status(of path: String) -> String {
        let status = try? Folder.status(ofFile: path)
        return status.map { "\($0.size) \($0.modified) \($0.changed) \($0.identity)" } ?? ""
    }
}

/// Keeps one of the files of the open data.
private struct DataFileSink: SiteSink {
    /// The one that is kept.
    let wanted: OutputPath?
    private(set) var found: [UInt8]?

    init(wanted: OutputPath?) { self.wanted = wanted }

    func take(_ bytes: [UInt8], digest: Digest?, at path: OutputPath) -> [UInt8]? { path == wanted ? bytes : nil }

    func begin(at path: OutputPath) -> PiecesSink<[UInt8]?> {
        guard path == wanted else { return .ignoring { _ in nil } }
        let bytes = Locked<[UInt8]>([])
        return PiecesSink(
            append: { (piece: ArraySlice<UInt8>) throws(SystemError) in bytes.withLock { $0 += piece } },
            finish: { (_: Digest) throws(SystemError) in bytes.withLock { $0 } })
    }

    mutating func note(_ bytes: [UInt8]?, of path: OutputPath) { found = found ?? bytes }
}
