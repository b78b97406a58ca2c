/// One value of a data file: what a cell of a table or a member of a JSON object holds.
enum DataCell: Equatable, Sendable {
    /// Nothing is known, or nothing applies.
    case empty
    /// A text, a code, a date or an address.
    case text(String)
    /// A number as data files write it: `-3.70`.
    case number(String)
    /// Yes or no.
    case flag(Bool)

    /// A text as it is; an empty one counts as nothing.
    init(_ text: String?) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .empty }
    }

    /// A number; nothing where there is none.
    init(number: String?) {
        if let number { self = .number(number) } else { self = .empty }
    }

    /// A figure as it was published. The non-breaking spaces that pages show it with are layout: in data they would
    /// only keep equal figures from being equal, so they are ordinary spaces again.
    init(figure: String?) {
        guard let figure, !figure.utf8.allSatisfy({ $0 < 0x80 }) else {
            self.init(figure)
            return
        }
        self.init(String(String.UnicodeScalarView(figure.unicodeScalars.map(Self.plainSpace))))
    }

    /// The text without any dialect; nothing is the empty text.
    var plain: String {
        switch self {
        case .empty: ""
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        }
    }

    private static func plainSpace(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{A0}", "\u{2007}", "\u{202F}": " "
        default: scalar
        }
    }
}
