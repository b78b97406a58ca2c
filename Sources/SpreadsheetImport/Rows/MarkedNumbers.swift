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

    /// Looks at a cell; `nil` where no number in it has a mark between digits.
    init?(_ text: String) {
        guard text.utf8.contains(where: Self.isMark) else { return nil }
        var (comma, point, groups, found) = (true, true, false, false)
        for run in text.utf8.split(whereSeparator: { !Self.isDigit($0) && !Self.isMark($0) }) {
            // A mark at either end belongs to the words around.
            var digits = run.drop { !Self.isDigit($0) }
            while let last = digits.last, !Self.isDigit(last) { digits.removeLast() }
            let marks = digits.filter(Self.isMark)
            guard !marks.isEmpty else { continue }
            found = true
            comma = comma && Self.isNumber(Array(digits), decimal: UInt8(ascii: ","))
            point = point && Self.isNumber(Array(digits), decimal: UInt8(ascii: "."))
            groups = groups || marks.count > 1
        }
        guard found else { return nil }
        isReadable = (comma, point)
        showsGroups = groups
    }

    /// The text with points and commas between digits exchanged.
    static func exchanged(_ text: String) -> String {
        betweenDigits(text) { $0 == "." ? "," : "." }
    }

    /// The text without the marks that group thousands.
    static func ungrouped(_ text: String, decimal: Character) -> String {
        betweenDigits(text) { $0 == decimal ? $0 : nil }
    }

    private static func betweenDigits(_ text: String, _ replace: (Character) -> Character?) -> String {
        let characters = Array(text)
        return String(
            characters.indices.compactMap { index -> Character? in
                let character = characters[index]
                guard character == "." || character == ",", index > 0, index + 1 < characters.count,
                    characters[index - 1].isWholeNumber, characters[index + 1].isWholeNumber
                else { return character }
                return replace(character)
            })
    }

    /// Whether digits and marks are a number: groups of three or none, then at most one mark and decimals.
    private static func isNumber(_ text: [UInt8], decimal: UInt8) -> Bool {
        let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.count == 1 || parts[1].allSatisfy(isDigit) && !parts[1].isEmpty else {
            return false
        }
        let groups = parts[0].split(omittingEmptySubsequences: false, whereSeparator: isMark)
        guard groups.count > 1 else { return true }
        return (1...3).contains(groups[0].count) && groups[0].first != UInt8(ascii: "0")
            && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
