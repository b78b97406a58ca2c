import Workbooks

extension WorkbookSheet {
    /// The cells by their place, as a person would note them: `A1 text`, `B1* text` of a covered one.
    var noted: [String] {
        rows.flatMap { row in
            row.cells.map { cell in
                let place = String(UnicodeScalar(UInt8(65 + cell.column))) + "\(row.number)"
                return "\(place)\(cell.isCovered ? "*" : "") \(cell.text)" + (row.isHidden ? " (hidden)" : "")
            }
        }
    }
}
