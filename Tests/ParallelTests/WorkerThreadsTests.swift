import Testing

@testable import Parallel

/// Whether the system gives threads; where it does not is tried with the whole program.
@Suite("Threads to work with")
struct WorkerThreadsTests {
    @Test("there are some here, and they can be asked for again", arguments: [0, 1, 16])
    func some(_ cores: Int) {
        #expect(WorkerThreads.refusal(cores: cores) == nil)
        #expect(WorkerThreads.refusal(cores: cores) == nil)
    }
}
