/// Finds what a person probably meant to type.
///
/// Every answer takes a bounded time, however many names there are and however long they are: what is asked for each fault
/// must not depend on the size of the site.
package enum NearestName {
    /// How many candidates are looked at; those who have more put the likely ones first.
    package static let candidateLimit = 256
    /// A longer name, in Unicode scalars, is no slip of a name that people type.
    static let lengthLimit = 200
    /// More slips than this are another name.
    private static let mostSlips = 8

    /// The candidate closest to `name`, or `nil` where none is close enough to be a likely slip.
    ///
    /// Distance is Damerau–Levenshtein (optimal string alignment) on case-folded Unicode scalars; at most a third of the
    /// name's length, and always one slip, is accepted. Ties go to the candidate that comes first.
    package static func suggestion<Names: Sequence<String>>(for name: String, among candidates: Names) -> String? {
        guard let typed = folded(name) else { return nil }
        var limit = max(1, min(typed.count / 3, mostSlips))
        var best: String?
        for candidate in candidates.prefix(candidateLimit) where candidate != name {
            guard let known = folded(candidate), let distance = distance(typed, known, within: limit) else { continue }
            best = candidate
            guard distance > 0 else { break }
            // From now on only what is closer.
            limit = distance - 1
        }
        return best
    }

    /// The letters that are compared; `nil` where there are too many.
    private static func folded(_ name: String) -> [Unicode.Scalar]? {
        // A scalar has at most four bytes.
        guard name.utf8.count <= 4 * lengthLimit else { return nil }
        let scalars = Array(name.lowercased().unicodeScalars)
        return scalars.count <= lengthLimit ? scalars : nil
    }

    /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one into the other; `nil`
    /// where it is more than `limit`. Only the diagonals that can lead there are worked out.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], within limit: Int) -> Int? {
        guard abs(a.count - b.count) <= limit else { return nil }
        let tooMany = limit + 1
        var beforePrevious = [Int](repeating: tooMany, count: b.count + 1)
        var previous = (0...b.count).map { min($0, tooMany) }
        var leastBefore = 0
        for i in a.indices {
            var row = [Int](repeating: tooMany, count: b.count + 1)
            if i < limit { row[0] = i + 1 }
            var least = row[0]
            for j in max(0, i - limit)..<max(0, i - limit, min(b.count, i + limit + 1)) {
                let substitution = previous[j] + (a[i] == b[j] ? 0 : 1)
                row[j + 1] = min(previous[j + 1] + 1, row[j] + 1, substitution, tooMany)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    row[j + 1] = min(row[j + 1], beforePrevious[j - 1] + 1)
                }
                least = min(least, row[j + 1])
            }
            // A swap reaches back over one row.
            if least > limit, leastBefore >= limit { return nil }
            leastBefore = least
            beforePrevious = previous
            previous = row
        }
        return previous[b.count] <= limit ? previous[b.count] : nil
    }
}
