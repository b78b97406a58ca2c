extension DiagnosticReport {
    /// The diagnostics as people read them: sorted, and what is to be said of many places of one file (see
    /// ``Message/isJoined``) said once, with the further places as notes.
    package var joined: [Diagnostic] {
        var joined: [Diagnostic] = []
        var joins: [Same: Join] = [:]
        for diagnostic in sorted {
            guard let same = Same(diagnostic) else {
                joined.append(diagnostic)
                continue
            }
            if var join = joins[same], join.add(diagnostic, to: &joined) {
                joins[same] = join
            } else {
                if joins[same] == nil { joins[same] = Join(first: joined.count) }
                joined.append(diagnostic)
            }
        }
        for join in joins.values { join.finish(&joined) }
        return joined
    }
}

/// What must be equal in two diagnostics so that one can stand for both.
private struct Same: Hashable {
    private let file: String
    private let id: String
    private let text: String

    /// `nil` where a diagnostic stands for itself: most do, and those that have notes of their own or are about no line.
    init?(_ diagnostic: Diagnostic) {
        guard diagnostic.message.isJoined, diagnostic.notes.isEmpty, let location = diagnostic.location,
            location.line > 0
        else { return nil }
        (file, id, text) = (location.file, diagnostic.id, diagnostic.message.text.en)
    }
}

/// A diagnostic that stands for further ones.
private struct Join {
    /// So many further places are shown; of the others there is the count.
    private static let mostPlaces = 12

    /// Its place in the list.
    let first: Int
    private var places = 0
    private var lastSubject: Wording?

    init(first: Int) { self.first = first }

    /// Adds a further place, if the same is to be done there.
    mutating func add(_ diagnostic: Diagnostic, to list: inout [Diagnostic]) -> Bool {
        guard let location = diagnostic.location else { return false }
        if places < Self.mostPlaces {
            // What to do is worked out only where it is shown: there may be a million.
            guard diagnostic.message.suggestion == list[first].message.suggestion else { return false }
            lastSubject = diagnostic.message.subject
            list[first].notes.append(.init(PlaceMessage.alsoHere(lastSubject), at: location))
        }
        places += 1
        return true
    }

    /// Says with the last place that is shown how many more there are.
    func finish(_ list: inout [Diagnostic]) {
        let more = places - Self.mostPlaces
        guard more > 0, let last = list[first].notes.indices.last else { return }
        list[first].notes[last].message = PlaceMessage.alsoHere(lastSubject, more: more)
    }
}
