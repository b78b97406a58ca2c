import Diagnostics
import SiteGenerator

/// The state of the preview, for all who ask for it, and word of its changes for all who listen.
actor Preview {
    /// What is shown now.
    private(set) var state: PreviewState
    /// Tells this run of the server from others, so that pages of an earlier one are loaded again.
    private let run: String
    private var changes = 0
    private var listeners: [Int: AsyncStream<String>.Continuation] = [:]
    private var listenerCount = 0

    /// A preview that has nothing to show yet.
    init(language: MessageLanguage) {
        run = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        state = PreviewState(site: nil, faults: FaultList(DiagnosticReport(), language: language), version: "\(run).0")
    }

    /// Shows what a build gave; a site that had faults leaves the last good one in place.
    func show(_ build: PreviewBuild) {
        let isNew = build.site.map { $0.version != state.site?.version } ?? false
        // The first build changes a page that says that there is none, even if it finds no files and no faults.
        guard isNew || build.faults != state.faults || changes == 0 else { return }
        changes += 1
        state = PreviewState(
            site: isNew ? build.site : state.site, faults: build.faults, version: "\(run).\(changes)")
        for listener in listeners.values { listener.yield(state.version) }
    }

    /// The version that is shown now, and every later one.
    func versions() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
        listenerCount += 1
        let number = listenerCount
        listeners[number] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { await self?.forget(number) }
        }
        continuation.yield(state.version)
        return stream
    }

    /// Tells the version again: a listener that went away is only noticed when somebody speaks to it.
    func repeatVersion() {
        for listener in listeners.values { listener.yield(state.version) }
    }

    /// How many listen.
    var audience: Int { listeners.count }

    private func forget(_ number: Int) { listeners[number] = nil }
}
