import Templating

/// Entries of the search index with their labels, one after the other.
struct SearchEntries: Sendable {
    /// All labels and entries.
    private(set) var bytes = OutputBuffer(capacity: 0, limit: .max)
    /// Where each stands.
    private(set) var places: [Place] = []

    /// Where an entry stands.
    struct Place: Sendable {
        /// What tells it apart from others; in front of the entry or at its beginning.
        let label: Range<Int>
        /// The entry.
        let entry: Range<Int>
    }

    /// Adds an entry that begins with its label.
    mutating func add(label: (inout OutputBuffer) -> Void, andRest rest: (inout OutputBuffer) -> Void) {
        let (start, end) = write(label)
        let (_, entryEnd) = write(rest)
        places.append(Place(label: start..<end, entry: start..<entryEnd))
    }

    /// Adds an entry that does not tell its label.
    mutating func add(label: String, entry: (inout OutputBuffer) -> Void) {
        let (start, end) = write { $0.append(label) }
        let (_, entryEnd) = write(entry)
        places.append(Place(label: start..<end, entry: end..<entryEnd))
    }

    private mutating func write(_ body: (inout OutputBuffer) -> Void) -> (start: Int, end: Int) {
        let start = bytes.count
        body(&bytes)
        return (start, bytes.count)
    }
}
