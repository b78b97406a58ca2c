import Content
import ContentEditing
import ReportModel

/// The files of areas that rows name and that there are not yet.
enum NewAreas {
    /// What tells an area from all others.
    struct Key: Hashable {
        let year: Int
        let name: String
    }

    /// An area that is to be made.
    struct Area {
        let id: String
        let title: String
    }

    /// Their files, behind the areas that there are.
    static func files(_ areas: [Key: Area], _ index: ContentIndex) -> [ImportedFile] {
        var orders: [Int: Int] = [:]
        return areas.sorted { ($0.key.year, $0.value.id) < ($1.key.year, $1.value.id) }.map { key, area in
            let order = orders[key.year] ?? index.nextOrderOfAreas(in: key.year)
            orders[key.year] = order + 10
            let lines = ["---"] + YAMLField("title", area.title).lines + ["order: \(order)", "---", ""]
            let change = FileChange(
                path: "\(key.year)/\(area.id)/area.md", old: nil, new: Array(lines.joined(separator: "\n").utf8))
            return ImportedFile(change: change, rows: [:])
        }
    }
}
