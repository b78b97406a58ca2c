import Content
import ContentEditing
import Diagnostics
import FileSystem
import ReportModel

/// What this site was told of the columns of its office's sheets, in `import.yaml` of the content folder, so that next
/// month's sheet needs no option.
struct RememberedMappings {
    /// The name of the file.
    static let fileName = "import.yaml"
    /// What the columns of sheets are, by their headings.
    private(set) var mappings: [ImportOptions.Mapping] = []
    private let document: Document?
    private static let key = "columns"
    private static let nothing = "-"

    /// Reads the file of a content folder; faults of it are added to `report`.
    init(_ index: ContentIndex, report: inout DiagnosticReport) {
        document = index.holds(Self.fileName) ? index.document(Self.fileName, report: &report) : nil
        guard let document, case .mapping(let entries)? = document.fields[Self.key]?.value else { return }
        for entry in entries {
            let name = entry.value.text ?? ""
            let column = IndicatorColumn.mappable.first { $0.rawValue == name }
            guard column != nil || name == Self.nothing else {
                report.add(
                    ImportMessage.rememberedName(name), at: document.source.location(of: entry.value.range))
                continue
            }
            mappings.append(ImportOptions.Mapping(heading: entry.key, column: column))
        }
    }

    /// The file with what a person said of columns that have a heading of their own; `nil` where it says so already.
    ///
    /// A letter is not remembered: it is another column in another sheet.
    func file(adding said: [ImportOptions.Mapping], headings: [String], _ index: ContentIndex) -> ImportedFile? {
        let names = Set(headings.map(\.wholeName))
        var all = mappings
        for mapping in said where names.contains(mapping.heading.wholeName) {
            all.removeAll { $0.heading.wholeName == mapping.heading.wholeName }
            all.append(mapping)
        }
        guard !all.elementsEqual(mappings, by: { $0.heading == $1.heading && $0.column == $1.column }) else {
            return nil
        }
        let lines =
            ["# What `sitegen import --map` was told of sheets, so that it need not be told again.", "\(Self.key):"]
            + all.map { mapping in
                let name = YAMLText.render(mapping.column?.rawValue ?? Self.nothing, like: .doubleQuoted)
                return "  \(YAMLText.render(mapping.heading, like: .doubleQuoted)): \(name)"
            }
        let change = FileChange(
            path: Self.fileName, old: document?.source.fileBytes,
            new: Array((lines.joined(separator: "\n") + "\n").utf8))
        return ImportedFile(change: change, rows: [:])
    }
}
