extension WorkbookSheet {
    /// The sheet without its hidden rows and columns.
    package var withoutHidden: WorkbookSheet {
        guard !hiddenColumns.isEmpty || rows.contains(where: \.isHidden) else { return self }
        let shown = rows.filter { !$0.isHidden }.compactMap { row -> Row? in
            let cells = row.cells.filter { !hiddenColumns.contains($0.column) }
            return cells.isEmpty ? nil : Row(number: row.number, isHidden: false, cells: cells)
        }
        return WorkbookSheet(name: name, isHidden: isHidden, rows: shown, hiddenColumns: [])
    }
}
