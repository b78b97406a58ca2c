import Bytes
import Parallel

/// Every word of all documents, in the order of their code points.
struct SearchVocabulary: Sendable {
    /// The words of the documents, part by part.
    private let parts: [SearchTerms]
    private var table = TermTable()
    /// The parts that have each word, and its number there; those of one word after those of another.
    private var places: [Place] = []
    /// Where the places of each word begin; one more at the end.
    private var starts: [Int] = [0]

    /// A word in one of the parts.
    private struct Place: Sendable {
        var part: Int32
        var term: Int32
    }

    /// In how many parts many documents are read: words that several have are merged later.
    private static let partCount = 8

    /// The words of some documents, which are numbered from 0.
    init(_ documents: [SearchDocument], _ groups: SearchGroups) {
        let length = max(64, (documents.count + Self.partCount - 1) / Self.partCount)
        let starts = Array(stride(from: 0, to: documents.count, by: length))
        parts = starts.parallelMap(run: 1) { start in
            SearchTerms(documents[start..<min(start + length, documents.count)], groups)
        }
        merge()
    }

    /// Numbers the words of all parts.
    private mutating func merge() {
        var counts: [Int] = []
        let numbers = parts.map { part in
            (0..<part.table.count).map { term in
                let number = part.table.withWord(term) { table.number(of: $0) }
                if number == counts.count { counts.append(0) }
                counts[number] += 1
                return number
            }
        }
        starts.reserveCapacity(counts.count + 1)
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        var next = starts
        places = [Place](repeating: Place(part: 0, term: 0), count: starts[starts.count - 1])
        for (part, numbers) in numbers.enumerated() {
            for (term, number) in numbers.enumerated() {
                places[next[number]] = Place(part: Int32(part), term: Int32(term))
                next[number] += 1
            }
        }
    }

    /// The entries of the index, one for each stem: `alloggi:AbC io:D`, which is the stem, a blank, and each ending
    /// that it has with the documents of that word; words are letters, digits and commas, so nothing need be escaped.
    ///
    /// Documents are numbers one after the other: four times the distance from the document before (the first from −1),
    /// plus the place. See ``append(_:to:)``.
    ///
    /// - Parameter limit: how many documents the forms of a stem may have together; those with more are written as one,
    ///   the stem itself, so that no entry is longer than the documents are many.
    func entries(limit: Int) -> [SearchEntries] {
        table.byFirstByte.parallelMap(run: 1) { terms in
            let stemmer = SearchStemmer()
            let words = terms.map { term in
                SearchStem(term: term, length: table.withWord(term) { stemmer.length(of: $0.bytes) })
            }
            return SearchEntries { entries in
                var rest = table.sorted(words)[...]
                while let first = rest.first {
                    let forms = rest.prefix { table.haveOneStem($0, first) }
                    rest = rest.dropFirst(forms.count)
                    add(forms.filter { count(of: $0.term) > 0 }, limit, to: &entries)
                }
            }
        }
    }

    private func add(_ forms: [SearchStem], _ limit: Int, to entries: inout SearchEntries.Writer) {
        guard let first = forms.first else { return }
        entries.add { bytes in
            bytes.append(table[first.term].prefix(first.length))
        } andRest: { bytes in
            if forms.count > 1, forms.reduce(0, { $0 + count(of: $1.term) }) > limit {
                bytes.append(" :")
                Self.append(union(of: forms), to: &bytes)
                return
            }
            for form in forms {
                bytes.append(" ")
                bytes.append(table[form.term].dropFirst(form.length))
                bytes.append(":")
                Self.append(postings(of: form.term), to: &bytes)
            }
        }
    }

    /// Where a word stands, document by document.
    private func postings(of term: Int) -> some Sequence<UInt32> {
        places[starts[term]..<starts[term + 1]].lazy.flatMap { parts[Int($0.part)].postings(of: Int($0.term)) }
    }

    /// Where some words stand: the best place of each document.
    private func union(of forms: [SearchStem]) -> [UInt32] {
        var union: [UInt32] = []
        for posting in forms.flatMap({ postings(of: $0.term) }).sorted() {
            if let last = union.last, last >> 2 == posting >> 2 { union.removeLast() }
            union.append(posting)
        }
        return union
    }

    private static func append(_ postings: some Sequence<UInt32>, to bytes: inout OutputBuffer) {
        var before = -1
        for posting in postings {
            let document = Int(posting >> 2)
            append((document - before) << 2 | Int(posting & 3), to: &bytes)
            before = document
        }
    }

    /// In how many documents a word is; in none where it is not looked for.
    private func count(of term: Int) -> Int {
        places[starts[term]..<starts[term + 1]].reduce(0) { $0 + parts[Int($1.part)].postings(of: Int($1.term)).count }
    }

    /// Words that somebody may have mistyped, the most frequent first, with blanks between them: those of four letters
    /// and more, from `a` to `z` alone.
    ///
    /// - Parameter limit: for how many bytes there is room.
    func frequentWords(limit: Int) -> [UInt8] {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let words = (0..<table.count).filter { term in
            table[term].count >= 4 && table[term].allSatisfy { letters.contains($0) } && count(of: term) > 0
        }
        let counts = words.map { count(of: $0) }
        let order = zip(words, counts).sorted { left, right in
            left.1 != right.1
                ? left.1 > right.1 : table[left.0].lexicographicallyPrecedes(table[right.0])
        }
        var bytes: [UInt8] = []
        for (term, _) in order where bytes.count + table[term].count < limit {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
            bytes += table[term]
        }
        return bytes
    }

    /// Writes a number above zero in digits of five bits, the highest first; all but the last have a sixth bit.
    private static func append(_ number: Int, to text: inout OutputBuffer, isLast: Bool = true) {
        if number >= 32 { append(number >> 5, to: &text, isLast: false) }
        text.append(digitBytes[number & 31 | (isLast ? 0 : 32)])
    }

    /// The digits, which the index hands to the search page.
    static let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    private static let digitBytes = Array(digits.utf8)
}
