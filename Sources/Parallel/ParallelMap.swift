import Dispatch

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
    /// What `transform` makes of each element, in the order of the elements, worked out on all cores.
    ///
    /// The result does not depend on how many cores there are. Elements are handed out in runs of `run`, so that
    /// neighbours are worked on one after the other by the same thread.
    ///
    /// - Parameter run: how many elements make it worth while to ask another core.
    public func parallelMap<Result: Sendable>(
        run: Int = 16, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard count > run else { return map(transform) }
        let runs = stride(from: startIndex, to: endIndex, by: run).map { $0..<Swift.min($0 + run, endIndex) }
        let results = Locked([[Result]](repeating: [], count: runs.count))
        DispatchQueue.concurrentPerform(iterations: runs.count) { number in
            let result = self[runs[number]].map(transform)
            results.withLock { $0[number] = result }
        }
        return results.withLock { Array($0.joined()) }
    }
}
