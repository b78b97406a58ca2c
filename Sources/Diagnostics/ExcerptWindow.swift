/// The part of a long line that is shown: at most 100 characters, with an ellipsis where something was cut.
package struct ExcerptWindow: Sendable {
    /// What is shown before the place.
    package let before: [Unicode.Scalar]
    /// What is shown from the place on.
    package let after: [Unicode.Scalar]
    /// An ellipsis where the beginning of the line was cut, or nothing.
    package let leading: String
    /// An ellipsis where the end of the line was cut, or nothing.
    package let trailing: String

    /// The window around a place of a line.
    ///
    /// - Parameter column: where the place begins, from 1, in Unicode scalars.
    package init(_ line: String, column: Int) {
        let all = line.unicodeScalars
        let start = all.index(all.startIndex, offsetBy: max(column - 1, 0), limitedBy: all.endIndex) ?? all.endIndex
        var lower = all.startIndex
        if !all.dropFirst(100).isEmpty {
            lower = all.index(start, offsetBy: -50, limitedBy: all.startIndex) ?? all.startIndex
        }
        before = Array(all[lower..<start])
        let shown = all[start...].prefix(100 - before.count)
        after = Array(shown)
        leading = lower > all.startIndex ? "…" : ""
        trailing = shown.endIndex < all.endIndex ? "…" : ""
    }
}
