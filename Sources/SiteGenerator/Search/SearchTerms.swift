import Parallel

/// Every word of the documents, and where it stands.
struct SearchTerms: Sendable {
    private let tokenizer = SearchTokenizer()
    private var table = TermTable()
    /// The last document in which each word was met.
    private var last: [Int32] = []
    /// How many documents each word is in.
    private var counts: [Int] = []
    /// Each word of each document once: the word's number above, document and place below.
    private var entries: [UInt64] = []

    /// The words of some documents, which are numbered from 0.
    init(_ documents: [SearchDocument]) {
        let starts = stride(from: 0, to: documents.count, by: Self.run)
        let parts = Array(starts).parallelMap(run: 1) { start in
            SearchTerms(documents[start..<min(start + Self.run, documents.count)])
        }
        entries.reserveCapacity(parts.reduce(0) { $0 + $1.entries.count })
        for part in parts { add(part) }
    }

    /// How many documents are read on one core at a time.
    private static let run = 512

    /// The words of a part of the documents, which keep their numbers.
    private init(_ documents: ArraySlice<SearchDocument>) {
        for (number, document) in zip(documents.indices, documents) {
            // From the best place down, so that a word's first place in a document is its best one.
            add(document.title, number, .title)
            for indicator in document.indicators { add(indicator.name, number, .indicator) }
            if let summary = document.summary { add(summary, number, .summary) }
            for text in document.texts { add(text, number, .text) }
            add(document.html, number, .text, isHTML: true)
        }
    }

    /// Adds the words of further documents.
    private mutating func add(_ part: SearchTerms) {
        var numbers: [UInt64] = []
        numbers.reserveCapacity(part.counts.count)
        for (term, count) in part.counts.enumerated() {
            let number = part.table.withWord(term) { table.number(of: $0) }
            if number == counts.count { counts.append(0) }
            counts[number] += count
            numbers.append(UInt64(number) << 32)
        }
        for entry in part.entries { entries.append(numbers[Int(entry >> 32)] | entry & 0xFFFF_FFFF) }
    }

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

    /// Hands over each word with its postings as numbers with commas, words in the order of their code points.
    ///
    /// A posting is four times the distance from the document before (the first from −1), plus the place.
    func forEach(_ body: (_ term: ArraySlice<UInt8>, _ postings: [UInt8]) -> Void) {
        var starts: [Int] = []
        starts.reserveCapacity(counts.count + 1)
        var total = 0
        for count in counts {
            starts.append(total)
            total += count
        }
        var next = starts
        var postings = [UInt32](repeating: 0, count: total)
        for entry in entries {
            let term = Int(entry >> 32)
            postings[next[term]] = UInt32(truncatingIfNeeded: entry)
            next[term] += 1
        }
        var text: [UInt8] = []
        for term in table.sorted {
            text.removeAll(keepingCapacity: true)
            var before = -1
            for posting in postings[starts[term]..<starts[term] + counts[term]] {
                let document = Int(posting >> 2)
                if before >= 0 { text.append(UInt8(ascii: ",")) }
                Self.append((document - before) << 2 | Int(posting & 3), to: &text)
                before = document
            }
            body(table[term], text)
        }
    }

    /// Writes a number above zero in decimal digits.
    private static func append(_ number: Int, to text: inout [UInt8]) {
        if number >= 10 { append(number / 10, to: &text) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
