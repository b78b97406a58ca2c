import Content
import ContentEditing
import ReportModel

/// Areas that rows name and that there are not yet.
struct NewAreas {
    /// The ids of the areas, by their years and whole names.
    private var ids: [Key: String] = [:]
    /// Their names as they were first written, by their years and ids.
    private var titles: [Key: String] = [:]

    /// What tells an area from all others of its kind: its year, and its whole name or its id.
    private struct Key: Hashable {
        let year: Int
        let text: String
    }

    /// The id of the area of a name; `nil` where it is none of these.
    func id(of name: String, in year: Int) -> String? { ids[Key(year: year, text: name.wholeName)] }

    /// The name of the area that has an id; `nil` where none of these has.
    func title(of id: String, in year: Int) -> String? { titles[Key(year: year, text: id)] }

    /// Adds an area.
    mutating func add(_ title: String, id: String, in year: Int) {
        ids[Key(year: year, text: title.wholeName)] = id
        titles[Key(year: year, text: id)] = title
    }

    /// Their files, behind the areas that there are.
    func files(_ index: ContentIndex) -> [ImportedFile] {
        var orders: [Int: Int] = [:]
        return titles.sorted { ($0.key.year, $0.key.text) < ($1.key.year, $1.key.text) }.map { area, title in
            let order = orders[area.year] ?? index.nextOrderOfAreas(in: area.year)
            orders[area.year] = order + 10
            let lines = ["---"] + YAMLField("title", title).lines + ["order: \(order)", "---", ""]
            let change = FileChange(
                path: "\(area.year)/\(area.text)/area.md", old: nil, new: Array(lines.joined(separator: "\n").utf8))
            return ImportedFile(change: change, rows: [:])
        }
    }
}
