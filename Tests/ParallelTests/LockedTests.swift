import Dispatch
import Parallel
import Testing

@Suite("Locked")
struct LockedTests {
    @Test("no change is lost, whoever else makes one")
    func counting() {
        let count = Locked(0)
        DispatchQueue.concurrentPerform(iterations: 1000) { _ in count.withLock { $0 += 1 } }
        #expect(count.withLock { $0 } == 1000)
    }

    @Test("what the body throws comes out, and the value stays usable")
    func throwing() {
        struct Fault: Error {}
        let value = Locked([1])
        #expect(throws: Fault.self) { try value.withLock { _ in throw Fault() } }
        #expect(value.withLock { $0.count } == 1)
    }
}
