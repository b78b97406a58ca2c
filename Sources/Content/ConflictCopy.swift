/// Copies that programs make beside a file, under a name of theirs: of two versions that met, or of a second download.
/// Which of the two holds, only a person knows.
enum ConflictCopy {
    /// Whether a name may be that of a copy: of nearly all names, a glance tells that they are not. A mark without a blank
    /// or a low line begins with a dot, and the ending follows with another.
    static func isPossible(_ name: String) -> Bool {
        name.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "_") }
            || name.utf8.count { $0 == UInt8(ascii: ".") } > 1
    }

    /// The name of the file that a name may be a copy of; whether there is one is to be looked up.
    static func original(of name: String) -> String? {
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        let stem = String(dot.map { name[..<$0] } ?? name[...])
        let ending = String(dot.map { name[$0...] } ?? "")
        return originalStem(of: stem).map { $0 + ending }
    }

    private static func originalStem(of stem: String) -> String? {
        var rest = stem[...]
        // `name (1)`, `name - Copy (2)`
        if let number = rest.wholeMatch(of: numbered) { rest = number.1 }
        // `name (Anna's conflicted copy 2021-05-03)`, `name (copia in conflitto di Anna 2021-05-03)`
        if let inBrackets = rest.wholeMatch(of: bracketed) { rest = inBrackets.1 }
        for mark in [named, dated] {
            if let found = rest.wholeMatch(of: mark) { rest = found.1 }
        }
        return rest.utf8.count < stem.utf8.count && !rest.isEmpty ? String(rest) : nil
    }

    // Swift cannot tell that expressions are safe to share.
    private nonisolated(unsafe) static let numbered = /(.+) \([0-9]{1,3}\)/
    private nonisolated(unsafe) static let bracketed = /(.+?) \([^()]*(?i:conflict|conflitto)[^()]*\)/
    /// Explorer and Finder, in English and in Italian.
    private nonisolated(unsafe) static let named = /(.+?)(?: -)? (?i:copy|copia)(?: [0-9]{1,3})?/
    /// Syncthing, and older versions of Nextcloud.
    private nonisolated(unsafe) static let dated = /(.+?)(?:\.sync-conflict-|_conflict-)[0-9].*/
}
