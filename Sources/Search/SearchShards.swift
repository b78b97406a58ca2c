/// Entries of the search index, in order, cut into parts of a bounded size.
struct SearchShards: Sendable {
    /// The parts.
    private(set) var shards: [Shard] = []
    /// How many bytes they have together.
    private(set) var size = 0

    /// What their names begin with: the first is `t0`.
    private let name: String
    /// What stands around the entries of a part.
    private let brackets: (String, String)
    private let limit: Int

    /// A part.
    struct Shard: Sendable {
        /// The first entry's label, as it is written in the main part.
        let label: [UInt8]
        /// The entries with commas between them.
        var bytes: [UInt8]
    }

    /// Cuts entries into parts.
    ///
    /// - Parameter limit: how many bytes a part may have; an entry that is larger has a part of its own.
    init(_ entries: [SearchEntries], name: String, brackets: (String, String), limit: Int) {
        self.name = name
        self.brackets = brackets
        self.limit = limit
        for entries in entries {
            for place in entries.places { append(entries.bytes[place.entry], label: entries.bytes[place.label]) }
        }
    }

    private mutating func append(_ entry: ArraySlice<UInt8>, label: ArraySlice<UInt8>) {
        size += entry.count + 1
        let end = shards.count - 1
        if end >= 0, shards[end].bytes.count + entry.count < limit {
            shards[end].bytes.append(UInt8(ascii: ","))
            shards[end].bytes += entry
        } else {
            shards.append(Shard(label: Array(label), bytes: Array(entry)))
        }
    }

    /// The script that hands over a part.
    func script(_ number: Int) -> [UInt8] {
        let head = "sitegen.part(\"\(name)\(number)\",\(brackets.0)"
        return Array(head.utf8) + shards[number].bytes + Array("\(brackets.1));\n".utf8)
    }
}
