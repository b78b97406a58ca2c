/// Entries of the search index, in order, cut into parts of a bounded size.
struct SearchShards: Sendable {
    /// The parts.
    private(set) var shards: [Shard] = []
    /// How many bytes they have together.
    private(set) var size = 0

    /// What their names begin with: the first is `t0`.
    private let name: String
    /// What stands around the entries of a part, and between two of them.
    private let marks: (begin: String, between: UInt8, end: String)
    private let limit: Int

    /// A part.
    struct Shard: Sendable {
        /// The first entry's label, and the last one's.
        let label: ArraySlice<UInt8>
        var lastLabel: ArraySlice<UInt8>
        /// The entries, which are still where they were written.
        var entries: [ArraySlice<UInt8>]
        /// How many bytes they have, with marks between them.
        var size: Int
        /// Whether it has one entry, which is larger than a part should be.
        var isLarge = false
    }

    /// Cuts entries into parts.
    ///
    /// - Parameter limit: how many bytes a part may have; an entry that is larger has a part of its own.
    init(
        _ entries: [SearchEntries], name: String, marks: (begin: String, between: UInt8, end: String), limit: Int
    ) {
        self.name = name
        self.marks = marks
        self.limit = limit
        for entries in entries {
            for place in entries.places { append(entries.bytes[place.entry], label: entries.bytes[place.label]) }
        }
    }

    private mutating func append(_ entry: ArraySlice<UInt8>, label: ArraySlice<UInt8>) {
        size += entry.count + 1
        let end = shards.count - 1
        if end >= 0, shards[end].size + entry.count < limit {
            shards[end].entries.append(entry)
            shards[end].size += entry.count + 1
            shards[end].lastLabel = label
        } else {
            shards.append(
                Shard(
                    label: label, lastLabel: label, entries: [entry], size: entry.count, isLarge: entry.count >= limit))
        }
    }

    /// The script that hands over a part.
    func script(_ number: Int) -> [UInt8] {
        let (head, end) = ("sitegen.part(\"\(name)\(number)\",\(marks.begin)", "\(marks.end));\n")
        var script: [UInt8] = []
        script.reserveCapacity(head.utf8.count + shards[number].size + end.utf8.count)
        script += head.utf8
        for (place, entry) in shards[number].entries.enumerated() {
            if place > 0 { script.append(marks.between) }
            script += entry
        }
        script += end.utf8
        return script
    }
}
