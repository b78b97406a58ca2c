/// Adds up how long the phases of a build take, over all cores: two cores that work for a second each are two seconds.
package final class PhaseTrace: Sendable {
    /// What a build does, in the order in which it does it.
    package enum Phase: String, CaseIterable, Sendable {
        /// Looks at which files there are.
        case walk
        /// Reads them.
        case read
        /// Takes front matter and YAML apart.
        case parse
        /// Reads fields and figures, and redoes the arithmetic.
        case model
        /// Turns Markdown into HTML and follows its links.
        case texts
        /// Reads, checks and compiles the templates.
        case templates
        /// Makes the search index and the list of files.
        case plan
        /// Makes the open data.
        case data
        /// Makes the pages.
        case render
        /// Compares and writes files, open data included.
        case write
        /// Removes what is no longer part of the site and writes the manifest.
        case finish
    }

    private let times = Locked<[Phase: Duration]>([:])

    /// A trace of nothing yet.
    package init() {}

    /// The phases with the time that each took, in their order.
    package var phases: [(phase: Phase, time: Duration)] {
        let times = times.withLock { $0 }
        return Phase.allCases.compactMap { phase in times[phase].map { (phase, $0) } }
    }

    /// Notes that a phase took some more time.
    func add(_ time: Duration, to phase: Phase) { times.withLock { $0[phase, default: .zero] += time } }
}

extension PhaseTrace? {
    /// What `body` gives; where there is a trace, how long it took is added to a phase.
    package func measure<Value: ~Copyable, Failure: Error>(
        _ phase: PhaseTrace.Phase, _ body: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let self else { return try body() }
        let start = ContinuousClock.now
        defer { self.add(ContinuousClock.now - start, to: phase) }
        return try body()
    }
}
