import Content
import Diagnostics

/// The text of a file of one year as it begins another.
///
/// The text itself is edited, so that comments, order and quotes stay as a person typed them.
struct YearCopy {
    /// What a file of a year is.
    enum Role {
        case report, area, objective

        /// `nil` where the file tells of its own year only, such as an introduction or an attachment.
        init?(_ file: ContentFile) {
            switch (file.parents.count, file.name, file.fileExtension) {
            case (1, "report.yaml", _): self = .report
            case (2, "area.md", _): self = .area
            case (2, _, "md"), (2, _, "yaml"): self = .objective
            default: return nil
            }
        }

        /// The keys that say something of one year only.
        var dropped: Set<String> {
            switch self {
            case .report: ["published", "as_of", "approved", "validated", "documents", "source", "expect"]
            case .area: ["formerly"]
            case .objective:
                ["source", "variance_note", "next_steps", "note", "formerly", "breakdowns", "narrative"]
            }
        }
    }

    private static let droppedOfIndicator: Set = [
        "baseline", "target_initial", "provisional", "source", "evidence", "note", "corrections", "breakdowns",
    ]
    private static let emptied: Set = ["actual", "result"]

    /// The text for the new year.
    let text: String

    /// Edits a file.
    init(_ document: Document, _ role: Role, from source: String, to year: String, language: MessageLanguage) {
        // A text tells what happened in its year, and links to what lies beside it.
        let end = document.body.isEmpty ? document.source.bytes.count : document.body.lowerBound
        var edits = FieldEdits(document.source)
        edits.remove(role.dropped, from: document.fields)
        if case .mapping(let entries) = document.fields.value {
            for entry in entries {
                switch (role, entry.key) {
                case (.objective, "indicators"): Self.edit(indicators: entry.value, &edits)
                case (.report, "title"): edits.replace(source, with: year, in: entry.value)
                case (.report, "updated"):
                    let comment = language.pick(
                        en: "# The date of this edition: change it whenever the figures change.",
                        it: "# La data di questa edizione: cambiala ogni volta che cambiano le cifre.")
                    edits.replace(entry.value, with: "\(year)-01-01")
                    edits.insert(comment, above: entry)
                default: break
                }
            }
        }
        text = edits.text(upTo: end)
    }

    private static func edit(indicators: YAMLNode, _ edits: inout FieldEdits) {
        guard case .sequence(let items) = indicators.value else { return }
        for item in items {
            edits.remove(droppedOfIndicator, from: item)
            guard case .mapping(let entries) = item.value else { continue }
            for entry in entries where emptied.contains(entry.key) { edits.empty(entry, of: item) }
        }
    }
}
