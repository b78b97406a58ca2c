/// Words and phrases that lead to the same pages: what an editor says means the same, or the names of a status.
package struct SearchGroup: Sendable {
    /// The words and phrases, as people write them.
    let phrases: [String]
    /// Whether a page belongs to it because one of them stands in its text; else only pages that say so themselves do.
    let isInTexts: Bool

    /// A group.
    package init(_ phrases: [String], isInTexts: Bool) {
        self.phrases = phrases
        self.isInTexts = isInTexts
    }

    /// What the search takes a phrase for: the stems of its words; `nil` where it looks for none of them.
    package static func key(of phrase: String) -> String? {
        SearchGroups([SearchGroup([phrase], isInTexts: true)]).phrases.first?.text
    }
}
