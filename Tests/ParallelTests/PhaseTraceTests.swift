import Parallel
import Testing

@Suite("PhaseTrace")
struct PhaseTraceTests {
    @Test("adds up each phase over all cores, in the order of a build")
    func phases() {
        let trace: PhaseTrace? = PhaseTrace()
        _ = (0..<100).parallelMap(run: 1) { number in
            trace.measure(number % 2 == 0 ? .write : .read) { number }
        }
        let phases = trace?.phases ?? []
        #expect(phases.map(\.phase) == [.read, .write])
        #expect(phases.allSatisfy { $0.time > .zero })
    }

    @Test("without a trace, nothing happens but the work")
    func none() throws {
        let trace: PhaseTrace? = nil
        #expect(trace.measure(.walk) { 7 } == 7)
    }

    @Test("a phase that throws is counted, too")
    func throwing() {
        struct Fault: Error {}
        let trace: PhaseTrace? = PhaseTrace()
        #expect(throws: Fault.self) { try trace.measure(.data) { throw Fault() } }
        #expect(trace?.phases.map(\.phase) == [.data])
    }
}
