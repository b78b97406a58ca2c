import ReportModel

/// Every word of some documents, and where it stands.
struct SearchTerms: Sendable {
    /// The words.
    private(set) var table = TermTable()
    private let tokenizer = SearchTokenizer()
    /// The last document in which each word was met.
    private var last: [Int32] = []
    /// How many documents each word is in.
    private var counts: [Int] = []
    /// Each word of each document once: the word's number above, its posting below.
    private var entries: [UInt64] = []
    /// The postings of each word, those of one word after those of another.
    private var sorted: [UInt32] = []
    /// Where the postings of each word begin.
    private var starts: [Int] = []

    /// The words of a part of the documents, which keep their numbers.
    init(_ documents: ArraySlice<SearchDocument>) {
        entries.reserveCapacity(documents.count * Self.usualWords)
        for (number, document) in zip(documents.indices, documents) {
            // From the best place down, so that a word's first place in a document is its best one.
            add(document.title, number, .title)
            for indicator in document.indicators { add(indicator.name, number, .indicator) }
            if let summary = document.summary { add(summary, number, .summary) }
            for text in document.texts { add(text, number, .text) }
            add(document.html, number, .text, isHTML: true)
        }
        sort()
    }

    /// How many different words most documents do not exceed.
    private static let usualWords = 192

    /// Where a word stands, by its number: four times the document's number, plus the place; documents in their order.
    func postings(of term: Int) -> ArraySlice<UInt32> { sorted[starts[term]..<starts[term] + counts[term]] }

    private mutating func add(_ text: String, _ document: Int, _ place: SearchDocument.Place, isHTML: Bool = false) {
        let posting = UInt64(document << 2 | place.rawValue)
        tokenizer.words(in: text, isHTML: isHTML) { word in
            let term = table.number(of: word)
            if term == last.count {
                last.append(-1)
                counts.append(0)
            }
            guard last[term] != Int32(document) else { return }
            last[term] = Int32(document)
            counts[term] += 1
            entries.append(UInt64(term) << 32 | posting)
        }
    }

    /// Puts the postings of each word together.
    private mutating func sort() {
        starts.reserveCapacity(counts.count)
        var total = 0
        for count in counts {
            starts.append(total)
            total += count
        }
        var next = starts
        sorted = [UInt32](repeating: 0, count: total)
        for entry in entries {
            let term = Int(entry >> 32)
            sorted[next[term]] = UInt32(truncatingIfNeeded: entry)
            next[term] += 1
        }
        (entries, last) = ([], [])
    }
}
