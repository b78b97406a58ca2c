import Bytes
import Parallel
package import Publishing
import ReportModel

/// What the search page looks in: scripts that hand over their part to `sitegen.part` of `assets/site.js`, because
/// pages that are opened from a disk may load scripts and nothing else.
///
/// The main part knows all others. Words are cut into shards by their order, documents by their number, so that a search
/// loads a few small files of a large site; the index of a small site is one file. A file's name ends with the digest
/// of what it holds, so that a change leaves the other files as they are.
package struct SearchIndex {
    /// The main part.
    package let main: OutputPath
    /// All files.
    package private(set) var files: [(path: OutputPath, bytes: [UInt8])] = []

    /// How large the parts of an index are, in bytes.
    ///
    /// On a slow line (400 kbit/s, 400 ms for each request, two at a time) a search loads the main part, four parts with
    /// words and those of the first results, one after the other, within four seconds.
    struct Sizes: Sendable {
        /// How many bytes a shard of words has at most, where it has more than one.
        var words = 8 << 10
        /// How many bytes a shard of documents has at most, where it has more than one.
        var documents = 6 << 10
        /// How many bytes of words are looked through for one that was mistyped.
        var vocabulary = 16 << 10
        /// Up to how many bytes all stands in one file.
        var inline = 150 << 10
    }

    /// The index of some documents.
    package init(_ content: SearchContent) {
        self.init(content.documents, content.lexicon, reported: content.reported)
    }

    /// The index of some documents.
    ///
    /// - Parameter reported: how many of them, from the first on, come before others that have the same words.
    init(
        _ documents: [SearchDocument], _ lexicon: SearchLexicon = SearchLexicon(), reported: Int? = nil,
        sizes: Sizes = Sizes()
    ) {
        let comma = UInt8(ascii: ",")
        let eventualRecords = Eventual {
            SearchShards(Self.records(documents), name: "d", marks: ("[", comma, "]"), limit: sizes.documents)
        }
        let groups = SearchGroups(lexicon.groups)
        let vocabulary = SearchVocabulary(documents, groups)
        let words = vocabulary.entries(limit: sizes.words)
        let terms = SearchShards(words, name: "t", marks: ("\"", UInt8(ascii: ";"), "\""), limit: sizes.words)
        let records = eventualRecords.value
        let isInline = terms.size + records.size <= sizes.inline
        var parts: [(name: String, script: [UInt8])] = []
        var main = OutputBuffer()
        main.append("sitegen.part(\"main\",{")
        for (name, letter, shards, labels) in [
            ("terms", "t", terms, Self.beginnings(of: terms)), ("documents", "d", records, Self.counts(of: records)),
        ] {
            let scripts = shards.shards.indices.parallelMap(run: 4) {
                (name: "\(letter)\($0)", script: shards.script($0))
            }
            Self.append(name, labels, to: &main)
            Self.append(name + "Files", isInline ? "" : Self.names(of: scripts), to: &main)
            parts += scripts
        }
        if !isInline {
            let words = String(decoding: vocabulary.frequentWords(limit: sizes.vocabulary), as: UTF8.self)
            parts.append((name: "words", script: Array("sitegen.part(\"words\",\"\(words)\");\n".utf8)))
        }
        Self.append("wordsFile", isInline ? "" : Self.names(of: parts.suffix(1)), to: &main)
        Self.append("digits", SearchVocabulary.digits, to: &main)
        Self.append("endings", SearchStemmer.table, to: &main)
        Self.append("ignored", SearchWordLists.ignored, to: &main)
        Self.append("optional", lexicon.optionalWords, to: &main)
        Self.append("groups", groups.phrases.map { "\($0.text)=\($0.group)" }.joined(separator: ";"), to: &main)
        Self.append("statuses", lexicon.statuses.joined(separator: "|"), to: &main)
        Self.append("grounds", lexicon.grounds.joined(separator: "|"), to: &main)
        main.append("\"reported\":\(reported ?? documents.count),\"size\":\(documents.count)});\n")
        var entry = Array("\"use strict\";\n".utf8)
        if isInline {
            for part in parts { entry += part.script }
        } else {
            files = parts.map { (Self.path(of: $0.name, $0.script), $0.script) }
        }
        entry += main.takeBytes()
        self.main = OutputPath("\(Self.prefix)\(Digest(of: entry).hexadecimal.prefix(12)).js")
        files.append((self.main, entry))
    }

    /// The documents, labelled with their numbers.
    private static func records(_ documents: [SearchDocument]) -> [SearchEntries] {
        let starts = Array(stride(from: 0, to: documents.count, by: run))
        return starts.parallelMap(run: 1) { start in
            SearchEntries { entries in
                for number in start..<min(start + run, documents.count) {
                    entries.add(label: String(number)) { SearchRecord(documents[number]).append(to: &$0) }
                }
            }
        }
    }

    /// How many documents are written on one core at a time.
    private static let run = 512

    /// Whether a file may be one of an index, by its name.
    package static func mayHave(_ path: OutputPath) -> Bool { path.text.hasPrefix(prefix) }

    private static let prefix = "assets/search."

    /// How many digits of a part's digest are in its name, and in the main part: of all parts, so there should be few.
    private static let digestLength = 7

    private static func path(of name: String, _ script: [UInt8]) -> OutputPath {
        OutputPath("\(prefix)\(name).\(digest(of: script)).js")
    }

    private static func digest(of script: [UInt8]) -> Substring {
        Digest(of: script).hexadecimal.prefix(digestLength)
    }

    /// Where each shard of words begins, with blanks between: as much of its first word as tells it from the shard
    /// before. One that has a single word only says its kilobytes: `comu*9`.
    private static func beginnings(of shards: SearchShards) -> String {
        var last: ArraySlice<UInt8> = []
        return shards.shards.map { shard in
            let common = zip(shard.label, last).prefix { $0 == $1 }.count
            var begin = shard.label.prefix(common + 1)
            // A character stays whole.
            while let next = shard.label[begin.endIndex...].first, next & 0xC0 == 0x80 {
                begin = shard.label.prefix(begin.count + 1)
            }
            last = shard.lastLabel
            let label = String(decoding: begin, as: UTF8.self)
            return shard.isLarge ? "\(label)*\(shard.size >> 10)" : label
        }.joined(separator: " ")
    }

    /// How many documents each shard has, with blanks between.
    private static func counts(of shards: SearchShards) -> String {
        shards.shards.map { String($0.entries.count) }.joined(separator: " ")
    }

    /// The digests of parts, one after the other.
    private static func names(of parts: some Collection<(name: String, script: [UInt8])>) -> String {
        parts.map { String(digest(of: $0.script)) }.joined()
    }

    private static func append(_ name: String, _ text: String, to bytes: inout OutputBuffer) {
        bytes.append("\"\(name)\":")
        bytes.append(json: text, isInScript: true)
        bytes.append(",")
    }
}
