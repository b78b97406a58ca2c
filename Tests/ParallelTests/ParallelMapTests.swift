import Parallel
import Testing

@Suite("parallelMap")
struct ParallelMapTests {
    @Test("gives what map gives, in the same order", arguments: [0, 1, 15, 16, 17, 100, 10_000], [1, 16, 1000])
    func order(count: Int, run: Int) {
        let numbers = Array(0..<count)
        #expect(numbers.parallelMap(run: run) { $0 * $0 } == numbers.map { $0 * $0 })
    }

    @Test("works on a slice, whose indices do not begin at zero")
    func slice() {
        let numbers = Array(0..<100)[40..<90]
        #expect(numbers.parallelMap(run: 7) { -$0 } == numbers.map { -$0 })
    }

    @Test("calls for each element once")
    func once() {
        let calls = Locked(0)
        _ = (0..<1000).parallelMap { _ in calls.withLock { $0 += 1 } }
        #expect(calls.withLock { $0 } == 1000)
    }

    @Test("may be called from within itself")
    func nested() {
        let sums = (0..<40).parallelMap(run: 1) { row in
            (0..<100).parallelMap(run: 3) { row * $0 }.reduce(0, +)
        }
        #expect(sums == (0..<40).map { $0 * 4950 })
    }
}
