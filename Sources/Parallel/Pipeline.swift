import Dispatch

extension RandomAccessCollection where Self: Sendable, Index == Int, Element: Sendable {
    /// Makes something of each element on all cores, and puts it to use in the order of the elements, one at a time.
    ///
    /// While one thing is put to use, others are made: no core waits for the slowest of a batch.
    ///
    /// - Parameters:
    ///   - limit: how many things may be there at once, finished or not, so that memory stays small.
    ///   - make: makes a thing; called from several threads at once.
    ///   - use: puts it to use; called from one thread at a time.
    /// - Returns: what came of each, in the order of the elements.
    /// - Throws: what `use` threw first. Nothing is put to use after that.
    package func parallelPipeline<Made: Sendable, Result: Sendable, Failure: Error>(
        limit: Int, _ make: @Sendable (Element) -> Made, use: @Sendable (Made) throws(Failure) -> Result
    ) throws(Failure) -> [Result] {
        let state = Locked(PipelineState<Made, Result, Failure>(next: startIndex, waiting: startIndex))
        // Whoever holds no permit holds no element either, so the one that all others wait for is always being made.
        let permits = DispatchSemaphore(value: 0)
        // Made with them, it would have to get all of them back before it goes, or the process is ended: what was made
        // and is not put to use after a failure keeps its own.
        for _ in 0..<Swift.max(limit, 1) { permits.signal() }
        DispatchQueue.concurrentPerform(iterations: count) { _ in
            permits.wait()
            guard let index = state.withLock({ $0.begin() }) else {
                permits.signal()
                return
            }
            let made = make(self[index])
            state.withLock { $0.made[index] = made }
            // One thread at a time: whoever is at it also takes what the others finish meanwhile.
            while let made = state.withLock({ $0.takeNext() }) {
                do throws(Failure) {
                    let result = try use(made)
                    state.withLock { $0.end(result) }
                } catch {
                    state.withLock { $0.end(error) }
                }
                permits.signal()
            }
        }
        let (results, failure) = state.withLock { ($0.results, $0.failure) }
        if let failure { throw failure }
        return results
    }
}

/// How far a pipeline is.
private struct PipelineState<Made: Sendable, Result: Sendable, Failure: Error>: Sendable {
    /// The first element that nobody works on yet.
    var next: Int
    /// The first element that was not put to use yet.
    var waiting: Int
    /// What is finished and waits for its turn.
    var made: [Int: Made] = [:]
    /// Whether something is just being put to use.
    var isInUse = false
    var results: [Result] = []
    var failure: Failure?

    /// The element to work on; `nil` where something failed.
    mutating func begin() -> Int? {
        guard failure == nil else { return nil }
        defer { next += 1 }
        return next
    }

    /// What is to be put to use now; `nil` where that is not finished, or another thread is at it.
    mutating func takeNext() -> Made? {
        guard !isInUse, failure == nil, let found = made.removeValue(forKey: waiting) else { return nil }
        waiting += 1
        isInUse = true
        return found
    }

    mutating func end(_ result: Result) {
        results.append(result)
        isInUse = false
    }

    mutating func end(_ error: Failure) {
        failure = error
        isInUse = false
    }
}
