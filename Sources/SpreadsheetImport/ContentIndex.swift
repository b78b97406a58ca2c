import Content
import Diagnostics
import FileSystem
import ReportLoader
import ReportModel

/// What there is already: years, areas, objectives, each to be found by its id or its title.
struct ContentIndex {
    /// The content folder.
    let folder: String
    /// What reads the site's figures.
    let figures: FigureReader
    /// The years, by their number.
    let years: [Int: Year]

    /// A year.
    struct Year {
        /// What a bare number means in it.
        let direction: Direction?
        /// The document that figures come from unless they say otherwise.
        let document: String?
        /// Its areas, by id.
        let areas: [String: Area]
    }

    /// An area.
    struct Area {
        /// Its name.
        let title: String
        /// Its objectives, by id.
        let objectives: [String: Objective]
        /// Ids of objectives, by what their titles make as an id.
        let titles: [String: String]

        /// The objective that a title means.
        func objective(titled title: String) -> String? {
            let slug = Slug.make(from: title)
            return titles[slug] ?? (objectives[slug] == nil ? nil : slug)
        }
    }

    /// Indexes a content folder. Faults in it do not matter here: it is checked as a whole after the import.
    init?(_ folder: String, report: inout DiagnosticReport) {
        var faults = DiagnosticReport()
        guard let loaded = ReportLoader(includesDrafts: true).load(folder, report: &faults) else {
            report.add(contentsOf: faults)
            return nil
        }
        self.folder = folder
        figures = loaded.figures
        years = Dictionary(
            loaded.content.reports.map { ($0.year, Year($0, in: folder)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The file of an objective as it is on the disk.
    func document(_ path: String, report: inout DiagnosticReport) -> Document? {
        Document.read(Self.file(path, in: folder), report: &report)
    }

    /// Whether there is a file, which may be so broken that nothing is known of it.
    func holds(_ path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, var parent = try? Folder(path: folder) else { return false }
        for part in parts.dropLast() {
            guard let inner = try? parent.folder(part) else { return false }
            parent = inner
        }
        return (try? parent.status(of: name)) != nil
    }

    /// The `order` of an objective that is to come after all others of its area.
    func nextOrder(in area: Area) -> Int {
        var faults = DiagnosticReport()
        let orders = area.objectives.values.compactMap { objective in
            objective.origin.flatMap { document($0.path, report: &faults)?.fields["order"]?.text }.flatMap { Int($0) }
        }
        // A number that cannot be counted on would be no order either.
        return min(orders.max() ?? 0, Int.max - 10) / 10 * 10 + 10
    }

    /// A file of the content folder by its path inside it.
    static func file(_ path: String, in folder: String) -> ContentFile {
        let parts = path.split(separator: "/").map(String.init)
        let shown = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
        return ContentFile(parents: parts.dropLast(), name: parts.last ?? "", shownPath: shown, size: 0)
    }
}

extension ContentIndex.Year {
    fileprivate init(_ report: Report, in folder: String) {
        var faults = DiagnosticReport()
        let file = report.origin.flatMap { Document.read(ContentIndex.file($0.path, in: folder), report: &faults) }
        direction = file?.fields["direction"]?.text.flatMap(Direction.init(rawValue:))
        document = report.source?.id
        areas = Dictionary(report.areas.map { ($0.id, ContentIndex.Area($0)) }, uniquingKeysWith: { first, _ in first })
    }
}

extension ContentIndex.Area {
    fileprivate init(_ area: ReportModel.Area) {
        title = area.title
        objectives = Dictionary(area.objectives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        titles = Dictionary(
            area.objectives.map { (Slug.make(from: $0.title), $0.id) }, uniquingKeysWith: { first, _ in first })
    }
}
