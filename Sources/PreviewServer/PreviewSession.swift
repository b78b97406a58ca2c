package import Diagnostics
import Dispatch
package import SiteGenerator

/// One run of the preview: builds, serves, watches, and builds again, until its task is cancelled.
package struct PreviewSession: Sendable {
    private let options: BuildOptions
    private let language: MessageLanguage
    private let port: UInt16
    private let watch: FolderWatch.Method
    private let memory = BuildMemory()

    /// What happens in a run.
    package enum News: Sendable {
        /// A site was built, or had faults.
        case built(PreviewBuild)
        /// The site can be seen at an address of this machine.
        case listening(address: String)
    }

    /// How often those who listen for changes are spoken to.
    private static let pulse = Duration.seconds(10)

    /// A preview of a site.
    ///
    /// - Parameters:
    ///   - options: where the sources are; the output does not matter.
    ///   - language: the language of the messages in the browser.
    ///   - port: where to listen on 127.0.0.1; 0 lets the system choose.
    ///   - polls: whether to look for changes again and again, without waiting for word from the system.
    package init(_ options: BuildOptions, language: MessageLanguage, port: UInt16, polls: Bool = false) {
        self.init(options, language: language, port: port, watch: polls ? .polling : .best)
    }

    /// A preview that learns of changes in a way of its own.
    init(_ options: BuildOptions, language: MessageLanguage, port: UInt16, watch: FolderWatch.Method) {
        self.options = options
        self.language = language
        self.port = port
        self.watch = watch
    }

    /// Runs until the task is cancelled.
    ///
    /// - Parameter tell: is told what happens, one event after the other.
    package func run(_ tell: @escaping @Sendable (News) async -> Void) async throws(ServeFailure) {
        let preview = Preview(language: language)
        let server = try LoopbackServer(preview, port: port)
        // First the watch, then the build: a change in between leads to another build.
        let changes = FolderWatch.changes(in: [options.content, options.templates], by: watch)
        await build(preview, isFirst: true, tell)
        await tell(.listening(address: "http://127.0.0.1:\(server.port)/"))
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await server.run() }
                group.addTask {
                    for await _ in changes { await build(preview, isFirst: false, tell) }
                    while true { try await Task.sleep(for: .seconds(3600)) }
                }
                group.addTask {
                    while true {
                        try await Task.sleep(for: Self.pulse)
                        await preview.repeatVersion()
                    }
                }
                defer { group.cancelAll() }
                try await group.next()
            }
        } catch {
            if Task.isCancelled { return }
            throw ServeFailure(ServeMessage.cannotListen(port: server.port, reason: "\(error)"))
        }
    }

    /// Builds on a thread of its own, so that requests are answered meanwhile.
    private func build(
        _ preview: Preview, isFirst: Bool, _ tell: @Sendable (News) async -> Void
    ) async {
        let queue = DispatchQueue(label: "sitegen.build", qos: .userInitiated)
        var build = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: PreviewBuild(options, memory: memory, language: language)) }
        }
        build.isFirst = isFirst
        await preview.show(build)
        await tell(.built(build))
    }
}
