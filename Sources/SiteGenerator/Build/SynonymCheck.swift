import Diagnostics
import ReportLoader
import ReportModel
import Search

/// Reports words of `synonyms.yaml` that the search would pass over: it would know what each of them means by its first
/// line only.
enum SynonymCheck {
    /// Looks at all groups; forms of one word may stand beside each other in one group.
    static func check(_ synonyms: Synonyms, report: inout DiagnosticReport) {
        var known: [String: (group: Int, synonym: Synonyms.Synonym)] = [:]
        for (number, group) in synonyms.groups.enumerated() {
            var texts: Set<String> = []
            for synonym in group {
                guard let key = SearchGroup.key(of: synonym.text) else {
                    report.add(SynonymMessage.nothingToFind(word: synonym.text), at: synonym.location)
                    continue
                }
                let isNew = texts.insert(synonym.text.lowercased()).inserted
                let first = known[key]
                if first == nil { known[key] = (number, synonym) }
                guard let first, first.group != number || !isNew else { continue }
                report.add(
                    SynonymMessage.twice(word: synonym.text), at: synonym.location,
                    notes: [.init(SynonymMessage.firstTime(word: first.synonym.text), at: first.synonym.location)])
            }
        }
    }
}
