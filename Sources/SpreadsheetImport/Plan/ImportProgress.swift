import Parallel

/// How far an import has come, for a person who waits for it.
package struct ImportProgress: Sendable {
    /// What is being done.
    package let step: Step
    /// How many rows, objectives or files are done.
    package let done: Int
    /// Of how many.
    package let total: Int

    /// What an import does, one after the other.
    package enum Step: Sendable {
        /// Rows are read, and the files that they change are put together.
        case reading
        /// The objectives of the content are checked as they will be.
        case checking
        /// Files are written.
        case writing
    }

    /// Who is told, from one thread at a time.
    package typealias Listener = @Sendable (ImportProgress) -> Void
}

/// Counts the rows that are read, on whatever core.
struct RowCounter: Sendable {
    private let done = Locked(0)
    private let total: Int
    private let listener: ImportProgress.Listener

    /// A count of rows of which none is read yet.
    init(of total: Int, _ listener: @escaping ImportProgress.Listener) {
        (self.total, self.listener) = (total, listener)
        add(0)
    }

    /// Counts some rows more.
    func add(_ rows: Int) {
        done.withLock { done in
            done += rows
            listener(ImportProgress(step: .reading, done: done, total: total))
        }
    }
}
