import Content
import Diagnostics
import FileSystem
import Parallel
import ReportModel

/// What the files of objectives held when they were last read, so that a load reads again only those that changed.
///
/// For programs that load the same folder again and again, such as the preview. What it gives back is what reading would
/// give.
public final class ObjectiveMemory: Sendable {
    private let years = Locked<[String: YearMemory]>([:])

    /// Nothing was read yet.
    public init() {}

    /// What is known of the objectives of a year.
    ///
    /// - Parameter basis: the other files that the reading of an objective depends on. Where they changed, nothing is
    ///   known any more.
    func year(_ name: String, basis: [[UInt8]]) -> YearMemory {
        years.withLock { years in
            let year = YearMemory(basis: basis, after: years[name])
            years[name] = year
            return year
        }
    }
}

/// What came of reading the file of an objective.
struct ObjectiveReading: Sendable {
    /// The objective and its place among the others; `nil` where it cannot be read.
    let objective: (order: Int, objective: Objective)?
    /// What was found on the way.
    let report: DiagnosticReport
}

/// A part of ``ObjectiveMemory``.
final class YearMemory: Sendable {
    private struct Entry: Sendable {
        let status: FileStatus
        let reading: ObjectiveReading
    }

    private let basis: [[UInt8]]
    /// What the load before this one read.
    private let known: [String: Entry]
    /// What this load read, or knew.
    private let current = Locked<[String: Entry]>([:])

    fileprivate init(basis: [[UInt8]], after earlier: YearMemory?) {
        self.basis = basis
        known = earlier.flatMap { $0.basis == basis ? $0.current.withLock { $0 } : nil } ?? [:]
    }

    /// What a file holds, which is read only where that is not known.
    func reading(of file: ContentFile, _ read: () -> ObjectiveReading) -> ObjectiveReading {
        guard let status = file.status, file.pendingBytes == nil, status.isSettled else { return read() }
        let found = known[file.shownPath].flatMap { $0.status == status ? $0 : nil }
        let entry = found ?? Entry(status: status, reading: read())
        current.withLock { $0[file.shownPath] = entry }
        return entry.reading
    }
}
