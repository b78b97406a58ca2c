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
    init(_ documents: [SearchDocument]) {
        let length = max(64, (documents.count + Self.partCount - 1) / Self.partCount)
        let starts = Array(stride(from: 0, to: documents.count, by: length))
        parts = starts.parallelMap(run: 1) { start in
            SearchTerms(documents[start..<min(start + length, documents.count)])
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

    /// The entries of the index: `"word":[posting,…]`.
    ///
    /// A posting is four times the distance from the document before (the first from −1), plus the place.
    var entries: [SearchEntries] {
        table.byFirstByte.parallelMap(run: 1) { terms in
            SearchEntries { entries in
                for term in table.sorted(terms) { add(term, to: &entries) }
            }
        }
    }

    private func add(_ term: Int, to entries: inout SearchEntries.Writer) {
        entries.add { bytes in
            // Words are letters and digits: there is nothing to escape.
            bytes.append(UInt8(ascii: "\""))
            bytes.append(table[term])
            bytes.append(UInt8(ascii: "\""))
        } andRest: { bytes in
            bytes.append(":[")
            var before = -1
            for place in places[starts[term]..<starts[term + 1]] {
                for posting in parts[Int(place.part)].postings(of: Int(place.term)) {
                    let document = Int(posting >> 2)
                    if before >= 0 { bytes.append(UInt8(ascii: ",")) }
                    Self.append((document - before) << 2 | Int(posting & 3), to: &bytes)
                    before = document
                }
            }
            bytes.append(UInt8(ascii: "]"))
        }
    }

    /// Writes a number above zero in decimal digits.
    private static func append(_ number: Int, to text: inout OutputBuffer) {
        if number >= 10 { append(number / 10, to: &text) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
