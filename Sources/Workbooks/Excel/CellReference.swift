/// The place of a cell as spreadsheet programs write it, `AB12`.
struct CellReference: Hashable, Sendable {
    /// By index, from 0.
    var column: Int
    /// By number, from 1.
    var row: Int

    /// - Parameter bytes: `AB12` or `$AB$12`; `nil` where it is none, or outside of any sheet.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var column = 0
        var row = 0
        for byte in bytes {
            switch byte {
            case 0x41...0x5A, 0x61...0x7A:
                guard row == 0 else { return nil }
                column = column * 26 + Int(byte & 0x1F)
            case 0x30...0x39 where column > 0: row = row * 10 + Int(byte - 0x30)
            case UInt8(ascii: "$"): continue
            default: return nil
            }
            guard column <= SheetBuilder.columns.upperBound, row <= SheetBuilder.rows.upperBound else { return nil }
        }
        guard column > 0, row > 0 else { return nil }
        (self.column, self.row) = (column - 1, row)
    }
}

extension MergedArea {
    /// - Parameter bytes: `A1:B2`, in any order of its corners, or a single cell.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let corners = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            .map { CellReference(UnsafeBufferPointer(rebasing: $0)) }
        guard (1...2).contains(corners.count), let first = corners[0], let last = corners[corners.count - 1] else {
            return nil
        }
        self.init(
            rows: min(first.row, last.row)...max(first.row, last.row),
            columns: min(first.column, last.column)...max(first.column, last.column))
    }
}
