/// What the search knows of words besides where they stand.
package struct SearchLexicon: Sendable {
    /// Words and phrases that lead to the same pages; those of statuses first, in the order of ``statuses``.
    let groups: [SearchGroup]
    /// The statuses in words, by the number that records give.
    let statuses: [String]
    /// How a status is known, in words; nothing where it needs none.
    let grounds: [String]
    /// Words that every page of the site could have, as people write them: the body's name.
    let optional: String

    /// A lexicon.
    package init(groups: [SearchGroup] = [], statuses: [String] = [], grounds: [String] = [], optional: String = "") {
        self.groups = groups
        self.statuses = statuses
        self.grounds = grounds
        self.optional = optional
    }

    /// The words that a page need not have to be found, folded, with blanks between them.
    var optionalWords: String {
        var words = SearchWordLists.optional
        SearchTokenizer().words(in: optional) { words += " " + String(decoding: $0.bytes, as: UTF8.self) }
        return words
    }
}
