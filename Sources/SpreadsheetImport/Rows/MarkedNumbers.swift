import Bytes

/// The numbers in a cell that have points or commas in them, and what they are with either as decimal mark.
///
/// Only the digits are looked at: whether the cell is a figure at all is found out when it is read.
struct MarkedNumbers {
    /// Whether all are numbers where a mark stands before the decimals: `2,4` with a comma, `1.150` with both.
    let isReadable: (comma: Bool, point: Bool)
    /// Whether one has groups of thousands that no other notation explains, such as `1,234.5` and `1,150,000`.
    let showsGroups: Bool

    /// Whether the cell has a reading with each mark, a thousand times the other: `1.150`.
    var hasTwoReadings: Bool { isReadable.comma && isReadable.point }

    /// Whether there is a point or a comma at all.
    static func mayHold(_ text: String) -> Bool { text.utf8.contains(where: isMark) }

    /// Looks at a cell; `nil` where no number in it has a mark between digits.
    init?(_ text: String) {
        guard Self.mayHold(text) else { return nil }
        var (comma, point, groups, found) = (true, true, false, false)
        text.withBytes { bytes in
            var rest = bytes[...]
            while let start = rest.firstIndex(where: Self.isDigit) {
                let run = rest[start...].prefix { Self.isDigit($0) || Self.isMark($0) }
                rest = rest[run.endIndex...]
                // A mark at either end belongs to the words around.
                let number = run[...(run.lastIndex(where: Self.isDigit) ?? start)]
                let marks = number.count(where: Self.isMark)
                guard marks > 0 else { continue }
                found = true
                comma = comma && Self.isNumber(number, decimal: UInt8(ascii: ","))
                point = point && Self.isNumber(number, decimal: UInt8(ascii: "."))
                groups = groups || marks > 1
            }
        }
        guard found else { return nil }
        isReadable = (comma, point)
        showsGroups = groups
    }

    /// The text with points and commas between digits exchanged.
    static func exchanged(_ text: String) -> String {
        betweenDigits(text) { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".") }
    }

    /// The text without the marks that group thousands.
    static func ungrouped(_ text: String, decimal: Character) -> String {
        betweenDigits(text) { $0 == decimal.asciiValue ? $0 : nil }
    }

    private static func betweenDigits(_ text: String, _ replace: (UInt8) -> UInt8?) -> String {
        let bytes = Array(text.utf8)
        let replaced = bytes.indices.compactMap { index -> UInt8? in
            guard isMark(bytes[index]), index > 0, index + 1 < bytes.count, isDigit(bytes[index - 1]),
                isDigit(bytes[index + 1])
            else { return bytes[index] }
            return replace(bytes[index])
        }
        return String(decoding: replaced, as: UTF8.self)
    }

    /// Whether digits with marks between them are a number: groups of three or none, then at most one mark and decimals.
    private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>, decimal: UInt8) -> Bool {
        let whole = text.prefix { $0 != decimal }
        guard text[whole.endIndex...].dropFirst().allSatisfy(isDigit) else { return false }
        var (length, isGrouped) = (0, false)
        for byte in whole {
            if isDigit(byte) {
                length += 1
                continue
            }
            guard isGrouped ? length == 3 : (1...3).contains(length) && whole.first != UInt8(ascii: "0") else {
                return false
            }
            (length, isGrouped) = (0, true)
        }
        return !isGrouped || length == 3
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
