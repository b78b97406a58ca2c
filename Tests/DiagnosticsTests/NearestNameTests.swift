import Testing

@testable import Diagnostics

@Suite struct NearestNameTests {
    private let known = ["title", "target", "target_initial", "actual", "id", "note"]

    @Test(arguments: [
        ("targt", "target"), ("tagret", "target"), ("targett", "target"), ("Target", "target"), ("TITLE", "title"),
        ("target-initial", "target_initial"), ("atcual", "actual"), ("nota", "note"), ("di", "id"),
    ])
    func `a slip finds the name that was meant`(typed: String, meant: String) {
        #expect(NearestName.suggestion(for: typed, among: known) == meant)
    }

    @Test(arguments: ["baseline", "obiettivo", "", "xyz", "targets_of_the_year"])
    func `what is nothing like a known name finds none`(typed: String) {
        #expect(NearestName.suggestion(for: typed, among: known) == nil)
    }

    @Test func `a name is no suggestion for itself, and there may be no candidates`() {
        #expect(NearestName.suggestion(for: "title", among: ["title"]) == nil)
        #expect(NearestName.suggestion(for: "title", among: []) == nil)
    }

    @Test func `the closest wins, and of equally close ones the first`() {
        #expect(NearestName.suggestion(for: "lowerr", among: ["lowers", "lower"]) == "lowers")
        #expect(NearestName.suggestion(for: "higherr", among: ["highest", "higher"]) == "higher")
    }

    @Test(arguments: [
        ("ab", "ba", 1), ("abc", "", 3), ("perché", "perche", 1), ("kitten", "sitting", 3), ("", "", 0),
        ("abcdef", "abdcef", 1), ("abcdefgh", "badcfehg", 4),
    ])
    func `a swap of neighbours is one slip, accents are letters`(a: String, b: String, slips: Int) {
        for (a, b) in [(a, b), (b, a)] {
            let (left, right) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
            #expect(NearestName.distance(left, right, within: 8) == slips)
            #expect(NearestName.distance(left, right, within: slips) == slips)
            if slips > 0 { #expect(NearestName.distance(left, right, within: slips - 1) == nil) }
        }
    }

    @Test func `the distance within a limit is the distance, or that it is more`() {
        var generator = Numbers()
        for _ in 0..<2000 {
            let (a, b) = (generator.word(), generator.word())
            let whole = NearestName.distance(a, b, within: 20)
            for limit in 0...6 {
                #expect(NearestName.distance(a, b, within: limit) == whole.flatMap { $0 <= limit ? $0 : nil })
            }
        }
    }

    @Test func `two huge names are answered at once, and so are very many candidates`() {
        let long = String(repeating: "x", count: 200_000)
        #expect(NearestName.suggestion(for: long, among: [long + "y"]) == nil)
        var asked = 0
        let many = (0..<1_000_000).lazy.map { number in
            asked += 1
            return "name-\(number)"
        }
        #expect(NearestName.suggestion(for: "name-1x", among: many) == "name-1")
        #expect(asked <= NearestName.candidateLimit + 1)
    }

    @Test func `a huge name is answered at once`() {
        #expect(NearestName.suggestion(for: String(repeating: "x", count: 200_000), among: known) == nil)
    }
}

/// Words of few letters, always the same.
private struct Numbers {
    private var state: UInt32 = 1

    private mutating func next(below bound: UInt32) -> Int {
        state = state &* 1_664_525 &+ 1_013_904_223
        return Int((state >> 16) % bound)
    }

    mutating func word() -> [Unicode.Scalar] {
        let letters: [Unicode.Scalar] = ["a", "b", "c"]
        return (0..<next(below: 9)).map { _ in letters[next(below: 3)] }
    }
}
