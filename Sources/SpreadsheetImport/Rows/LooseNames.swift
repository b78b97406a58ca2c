/// Names in which one that is nearly another is found in a time that does not depend on how many there are.
///
/// Of two texts that differ by one letter too many, too few, changed or swapped, one letter may be left out of each so that
/// the rest is the same. So each name is filed under all texts that it is without one letter, beside its numbers.
struct LooseNames {
    private var names: [LooseName] = []
    /// The last place with each of these texts, by their hashes.
    private var last: [UInt64: Int] = [:]
    /// The places: a name, and the place before it with the same text; -1 where there is none.
    private var places: [(name: Int, before: Int)] = []
    /// The first name with some letters, and the first that has no numbers beside them, by the hashes of the letters.
    private var byLetters: [UInt64: Int] = [:]
    private var withoutNumbers: [UInt64: Int] = [:]

    /// Adds a name; its index is one more than that of the last.
    mutating func add(_ name: LooseName) {
        let index = names.count
        names.append(name)
        for key in name.keys {
            places.append((index, last[key] ?? -1))
            last[key] = places.count - 1
        }
        if byLetters[name.lettersKey] == nil { byLetters[name.lettersKey] = index }
        if !name.hasNumbers, withoutNumbers[name.lettersKey] == nil { withoutNumbers[name.lettersKey] = index }
    }

    /// The index of the first name that is nearly another; `nil` where none is.
    func firstIndex(near name: LooseName) -> Int? {
        var first: Int?
        func consider(_ index: Int?) {
            guard let index, first.map({ index < $0 }) ?? true, names[index].isNearly(name) else { return }
            first = index
        }
        consider(withoutNumbers[name.lettersKey])
        if !name.hasNumbers { consider(byLetters[name.lettersKey]) }
        for key in name.keys {
            var place = last[key] ?? -1
            while place >= 0 {
                consider(places[place].name)
                place = places[place].before
            }
        }
        return first
    }
}
