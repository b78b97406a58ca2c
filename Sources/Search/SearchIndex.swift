import Bytes
import Parallel
package import Publishing
import ReportModel

/// What the search page looks in: scripts that hand over their part to `sitegen.part` of `assets/site.js`, because
/// pages that are opened from a disk may load scripts and nothing else.
///
/// The main part names all others. Words are cut into shards by their order, documents by their number, so that a search
/// loads a few small files of a large site; the index of a small site is one file. There are no figures in it: a figure
/// that changes leaves it as it is.
package struct SearchIndex {
    /// The main part.
    package let main: OutputPath
    /// All files; they name each other by their content's digest.
    package private(set) var files: [(path: OutputPath, bytes: [UInt8])] = []

    /// The index of some documents.
    ///
    /// - Parameters:
    ///   - shardSize: how many bytes a shard has at most, where it has more than one entry.
    ///   - inlineSize: up to how many bytes all stands in one file.
    package init(_ documents: [SearchDocument], shardSize: Int = 64 << 10, inlineSize: Int = 150 << 10) {
        let eventualRecords = Eventual {
            SearchShards(Self.records(documents), name: "d", brackets: ("[", "]"), limit: shardSize)
        }
        let words = SearchVocabulary(documents).entries
        let terms = SearchShards(words, name: "t", brackets: ("{", "}"), limit: shardSize)
        let records = eventualRecords.value
        let isInline = terms.size + records.size <= inlineSize
        var entry = Array("\"use strict\";\n".utf8)
        var lists: [[UInt8]] = []
        for shards in [terms, records] {
            let scripts = shards.shards.indices.parallelMap(run: 4) { number in
                let script = shards.script(number)
                return (path: Self.path(of: script), bytes: script)
            }
            var list: [UInt8] = []
            for (number, (shard, script)) in zip(shards.shards, scripts).enumerated() {
                list += number == 0 ? [] : [UInt8(ascii: ",")]
                list += [UInt8(ascii: "[")] + shard.label
                if isInline {
                    entry += script.bytes
                } else {
                    files.append(script)
                    list += Array(",\"\(script.path.text)\"".utf8)
                }
                list.append(UInt8(ascii: "]"))
            }
            lists.append(list)
        }
        entry += Array("sitegen.part(\"main\",{\"terms\":[".utf8) + lists[0]
        entry += Array("],\"documents\":[".utf8) + lists[1] + Array("]});\n".utf8)
        main = Self.path(of: entry)
        files.append((main, entry))
    }

    /// The documents, labelled with their numbers.
    private static func records(_ documents: [SearchDocument]) -> [SearchEntries] {
        let starts = Array(stride(from: 0, to: documents.count, by: run))
        return starts.parallelMap(run: 1) { start in
            SearchEntries { entries in
                for number in start..<min(start + run, documents.count) {
                    entries.add(label: String(number)) { append(documents[number], to: &$0) }
                }
            }
        }
    }

    /// How many documents are written on one core at a time.
    private static let run = 512

    /// Whether a file may be one of an index, by its name.
    package static func mayHave(_ path: OutputPath) -> Bool { path.text.hasPrefix(prefix) }

    private static let prefix = "assets/search."

    private static func path(of bytes: [UInt8]) -> OutputPath {
        OutputPath("\(prefix)\(Digest(of: bytes).hexadecimal.prefix(12)).js")
    }

    /// `[kind,"title","address","summary","context",[["anchor","name"],…]]`, addresses from the site's root.
    private static func append(_ document: SearchDocument, to bytes: inout OutputBuffer) {
        func add(_ text: String) {
            bytes.append(",")
            bytes.append(json: text, isInScript: true)
        }
        bytes.append("[")
        bytes.append(String(document.kind.rawValue))
        add(document.title)
        add(document.path.text)
        add(document.summary ?? "")
        add(document.context.joined(separator: " · "))
        bytes.append(",[")
        for (number, indicator) in document.indicators.enumerated() {
            bytes.append(number > 0 ? ",[" : "[")
            bytes.append(json: indicator.id, isInScript: true)
            bytes.append(",")
            bytes.append(json: indicator.name, isInScript: true)
            bytes.append("]")
        }
        bytes.append("]]")
    }
}
