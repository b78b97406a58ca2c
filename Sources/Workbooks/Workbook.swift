import Bytes

/// A workbook of a spreadsheet program, `.xlsx` or `.ods`, as it shows on the screen.
package struct Workbook: Sendable {
    /// Its sheets of cells, in the order of their tabs; at least one.
    package let sheets: [WorkbookSheet]
    /// How it is written.
    package let format: Format

    /// The formats of workbooks, by the ends of their files' names.
    package enum Format: String, Sendable {
        case excel = ".xlsx"
        case openDocument = ".ods"
    }
}

/// One sheet of a workbook.
package struct WorkbookSheet: Sendable {
    /// What its tab says.
    package let name: String
    /// Whether its tab is hidden.
    package let isHidden: Bool
    /// The rows that hold something, from above.
    package let rows: [Row]
    /// The columns that are hidden, by index from 0; those that hold something only.
    package let hiddenColumns: Set<Int>

    /// A row that holds something.
    package struct Row: Sendable {
        /// Its number as the program shows it, from 1.
        package let number: Int
        /// Whether it is hidden, by hand or by a filter.
        package let isHidden: Bool
        /// The cells that hold something, from the left.
        package let cells: [Cell]

        /// The cell of a column; `nil` where that holds nothing.
        package subscript(column: Int) -> Cell? {
            // Most rows have no gaps before a cell.
            if cells.indices.contains(column), cells[column].column == column { return cells[column] }
            let index = cells.partitioningIndex { $0.column >= column }
            return index < cells.count && cells[index].column == column ? cells[index] : nil
        }
    }

    /// A cell that holds something.
    package struct Cell: Sendable {
        /// Its column by index, from 0.
        package let column: Int
        /// What it shows, with the digits, signs and marks of its format.
        package let text: String
        /// What it is.
        package let kind: Kind
        /// Whether it is part of a merged cell and not its upper left corner, whose text it has.
        package let isCovered: Bool
        /// Whether it is a number of which its format shows fewer digits than it has: `94%` of 0.9364.
        package internal(set) var isRounded = false
    }

    /// What a cell is beside what it shows.
    package enum Kind: Hashable, Sendable {
        case text
        /// A number, whose text is in the notation that the workbook was read for.
        case number
        /// A number in a format that this program does not know, or that spreadsheet programs follow in different ways:
        /// its text is the plain number, and not what is on the screen.
        case unformatted
        /// A day, such as `2021-12-31`.
        case date(String)
        case boolean(Bool)
        /// A formula that no program has reckoned yet: there is nothing to show.
        case unreckoned
        /// An error, which its text names (`#N/A`).
        case fault
    }
}
