import Content
import ContentEditing
import ReportModel

/// Areas that rows name and that there are not yet.
struct NewAreas {
    /// The ids of the areas, by their years and whole names.
    private var ids: [Key: String] = [:]
    /// Their names as they were first written, by their years and ids.
    private var titles: [Key: String] = [:]
    /// The same in their order, to be compared with later ones.
    private var firsts: [(year: Int, title: String, loose: LooseName, row: SpreadsheetRow)] = []

    /// What tells an area from all others of its kind: its year, and its whole name or its id.
    private struct Key: Hashable {
        let year: Int
        let text: String
    }

    /// The id of the area of a name; `nil` where it is none of these.
    func id(of name: String, in year: Int) -> String? { ids[Key(year: year, text: name.wholeName)] }

    /// The name of the area that has an id; `nil` where none of these has.
    func title(of id: String, in year: Int) -> String? { titles[Key(year: year, text: id)] }

    /// The first area whose name is nearly another, with the row that began it; `nil` where none is.
    func nearly(_ name: String, in year: Int) -> (title: String, row: SpreadsheetRow)? {
        let loose = LooseName(name)
        return firsts.first { $0.year == year && $0.loose.isNearly(loose) }.map { ($0.title, $0.row) }
    }

    /// Adds an area that a row is the first to name.
    mutating func add(_ title: String, id: String, in year: Int, of row: SpreadsheetRow) {
        if firsts.count < LooseName.mostCompared { firsts.append((year, title, LooseName(title), row)) }
        ids[Key(year: year, text: title.wholeName)] = id
        titles[Key(year: year, text: id)] = title
    }

    /// Their files, behind the areas that there are.
    func files(_ index: ContentIndex) -> [ImportedFile] {
        var orders: [Int: Int] = [:]
        return titles.sorted { ($0.key.year, $0.key.text) < ($1.key.year, $1.key.text) }.map { area, title in
            let order = orders[area.year] ?? index.nextOrderOfAreas(in: area.year)
            orders[area.year] = order + 10
            let change = FileChange(
                path: AreaFile.path(ofArea: area.text, in: String(area.year)), old: nil,
                new: Array(AreaFile.text(title: title, order: order).utf8))
            return ImportedFile(change: change, rows: [:])
        }
    }
}
