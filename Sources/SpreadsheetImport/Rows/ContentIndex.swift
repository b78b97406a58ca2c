import Content
import ContentEditing
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
    let years: [Int: KnownYear]
    /// What the files of objectives held, so that what stays is not read again when all is checked.
    let memory = ObjectiveMemory()
    /// Words with digits in them, which stand as `{text: …}`: they look like figures and are none.
    let words: Set<String>

    /// A year.
    struct KnownYear {
        /// Whether it is over, so that its figures are published ones.
        let isFinal: Bool
        /// What a bare number means in it.
        let direction: Direction?
        /// The document that figures come from unless they say otherwise.
        let document: String?
        /// What it is called where it ends within another one: `2020/21`.
        let label: String?
        /// Its areas, by id.
        let areas: [String: KnownArea]
        /// The ids of the areas, in their order.
        let areaIDs: [String]
        /// Ids of areas, by their whole names.
        let areaNames: [String: [String]]
        /// What a mistyped area may have meant: the names of all, then their ids.
        let likelyAreas: [String]
        /// The ids of the areas that hold an objective, by its id and by its whole title.
        fileprivate let holders: (ids: [String: [String]], titles: [String: [String]])

        /// The ids of the areas that hold an objective which has an id or a title, in their order.
        func areas(holding id: String?, titled title: String?) -> [String] {
            let ofID = id.flatMap { holders.ids[$0] } ?? []
            let ofTitle = title.flatMap { holders.titles[$0.wholeName] } ?? []
            return ofID.isEmpty ? ofTitle : (ofID + ofTitle.filter { !ofID.contains($0) }).sorted()
        }
    }

    /// What its years are called.
    var labels: YearLabels {
        YearLabels(years.compactMap { year, known in known.label.map { ($0, year) } })
    }

    /// An area.
    struct KnownArea {
        /// Its name.
        let title: String
        /// Its objectives, by id.
        let objectives: [String: Objective]
        /// Ids of objectives, by their whole titles.
        let titles: [String: [String]]
        /// Objectives by the ids that their titles would make.
        let derived: [String: Objective]

        /// An area that is to be made.
        static let new = KnownArea(title: "", objectives: [:], titles: [:], derived: [:])

        /// The ids of the objectives that have a title; there should be one at most.
        func objectives(titled title: String) -> [String] { titles[title.wholeName] ?? [] }

        /// The objective of another title that has an id, or whose title makes the same one.
        func holder(of id: String) -> Objective? { objectives[id] ?? derived[id] }
    }

    /// Indexes a content folder. Faults in it do not matter here: it is checked as a whole after the import.
    init?(_ folder: String, report: inout DiagnosticReport) {
        var faults = DiagnosticReport()
        var loader = ContentLoader(includesDrafts: true)
        loader.memory = memory
        guard let loaded = loader.load(folder, report: &faults) else {
            report.add(contentsOf: faults)
            return nil
        }
        self.folder = folder
        figures = loaded.figures
        years = Dictionary(
            loaded.content.reports.map { ($0.year, KnownYear($0, in: folder)) }, uniquingKeysWith: { first, _ in first }
        )
        let indicators = loaded.content.reports.flatMap(\.areas).flatMap(\.objectives).flatMap(\.indicators)
        words = Set(indicators.flatMap { Self.words(of: $0.figures) })
    }

    private static func words(of figures: IndicatorFigures) -> [String] {
        let quantities = [
            figures.target?.quantity, figures.targetInitial?.quantity, figures.actual, figures.baseline,
            figures.result?.quantity,
        ]
        return quantities.compactMap { quantity in
            guard case .text(let words) = quantity?.value, MarkedNumbers(words) != nil else { return nil }
            return words.plain
        }
    }

    /// The file of an objective as it is on the disk.
    func document(_ path: String, report: inout DiagnosticReport) -> Document? {
        Document.read(Self.file(path, in: folder), report: &report)
    }

    /// Whether there is a file, which may be so broken that nothing is known of it.
    func holds(_ path: String) -> Bool {
        let file = Self.file(path, in: folder)
        return (try? OpenContentFolder.open(file).status(of: file.name)) != nil
    }

    /// The `order` of an objective that is to come after all others of its area.
    func nextOrder(in area: KnownArea) -> Int {
        nextOrder(behind: area.objectives.values.compactMap { $0.origin?.path })
    }

    /// The `order` of an area that is to come after all others of its year.
    func nextOrderOfAreas(in year: Int) -> Int {
        nextOrder(behind: (years[year]?.areas.keys).map { $0.map { "\(year)/\($0)/area.md" } } ?? [])
    }

    private func nextOrder(behind paths: [String]) -> Int {
        var faults = DiagnosticReport()
        let orders = paths.compactMap { document($0, report: &faults)?.fields["order"]?.text }.compactMap { Int($0) }
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

extension ContentIndex.KnownYear {
    fileprivate init(_ report: Report, in folder: String) {
        var faults = DiagnosticReport()
        let file = report.origin.flatMap { Document.read(ContentIndex.file($0.path, in: folder), report: &faults) }
        isFinal = report.period.state == .final
        direction = file?.fields["direction"]?.text.flatMap(Direction.init(rawValue:))
        document = report.source?.id
        label = report.label
        areas = Dictionary(
            report.areas.map { ($0.id, ContentIndex.KnownArea($0)) }, uniquingKeysWith: { first, _ in first })
        areaIDs = areas.keys.sorted()
        likelyAreas = areas.values.map(\.title).sorted() + areaIDs
        var (names, ids, titles): ([String: [String]], [String: [String]], [String: [String]]) = ([:], [:], [:])
        for id in areaIDs {
            guard let area = areas[id] else { continue }
            names[area.title.wholeName, default: []].append(id)
            for objective in area.objectives.keys { ids[objective, default: []].append(id) }
            for title in area.titles.keys { titles[title, default: []].append(id) }
        }
        (areaNames, holders) = (names, (ids, titles))
    }
}

extension ContentIndex.KnownArea {
    fileprivate init(_ area: Area) {
        title = area.title
        objectives = Dictionary(area.objectives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        titles = Dictionary(grouping: area.objectives, by: \.title.wholeName).mapValues { $0.map(\.id) }
        derived = Dictionary(
            area.objectives.map { (Slug.id(of: $0.title), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
