/// The file that makes a folder an area, `area.md`, as it begins.
package enum AreaFile {
    /// Its path below the content folder.
    package static func path(ofArea id: String, in year: String) -> String { "\(year)/\(id)/area.md" }

    /// Its text.
    ///
    /// - Parameters:
    ///   - order: its place among the areas; `nil` where it has none of its own.
    ///   - comments: lines for the person who goes on writing, each with its `#`.
    package static func text(title: String, order: Int?, comments: [String] = []) -> String {
        var lines = ["---", "title: \(YAMLText.renderCautiously(title))"]
        if let order { lines.append("order: \(order)") }
        lines += comments + ["---", ""]
        return lines.joined(separator: "\n")
    }
}
