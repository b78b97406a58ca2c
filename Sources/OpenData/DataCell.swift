import Bytes

/// One value of a data file: what a cell of a table or a member of a JSON object holds.
package enum DataCell: Equatable, Sendable {
    /// Nothing is known, or nothing applies.
    case empty
    /// A text, a code, a date or an address.
    case text(String)
    /// A number as data files write it: `-3.70`.
    case number(String)
    /// Yes or no.
    case flag(Bool)

    /// A text as it is; an empty one counts as nothing.
    package init(_ text: String?) {
        if let text, !text.isEmpty { self = .text(text) } else { self = .empty }
    }

    /// A number; nothing where there is none.
    package init(number: String?) {
        if let number { self = .number(number) } else { self = .empty }
    }

    /// A figure as it was published. The non-breaking spaces that pages show it with are layout: in data they would
    /// only keep equal figures from being equal, so they are ordinary spaces again.
    package init(figure: String?) {
        guard let figure, !figure.utf8.allSatisfy({ $0 < 0x80 }) else {
            self.init(figure)
            return
        }
        self.init(Self.withPlainSpaces(figure))
    }

    /// The text without any dialect; nothing is the empty text.
    package var plain: String {
        switch self {
        case .empty: ""
        case .text(let text), .number(let text): text
        case .flag(let flag): flag ? "yes" : "no"
        }
    }

    /// A text with ordinary spaces in place of U+00A0, U+2007 and U+202F, which is `C2 A0`, `E2 80 87` and `E2 80 AF`.
    private static func withPlainSpaces(_ text: String) -> String {
        text.withBytes { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { plain in
                var (length, index) = (0, 0)
                while index < bytes.count {
                    let width =
                        switch bytes[index] {
                        case 0xC2 where bytes[index + 1] == 0xA0: 2
                        case 0xE2 where bytes[index + 1] == 0x80 && [0x87, 0xAF].contains(bytes[index + 2]): 3
                        default: 1
                        }
                    plain[length] = width == 1 ? bytes[index] : UInt8(ascii: " ")
                    length += 1
                    index += width
                }
                return length
            }
        }
    }
}
