import Parallel
import Testing

/// Values that come later.
@Suite("Values that come later")
struct EventualTests {
    @Test("a value is worked out once, beside whoever waits for it")
    func eventual() {
        let count = Locked(0)
        let eventual = Eventual {
            count.withLock {
                $0 += 1; return $0
            }
        }
        #expect([eventual.value, eventual.value, eventual.value] == [1, 1, 1])
    }

    @Test("an eventual value may be made of others, on all cores")
    func nested() {
        let outer = Eventual { (0..<100).map { $0 }.parallelMap(run: 1) { number in Eventual { number }.value } }
        #expect(outer.value == Array(0..<100))
    }

    @Test("what nobody asks for is not worked out; what many ask for at once, once")
    func onDemand() {
        let count = Locked(0)
        let demand = OnDemand {
            count.withLock {
                $0 += 1; return $0
            }
        }
        #expect(count.withLock { $0 } == 0)
        let values = Array(0..<64).parallelMap(run: 1) { _ in demand.value }
        #expect(values.allSatisfy { $0 == 1 } && count.withLock { $0 } == 1)
    }

    @Test("a value that is discarded is given back")
    func discarded() async {
        final class Guest: Sendable {
            let onLeave: @Sendable () -> Void
            init(_ onLeave: @escaping @Sendable () -> Void) { self.onLeave = onLeave }
            deinit { onLeave() }
        }
        await withCheckedContinuation { continuation in discard(Guest { continuation.resume() }) }
    }
}
