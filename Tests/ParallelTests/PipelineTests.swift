import Foundation
import Parallel
import Testing

@Suite("parallelPipeline")
struct PipelineTests {
    private struct Refused: Error, Equatable { let number: Int }

    @Test("gives what map gives, and uses things in their order", arguments: [0, 1, 2, 100, 5000], [1, 2, 16])
    func order(count: Int, limit: Int) {
        let used = Locked<[Int]>([])
        let results = (0..<count).parallelPipeline(limit: limit) {
            $0 * $0
        } use: { made in
            used.withLock { $0.append(made) }
            return made + 1
        }
        let squares = (0..<count).map { $0 * $0 }
        #expect(results == squares.map { $0 + 1 })
        #expect(used.withLock { $0 } == squares)
    }

    @Test("works on a slice, whose indices do not begin at zero")
    func slice() {
        let numbers = Array(0..<100)[40..<90]
        let results = numbers.parallelPipeline(limit: 3, { -$0 }, use: { $0 + 1 })
        #expect(results == numbers.map { 1 - $0 })
    }

    @Test("never has more things at once than the limit, and one in use", arguments: [1, 3])
    func bounded(limit: Int) {
        let now = Locked((there: 0, used: 0))
        let most = Locked((there: 0, used: 0))
        _ = (0..<500).parallelPipeline(limit: limit) { number in
            let there = now.withLock { now in
                now.there += 1
                return now.there
            }
            most.withLock { $0.there = max($0.there, there) }
            // Now and then one takes long, so that those after it wait.
            return (0..<(number % 50 == 0 ? 200_000 : 10)).reduce(0, ^)
        } use: { (made: Int) in
            let used = now.withLock { now in
                now.used += 1
                return now.used
            }
            most.withLock { $0.used = max($0.used, used) }
            now.withLock { now in
                now.used -= 1
                now.there -= 1
            }
            return made
        }
        #expect(most.withLock { $0.there } <= limit)
        #expect(most.withLock { $0.used } == 1)
    }

    @Test("throws what was thrown first and uses nothing after it", arguments: [1, 2, 16])
    func failure(limit: Int) {
        let used = Locked<[Int]>([])
        #expect(throws: Refused(number: 37)) {
            try (0..<1000).parallelPipeline(limit: limit) {
                $0
            } use: { (made: Int) throws(Refused) in
                used.withLock { $0.append(made) }
                guard made >= 37 else { return made }
                // Meanwhile others are made that nobody will use.
                Thread.sleep(forTimeInterval: 0.05)
                throw Refused(number: made)
            }
        }
        #expect(used.withLock { $0 } == Array(0...37))
    }

    @Test("may be called from within itself")
    func nested() {
        let sums = (0..<20).parallelPipeline(
            limit: 4,
            { row in (0..<50).parallelPipeline(limit: 2, { row * $0 }, use: { $0 }).reduce(0, +) },
            use: { $0 })
        #expect(sums == (0..<20).map { $0 * 1225 })
    }
}
