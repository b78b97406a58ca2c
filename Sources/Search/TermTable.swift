/// Numbers words in the order in which they come, each once.
///
/// A hash table over bytes that lie one after the other: no word is an object of its own, so that millions of words are
/// counted without touching the heap for each.
struct TermTable: Sendable {
    /// How many different words there are.
    var count: Int { ends.count }

    /// All words, one after the other.
    private var bytes: [UInt8] = []
    /// Where each word ends.
    private var ends: [Int] = []
    /// The hash of each word.
    private var hashes: [UInt32] = []
    /// The number of the word at each place of the table, −1 where there is none.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    /// The number of a word, which is new where the word is.
    mutating func number(of word: SearchWord) -> Int {
        var slot = Int(word.hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == word.hash, withWord(number, { word.isEqual(to: $0.bytes) }) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        let number = count
        slots[slot] = Int32(number)
        bytes.append(contentsOf: word.bytes)
        ends.append(bytes.count)
        hashes.append(word.hash)
        if count * 2 > slots.count { grow() }
        return number
    }

    /// A word by its number.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<ends[number]] }

    /// Lets `body` read a word by its number.
    func withWord<Result>(_ number: Int, _ body: (SearchWord) -> Result) -> Result {
        bytes.withUnsafeBufferPointer {
            body(SearchWord(UnsafeBufferPointer(rebasing: $0[start(number)..<ends[number]]), hash: hashes[number]))
        }
    }

    /// The numbers of all words by their first byte, in the order of that.
    var byFirstByte: [[Int]] {
        var terms = [[Int]](repeating: [], count: 256)
        for term in 0..<count { terms[Int(bytes[start(term)])].append(term) }
        return terms.filter { !$0.isEmpty }
    }

    /// Some words by their stems, in the order of their bytes, which is that of their code points; those of one stem by
    /// what follows.
    func sorted(_ words: [SearchStem]) -> [SearchStem] {
        bytes.withUnsafeBufferPointer { all in
            words.sorted { left, right in
                let (stem, other) = (stem(left), stem(right))
                if all[stem].elementsEqual(all[other]) {
                    return all[stem.upperBound..<ends[left.term]]
                        .lexicographicallyPrecedes(all[other.upperBound..<ends[right.term]])
                }
                return all[stem].lexicographicallyPrecedes(all[other])
            }
        }
    }

    /// Whether two words have the same stem.
    func haveOneStem(_ left: SearchStem, _ right: SearchStem) -> Bool {
        left.length == right.length && bytes[stem(left)].elementsEqual(bytes[stem(right)])
    }

    private func stem(_ word: SearchStem) -> Range<Int> { start(word.term)..<start(word.term) + word.length }

    private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }
}

/// A word of a table, and how many of its bytes are its stem.
struct SearchStem: Sendable {
    /// The word's number.
    let term: Int
    /// The bytes of its stem.
    let length: Int
}
