import Content
import ContentEditing
import Diagnostics
import ReportModel

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
            case .report:
                [
                    "label", "state", "published", "as_of", "approved", "validated", "documents", "source",
                    "expect",
                ]
            case .area: ["formerly"]
            case .objective: Set(ObjectiveKey.allCases.filter(\.isOfOneYear).map(\.rawValue))
            }
        }
    }

    /// The text for the new year.
    let text: String

    /// Edits a file.
    init(
        _ document: Document, _ role: Role, from source: String, to year: String, today: CalendarDate,
        language: SiteLanguage
    ) {
        // A text tells what happened in its year, and links to what lies beside it.
        let end = document.body.isEmpty ? document.source.bytes.count : document.body.lowerBound
        var edits = YAMLEditor(document.source)
        edits.remove(role.dropped, from: document.fields)
        for entry in document.fields.entries {
            switch (role, entry.key) {
            case (.objective, ObjectiveKey.indicators.rawValue): Self.edit(indicators: entry.value, &edits)
            case (.report, "title"): edits.replace(source, with: year, in: entry.value)
            case (.report, "ends"):
                if let end = Self.end(entry.value, from: source, to: year) {
                    edits.replace(entry.value, with: end)
                } else {
                    edits.remove(["ends"], from: document.fields)
                }
            case (.report, "updated"):
                edits.replace(entry.value, with: today.iso)
                edits.insert(language.scaffold.edition, above: entry)
            default: break
            }
        }
        var bytes = edits.bytes(upTo: end)
        if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The same day of the new year: a year that ends in March does so again.
    private static func end(_ value: YAMLNode, from source: String, to year: String) -> String? {
        guard case .scalar(let text, _) = value.value, let from = Int(source), let to = Int(year) else { return nil }
        let days = SiteLanguage.allCases.lazy.compactMap { try? DateReader(language: $0).date(text) }
        return days.first.flatMap { CalendarDate(year: $0.year + to - from, month: $0.month, day: $0.day)?.iso }
    }

    private static func edit(indicators: YAMLNode, _ edits: inout YAMLEditor) {
        let (leftOut, emptied) = (keys(.leftOut), keys(.emptied))
        for item in indicators.items {
            edits.remove(leftOut, from: item)
            for entry in item.entries where emptied.contains(entry.key) { edits.empty(entry, of: item) }
        }
    }

    private static func keys(_ fate: IndicatorKey.NextYear) -> Set<String> {
        Set(IndicatorKey.allCases.filter { $0.nextYear == fate }.map(\.rawValue))
    }
}
