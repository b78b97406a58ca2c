/// The values that a string of the interface gets, by the names that it has for them.
typealias PhraseValues = KeyValuePairs<String, String>

/// A string of the interface with places for values: `{n} di {total}`.
struct Phrase: Sendable {
    private let pieces: [Piece]
    /// About as many bytes as it has without its values.
    private let length: Int

    private enum Piece: Sendable {
        case text(String)
        /// The value of a name, or the name in braces where it has none.
        case value(name: String)
    }

    /// Reads a string as it stands in a locale file.
    init(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.value(name: String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
        length = text.utf8.count
    }

    /// The string with its values. Braces inside a value are text.
    ///
    /// - Parameter number: what stands for `{n}`, where no value of that name is given.
    func filled(_ values: PhraseValues, number: String? = nil) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        var filled = ""
        filled.reserveCapacity(length + values.reduce(0) { $0 + $1.value.utf8.count })
        for piece in pieces {
            switch piece {
            case .text(let text): filled += text
            case .value(let name):
                let value = values.first { $0.key == name }?.value ?? (name == "n" ? number : nil)
                filled += value ?? "{\(name)}"
            }
        }
        return filled
    }
}
