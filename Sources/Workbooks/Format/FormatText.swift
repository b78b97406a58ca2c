/// Text that comes of a format. Blanks that only line up a column are none at its ends, behind a sign, or twice.
struct FormatText {
    private var bytes: [UInt8] = []
    private var isBlankPending = false

    init() { bytes.reserveCapacity(24) }

    /// The text so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds characters.
    mutating func append(_ more: String) {
        guard !more.isEmpty else { return }
        if more.utf8.allSatisfy({ $0 == 0x20 }) { return appendBlank() }
        fill()
        bytes += more.utf8
    }

    /// Adds a character of ASCII that is no blank.
    mutating func append(_ character: UInt8) {
        fill()
        bytes.append(character)
    }

    /// Adds a digit, 0 to 9.
    mutating func append(digit: UInt8) { append(digit + 0x30) }

    /// Adds digits, with zeros before them where they are fewer than wanted.
    mutating func append(digits: String, atLeast count: Int) {
        for _ in 0..<max(0, count - digits.utf8.count) { append(digit: 0) }
        append(digits)
    }

    /// Adds a number that is not negative, with zeros before it where it has fewer digits than wanted.
    mutating func append(number: Int, atLeast count: Int) {
        var power = 1
        var length = 1
        while number / power >= 10 { (power, length) = (power * 10, length + 1) }
        for _ in 0..<max(0, count - length) { append(digit: 0) }
        while power > 0 {
            append(digit: UInt8(number / power % 10))
            power /= 10
        }
    }

    /// Adds room.
    mutating func appendBlank() {
        if let last = bytes.last, last != 0x20 { isBlankPending = true }
    }

    private mutating func fill() {
        guard isBlankPending else { return }
        bytes.append(0x20)
        isBlankPending = false
    }
}
