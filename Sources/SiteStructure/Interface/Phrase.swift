import Bytes

/// The values that a string of the interface gets, by the names that it has for them.
package typealias PhraseValues = KeyValuePairs<String, String>

/// A string of the interface with places for values: `{n} di {total}`.
struct Phrase: Sendable {
    private let pieces: [Piece]

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
    }

    /// The string with its values. Braces inside a value are text.
    ///
    /// - Parameter number: what stands for `{n}`, where no value of that name is given.
    func filled(_ values: PhraseValues, number: String? = nil) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        func text(of piece: Piece) -> String {
            switch piece {
            case .text(let text): text
            case .value(let name):
                values.first { $0.key == name }?.value ?? (name == "n" ? number : nil) ?? "{\(name)}"
            }
        }
        let length = pieces.reduce(0) { $0 + text(of: $1).utf8.count }
        return String(count: length) { place in
            for piece in pieces { place.append(text: text(of: piece)) }
        }
    }
}
