/// Text that comes of a format. Blanks that only line up a column are none at its ends, behind a sign, or twice.
struct FormatText {
    private(set) var text = ""
    private var isBlankPending = false

    /// Adds characters.
    mutating func append(_ more: String) {
        guard !more.isEmpty else { return }
        if more.utf8.allSatisfy({ $0 == 0x20 }) { return appendBlank() }
        if isBlankPending {
            text.append(" ")
            isBlankPending = false
        }
        text += more
    }

    /// Adds a digit, 0 to 9.
    mutating func append(digit: UInt8) { append(String(Unicode.Scalar(digit + 0x30))) }

    /// Adds digits, with zeros before them where they are fewer than wanted.
    mutating func append(digits: String, atLeast count: Int) {
        append(String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits)
    }

    /// Adds room.
    mutating func appendBlank() {
        if let last = text.utf8.last, last != 0x20 { isBlankPending = true }
    }
}
