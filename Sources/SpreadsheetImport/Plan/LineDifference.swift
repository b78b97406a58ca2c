import Bytes

/// Which lines of a text go and which come where another takes its place.
///
/// The shortest answer takes time with the square of what changes. So it is asked for only where few lines are left
/// between lines that stand once (or else equally often) in both texts and in the same order, which are taken to be the
/// same.
struct LineDifference {
    /// The numbers of the lines of the old text that are gone.
    private(set) var removed: Set<Int> = []
    /// The numbers of the lines of the new text that were not there.
    private(set) var inserted: Set<Int> = []
    private let old: [Int]
    private let new: [Int]

    /// So many lines of both are compared in the way that finds the shortest answer.
    private static let few = 400
    /// How often what is left between such lines is looked at in the same way.
    private static let mostRounds = 8

    /// Compares two lists of lines, byte for byte.
    init(_ old: [Substring], _ new: [Substring]) {
        var numbers: [[UInt8]: Int] = [:]
        func number(_ line: Substring) -> Int {
            let bytes = Array(line.utf8)
            if let number = numbers[bytes] { return number }
            numbers[bytes] = numbers.count
            return numbers.count - 1
        }
        self.old = old.map(number)
        self.new = new.map(number)
        compare(self.old.indices, self.new.indices, rounds: Self.mostRounds)
    }

    private mutating func compare(_ a: Range<Int>, _ b: Range<Int>, rounds: Int) {
        var (start, end) = ((a.lowerBound, b.lowerBound), (a.upperBound, b.upperBound))
        while start.0 < end.0, start.1 < end.1, old[start.0] == new[start.1] { start = (start.0 + 1, start.1 + 1) }
        while start.0 < end.0, start.1 < end.1, old[end.0 - 1] == new[end.1 - 1] { end = (end.0 - 1, end.1 - 1) }
        let (a, b) = (start.0..<end.0, start.1..<end.1)
        if a.count + b.count <= Self.few {
            for change in new[b].difference(from: old[a]) {
                switch change {
                case .remove(let offset, _, _): removed.insert(a.lowerBound + offset)
                case .insert(let offset, _, _): inserted.insert(b.lowerBound + offset)
                }
            }
            return
        }
        var anchors: [Anchor] = []
        // What stands once is surest.
        for most in [1, .max] where anchors.isEmpty && rounds > 0 { anchors = self.anchors(a, b, most: most) }
        if anchors.isEmpty {
            removed.formUnion(a)
            inserted.formUnion(b)
            return
        }
        var (from, to) = (a.lowerBound, b.lowerBound)
        for anchor in anchors {
            compare(from..<anchor.old, to..<anchor.new, rounds: rounds - 1)
            (from, to) = (anchor.old + 1, anchor.new + 1)
        }
        compare(from..<a.upperBound, to..<b.upperBound, rounds: rounds - 1)
    }

    private typealias Anchor = (old: Int, new: Int)

    /// The longest list of lines that stand equally often in both, the first with the first, and in the same order.
    ///
    /// - Parameter most: how often they may stand there.
    private func anchors(_ a: Range<Int>, _ b: Range<Int>, most: Int) -> [Anchor] {
        let (ofOld, ofNew) = (Self.places(old, in: a), Self.places(new, in: b))
        let pairs = ofOld.filter { $0.value.count <= most && ofNew[$0.key]?.count == $0.value.count }
            .flatMap { line, places in zip(places, ofNew[line] ?? []).map { (old: $0, new: $1) } }
            .sorted { $0.old < $1.old }
        // For each length, the pair that ends a list of it earliest; and before each pair, the one that its list goes on.
        var ends: [Int] = []
        var before: [Int?] = []
        for (number, pair) in pairs.enumerated() {
            let place = ends.partitioningIndex { pairs[$0].new > pair.new }
            before.append(place > 0 ? ends[place - 1] : nil)
            if place < ends.count { ends[place] = number } else { ends.append(number) }
        }
        var found: [Anchor] = []
        var next = ends.last
        while let number = next {
            found.append(pairs[number])
            next = before[number]
        }
        return found.reversed()
    }

    /// Where each line stands.
    private static func places(_ lines: [Int], in range: Range<Int>) -> [Int: [Int]] {
        Dictionary(grouping: range) { lines[$0] }
    }
}
