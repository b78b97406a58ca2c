/// Finds the word that somebody meant: the nearest by edits, if it is near enough.
enum NearestWord {
    /// The candidate with the fewest edits (a letter added, lost, changed, or two swapped); the first among equals.
    ///
    /// Words of fewer than three letters are never guessed; up to five letters allow one edit, longer ones two.
    static func nearest(to word: String, among candidates: [String]) -> String? {
        let letters = Array(word.lowercased())
        guard (3...40).contains(letters.count) else { return nil }
        var best: (word: String, edits: Int)?
        for candidate in candidates where abs(candidate.count - letters.count) <= 2 {
            let edits = edits(letters, Array(candidate.lowercased()))
            if edits <= (letters.count < 6 ? 1 : 2), edits < best?.edits ?? .max { best = (candidate, edits) }
        }
        return best?.word
    }

    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 1...max(1, left.count) {
            var current = [row] + Array(repeating: 0, count: right.count)
            for column in stride(from: 1, through: right.count, by: 1) {
                let change = left[row - 1] == right[column - 1] ? 0 : 1
                var edits = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + change)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    edits = min(edits, beforePrevious[column - 2] + 1)
                }
                current[column] = edits
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
