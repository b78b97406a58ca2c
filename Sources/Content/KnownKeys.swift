/// Finds out whether a mapping has a key already.
///
/// Most mappings have a handful of keys, and looking at each is faster than hashing them; hostile ones have thousands, and
/// get a table.
struct KnownKeys {
    /// Up to how many keys each is looked at.
    private static let few = 16

    private var table: [String: Int] = [:]

    /// Where a key stands already; `nil` where it is new.
    ///
    /// - Parameter entries: the mapping so far, which only grows from call to call.
    mutating func place(of key: String, in entries: [YAMLNode.Entry]) -> Range<Int>? {
        guard entries.count > Self.few else { return entries.first { $0.key == key }?.keyRange }
        for index in table.count..<entries.count { table[entries[index].key] = index }
        return table[key].map { entries[$0].keyRange }
    }
}
