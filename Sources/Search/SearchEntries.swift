import Bytes

/// Entries of the search index with their labels, one after the other.
struct SearchEntries: Sendable {
    /// All labels and entries.
    let bytes: [UInt8]
    /// Where each stands.
    let places: [Place]

    /// Where an entry stands.
    struct Place: Sendable {
        /// What tells it apart from others; in front of the entry or at its beginning.
        let label: Range<Int>
        /// The entry.
        let entry: Range<Int>
    }

    /// The entries that `write` adds.
    init(_ write: (inout Writer) -> Void) {
        var writer = Writer()
        write(&writer)
        bytes = writer.output.takeBytes()
        places = writer.places
    }

    /// Adds entries.
    struct Writer: ~Copyable {
        fileprivate var output = OutputBuffer()
        fileprivate var places: [Place] = []

        fileprivate init() {}

        /// Adds an entry that begins with its label.
        mutating func add(label: (inout OutputBuffer) -> Void, andRest rest: (inout OutputBuffer) -> Void) {
            let start = output.count
            label(&output)
            let end = output.count
            rest(&output)
            places.append(Place(label: start..<end, entry: start..<output.count))
        }

        /// Adds an entry that does not tell its label.
        mutating func add(label: String, entry: (inout OutputBuffer) -> Void) {
            let start = output.count
            output.append(label)
            let end = output.count
            entry(&output)
            places.append(Place(label: start..<end, entry: end..<output.count))
        }
    }
}
