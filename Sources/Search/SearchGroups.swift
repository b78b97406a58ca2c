/// Which words and phrases lead to which group.
struct SearchGroups: Sendable {
    /// Each phrase as stems with blanks between them, and its group's number, in the order in which they were given.
    private(set) var phrases: [(text: String, group: Int)] = []
    /// The phrases that end with a stem, without those of groups that no text belongs to.
    private var endings: [String: [Phrase]] = [:]
    /// Every stem of these phrases.
    private var stems: Set<String> = []
    private let stemmer = SearchStemmer()
    private let ignored = Set(SearchWordLists.ignored.split(separator: " ").map { Array($0.utf8) })

    /// A phrase as the stems of its words.
    struct Phrase: Sendable {
        /// The stems.
        let stems: [String]
        /// What it belongs to.
        let group: Int
    }

    /// What a word is for phrases.
    enum Role: Sendable {
        /// Nothing.
        case none
        /// One that is not in the index, and that phrases are written without.
        case ignored
        /// A word of a phrase, by its stem.
        case part(String)
    }

    /// The phrases of groups, which are numbered from 0. One that several groups have leads to the first.
    init(_ groups: [SearchGroup]) {
        var known: Set<String> = []
        for (number, group) in groups.enumerated() {
            for phrase in group.phrases {
                let stems = stems(of: phrase)
                var texts = [stems.joined(separator: " ")]
                if !group.isInTexts {
                    // Nobody writes `in corso` without `in`; but a longer name may lack such words.
                    let whole = self.stems(of: phrase, withIgnored: true)
                    texts = (stems.count > 1 ? texts : []) + [whole.joined(separator: " ")]
                }
                for text in texts where !text.isEmpty && known.insert(text).inserted { phrases.append((text, number)) }
                guard group.isInTexts, let last = stems.last else { continue }
                self.stems.formUnion(stems)
                endings[last, default: []].append(Phrase(stems: stems, group: number))
            }
        }
    }

    /// The phrases that end with a stem.
    func phrases(endingWith stem: String) -> [Phrase] { endings[stem] ?? [] }

    /// What a word is for phrases.
    func role(of word: SearchWord) -> Role {
        if isIgnored(word) { return .ignored }
        guard !stems.isEmpty else { return .none }
        let stem = stem(of: word)
        return stems.contains(stem) ? .part(stem) : .none
    }

    private func isIgnored(_ word: SearchWord) -> Bool { ignored.contains(Array(word.bytes)) }

    private func stem(of word: SearchWord) -> String {
        String(decoding: word.bytes.prefix(stemmer.length(of: word.bytes)), as: UTF8.self)
    }

    private func stems(of phrase: String, withIgnored: Bool = false) -> [String] {
        var stems: [String] = []
        SearchTokenizer().words(in: phrase) { word in
            if withIgnored || !isIgnored(word) { stems.append(stem(of: word)) }
        }
        return stems
    }

    /// The word that stands for a group in the index: no text has one that begins like it.
    static func term(_ group: Int) -> String { "=\(group)" }
}
