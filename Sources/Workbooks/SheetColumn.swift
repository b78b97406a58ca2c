/// The columns of sheets as spreadsheet programs name them.
package enum SheetColumn {
    /// The letters of a column by its index, from 0: `A`, `AB`.
    package static func letters(_ index: Int) -> String {
        var (letters, rest) = ("", index + 1)
        while rest > 0 {
            rest -= 1
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
            rest /= 26
        }
        return letters
    }
}
