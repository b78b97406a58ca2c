/// The little JSON that diagnostics need.
enum JSONText {
    /// No value.
    static let null = "null"

    /// An object of values that are JSON already.
    static func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(string($0)): \($1)" }.joined(separator: ", ") + "}"
    }

    /// An array of values that are JSON already, one a line.
    static func lines(_ items: [String]) -> String {
        items.isEmpty ? "[]\n" : "[\n" + items.map { "  " + $0 }.joined(separator: ",\n") + "\n]\n"
    }

    /// A text, quoted. What could hide in a terminal or a log is written by its number.
    static func string(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            case _ where scalar.isInvisible: quoted += scalar.utf16.map { "\\u" + hexadecimal($0) }.joined()
            default: quoted.unicodeScalars.append(scalar)
            }
        } + "\""
    }

    private static func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
