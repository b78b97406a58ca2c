/// The three numbers of a date such as `31/12/2020`.
enum DateParts {
    /// One of the numbers.
    struct Part {
        /// The number.
        var value = 0
        /// How many digits it was written with: at least one.
        var count = 0
    }

    /// Three numbers of one to four digits with a separator between them; `nil` for anything else.
    static func read(_ text: String, separator: UInt8) -> (Part, Part, Part)? {
        var parts = (Part(), Part(), Part())
        var separators = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard parts.2.count < 4 else { return nil }
                parts.2.value = 10 * parts.2.value + Int(byte - UInt8(ascii: "0"))
                parts.2.count += 1
            case separator:
                guard parts.2.count > 0 else { return nil }
                parts = (parts.1, parts.2, Part())
                separators += 1
            default: return nil
            }
        }
        return separators == 2 && parts.2.count > 0 ? parts : nil
    }
}
