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

    @Test func `a swap of neighbours is one slip, accents are letters`() {
        #expect(NearestName.editDistance(Array("ab"), Array("ba")) == 1)
        #expect(NearestName.editDistance(Array("abc"), Array("")) == 3)
        #expect(NearestName.editDistance(Array("perché"), Array("perche")) == 1)
        #expect(NearestName.editDistance(Array("kitten"), Array("sitting")) == 3)
    }

    @Test func `a huge name is answered at once`() {
        #expect(NearestName.suggestion(for: String(repeating: "x", count: 200_000), among: known) == nil)
    }
}
