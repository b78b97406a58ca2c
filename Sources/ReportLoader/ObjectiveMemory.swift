import Content
import Diagnostics
import FileSystem
import Parallel
import ReportModel

/// What the files of objectives held when they were last read, so that a load reads again only those that changed.
///
/// For programs that load the same folder again and again, such as the preview. What it gives back is what reading would
/// give.
package final class ObjectiveMemory: Sendable {
    private let years = Locked<[String: YearMemory]>([:])
    private let patience: Duration

    /// Nothing was read yet.
    ///
    /// - Parameter patience: how long a file must have stayed as it is before it is remembered.
    package init(patience: Duration = .seconds(3)) {
        self.patience = patience
    }

    /// What is known of the objectives of a year.
    ///
    /// - Parameter basis: the other files that the reading of an objective depends on. Where they changed, nothing is
    ///   known any more.
    func year(_ name: String, basis: [[UInt8]]) -> YearMemory {
        years.withLock { years in
            let year = YearMemory(basis: basis, patience: patience, after: years[name])
            years[name] = year
            return year
        }
    }

    /// Forgets all other years.
    func keep(_ names: some Collection<String>) {
        years.withLock { years in years = years.filter { names.contains($0.key) } }
    }
}

/// What came of reading the file of an objective.
struct ObjectiveReading: Sendable {
    /// The objective and its place among the others; `nil` where it cannot be read.
    let objective: (order: Int, objective: Objective)?
    /// What was found on the way.
    let report: DiagnosticReport
    /// What the system knew of the file when it was opened; `nil` where it was not.
    let status: FileStatus?
}

/// A part of ``ObjectiveMemory``.
///
/// A file is as it was where its status is. But one that changed within the last seconds may change again without a
/// trace, ``FileStatus/isSettled(for:)``, and on a server whose clock is late it does not look like one that just changed. So
/// what changes between two loads is trusted only once it has stayed as it is for some seconds of our own clock.
final class YearMemory: Sendable {
    private struct Entry: Sendable {
        let status: FileStatus
        /// When a load found this status first.
        let since: ContinuousClock.Instant
        let reading: ObjectiveReading
        /// Whether the file was settled when it was read.
        let isTrusted: Bool
    }

    private let basis: [[UInt8]]
    /// What the load before this one read; `nil` where there was none.
    private let known: [String: Entry]?
    private let isSameBasis: Bool
    /// What this load read, or knew.
    private let current = Locked<[String: Entry]>([:])

    private let patience: Duration

    fileprivate init(basis: [[UInt8]], patience: Duration, after earlier: YearMemory?) {
        self.basis = basis
        self.patience = patience
        known = earlier.map { $0.current.withLock { $0 } }
        isSameBasis = earlier?.basis == basis
    }

    /// What a file holds, which is read only where that is not known.
    func reading(of file: ContentFile, _ read: () -> ObjectiveReading) -> ObjectiveReading {
        guard let status = file.status, file.pendingBytes == nil else { return read() }
        let found = known?[file.shownPath].flatMap { $0.status == status ? $0 : nil }
        if let found, found.isTrusted, isSameBasis {
            current.withLock { $0[file.shownPath] = found }
            return found.reading
        }
        let now = ContinuousClock.now
        let since = found?.since ?? now
        let reading = read()
        let isOld = known == nil || now - since > patience
        // Between the walk and the reading, another file may have come to stand there.
        let isTrusted = isOld && status.isSettled(for: patience) && reading.status == status
        let entry = Entry(status: status, since: since, reading: reading, isTrusted: isTrusted)
        current.withLock { $0[file.shownPath] = entry }
        return reading
    }
}
