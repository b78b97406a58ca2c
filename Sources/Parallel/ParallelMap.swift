import Dispatch

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
    /// What `transform` makes of each element, in the order of the elements, worked out on all cores.
    ///
    /// The result does not depend on how many cores there are. Elements are handed out in runs of `run`, so that
    /// neighbours are worked on one after the other by the same thread, and runs that are worked on at the same time are
    /// far from each other: files of one folder cannot be made by two cores at once.
    ///
    /// - Parameter run: how many elements make it worth while to ask another core.
    package func parallelMap<Result: Sendable>(
        run: Int = 16, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > run else { return map(transform) }
        let runs = stride(from: startIndex, to: endIndex, by: run).map { $0..<Swift.min($0 + run, endIndex) }
        let results = Locked([[Result]](repeating: [], count: runs.count))
        let order = Self.interleaved(runs.count)
        DispatchQueue.concurrentPerform(iterations: runs.count) { turn in
            let number = order[turn]
            let result = self[runs[number]].map(transform)
            results.withLock { $0[number] = result }
        }
        return results.withLock { Array($0.joined()) }
    }

    /// The numbers up to `count`, one of each eighth in turn.
    private static func interleaved(_ count: Int) -> [Int] {
        let parts = 8
        let share = (count + parts - 1) / parts
        return (0..<share).flatMap { step in (0..<parts).map { $0 * share + step } }.filter { $0 < count }
    }
}
