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
    private let groups: SearchGroups
    /// What each word is for phrases.
    private var roles: [SearchGroups.Role] = []
    /// Whether a word is anything for phrases: most are not, and this is asked of each word of each text.
    private var hasRole: [Bool] = []
    /// The words of phrases that stood here last, and where: one after the other without a gap.
    private var run: [String] = []
    /// How many words were read, and after which of them the run goes on.
    private var position = 0
    private var runEnd = 0

    /// The words of a part of the documents, which keep their numbers.
    init(_ documents: ArraySlice<SearchDocument>, _ groups: SearchGroups) {
        self.groups = groups
        entries.reserveCapacity(documents.count * Self.usualWords)
        for (number, document) in zip(documents.indices, documents) {
            // From the best place down, so that a word's first place in a document is its best one.
            add(document.title, number, .title)
            for tag in document.tags where tag.place == .title { add(group: tag.group, number, .title) }
            for indicator in document.indicators {
                add(indicator.name, number, .indicator)
                add(indicator.actual, number)
                add(indicator.target?.quantity, number)
                add(indicator.result?.quantity, number)
            }
            for tag in document.tags where tag.place != .title { add(group: tag.group, number, tag.place) }
            if let summary = document.summary { add(summary, number, .summary) }
            for text in document.context { add(text, number, .text) }
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
        // No phrase goes on from one text into the next.
        position += 2
        tokenizer.words(in: text, isHTML: isHTML) { word in
            let term = number(of: word)
            if hasRole[term] {
                switch roles[term] {
                case .ignored: return
                case .part(let stem): extendRun(by: stem, document, place)
                case .none: break
                }
            }
            position += 1
            add(term, document, place)
        }
    }

    /// Adds a figure of an indicator as it was typed, if it is more than a stand-in for none.
    private mutating func add(_ figure: Quantity?, _ document: Int) {
        if let text = figure?.shownText { add(text, document, .indicator) }
    }

    /// Adds the groups of which a phrase ends here.
    private mutating func extendRun(by stem: String, _ document: Int, _ place: SearchDocument.Place) {
        if runEnd != position { run = [] }
        run.append(stem)
        runEnd = position + 1
        for phrase in groups.phrases(endingWith: stem) where run.suffix(phrase.stems.count) == phrase.stems[...] {
            add(group: phrase.group, document, place)
        }
    }

    private mutating func add(group: Int, _ document: Int, _ place: SearchDocument.Place) {
        var name = SearchGroups.term(group)
        let term = name.withUTF8 { number(of: SearchWord($0), isTyped: false) }
        add(term, document, place)
    }

    /// The number of a word.
    ///
    /// - Parameter isTyped: whether a text has it; else it stands for a group.
    private mutating func number(of word: SearchWord, isTyped: Bool = true) -> Int {
        let term = table.number(of: word)
        if term == last.count {
            last.append(-1)
            counts.append(0)
            roles.append(isTyped ? groups.role(of: word) : .none)
            if case .none = roles[term] { hasRole.append(false) } else { hasRole.append(true) }
        }
        return term
    }

    private mutating func add(_ term: Int, _ document: Int, _ place: SearchDocument.Place) {
        guard last[term] != Int32(document) else { return }
        last[term] = Int32(document)
        counts[term] += 1
        entries.append(UInt64(term) << 32 | UInt64(document << 2 | place.rawValue))
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
        (entries, last, roles, hasRole) = ([], [], [], [])
    }
}
