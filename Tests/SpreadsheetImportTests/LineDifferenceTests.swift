import Testing

@testable import SpreadsheetImport

/// What changes between two texts is found in time with their length, and is always true.
@Suite("Lines that differ")
struct LineDifferenceTests {
    @Test("what stays is the same in both texts", arguments: 0..<60)
    func isTrue(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let kinds = [3, 40, 5000][seed % 3]
        let old = (0..<random(900)).map { _ in "line \(random(kinds))"[...] }
        var new = old
        for _ in 0..<random(300) {
            let place = random(new.count + 1)
            if random(2) == 0, place < new.count {
                new.remove(at: place)
            } else {
                new.insert("line \(random(kinds))", at: place)
            }
        }
        let difference = LineDifference(old, new)
        let kept = old.indices.filter { !difference.removed.contains($0) }.map { old[$0] }
        #expect(kept == new.indices.filter { !difference.inserted.contains($0) }.map { new[$0] })
        if old.count + new.count <= 400 {
            #expect(difference.removed.count + difference.inserted.count == new.difference(from: old).count)
        }
    }

    @Test("one line between very many is one line")
    func oneLine() {
        let old = (0..<5000).map { "  - name: K\($0 / 2)"[...] }
        var new = old
        new[700] = "a"
        new[4000] = "b"
        let difference = LineDifference(old, new)
        #expect(difference.removed == [700, 4000] && difference.inserted == [700, 4000])
    }

    @Test("an accent in another form is another line")
    func accents() {
        let difference = LineDifference(["citt\u{E0}"], ["citta\u{300}"])
        #expect(difference.removed == [0] && difference.inserted == [0])
    }
}
