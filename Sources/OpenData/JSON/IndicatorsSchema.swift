import ReportModel
import SiteStructure

/// The JSON Schema (draft 2020-12) of ``IndicatorsJSON``. Where each area has a file of its own, it is that of the index,
/// and `$defs/area-file` that of such a file.
struct IndicatorsSchema: Sendable {
    /// The file.
    let bytes: [UInt8]

    /// Writes the schema of the file of `report`.
    init(_ setting: PageSetting, report: Report) {
        bytes = JSONWriter.object(.file) { json in
            json.text("$schema", "https://json-schema.org/draft/2020-12/schema")
            if setting.site.url != nil {
                json.text("$id", setting.address(of: setting.addresses.schema(report.year)))
            }
            json.text("title", DatasetDescription(setting, report: report).title)
            let isIndex = report.hasTableForEachArea
            let areas = ValueType.list(.reference(isIndex ? "entry" : "area"))
            json.type(.object(Self.whole + [Self.documents, ("areas", areas)]))
            json.object("$defs") { definitions in
                for (name, type) in Self.definitions + (isIndex ? Self.ofIndex : []) {
                    definitions.object(JSONKey(name)) { $0.type(type) }
                }
                definitions.object("indicator") { $0.indicator(setting.interface) }
            }
        }
    }

    /// What a value may be.
    indirect enum ValueType: Sendable {
        /// Any text, or one of these.
        case text([String] = [])
        /// A text of a form, as a regular expression.
        case pattern(String)
        /// A text, or nothing.
        case optionalText
        /// A number, a day, a yes or a no, or nothing: what a figure stands for.
        case value
        /// A whole number from 1 on.
        case count
        /// A whole number from 0 on.
        case size
        /// Any number; one with more digits than floating point keeps is a text.
        case number
        /// Yes or no.
        case flag
        /// What stands under `$defs`.
        case reference(String)
        /// An array.
        case list(ValueType)
        /// An object; members whose name ends with `?` may be missing.
        case object([(name: String, type: ValueType)])
    }

    private static let date = ValueType.reference("date")

    /// The members that say whose data they are and of which year.
    private static let whole: [(name: String, type: ValueType)] = [
        ("$schema", .text()), ("schema_version", .text([IndicatorColumn.schemaVersion])), ("title", .text()),
        ("description", .text()), ("organization", .text()), ("publisher", .text()),
        ("language", .text(SiteLanguage.allCases.map(\.rawValue))),
        ("license", .object([("id", .text()), ("name", .text()), ("url", .text())])), ("year", .count),
        ("label?", .text()), ("report", .text()), ("state", .text(ReportingPeriod.State.allCases.map(\.rawValue))),
        ("ends", date), ("updated?", date), ("published?", date), ("as_of?", date),
        ("approved?", .reference("approval")), ("validated?", .reference("approval")),
    ]

    private static let documents = ("documents", ValueType.list(.object(document)))

    /// The members that say which area it is.
    private static let area: [(name: String, type: ValueType)] = [
        ("id", .text()), ("title", .text()), ("group?", .text()), ("summary?", .text()), ("page", .text()),
    ]

    /// What only an index needs.
    private static let ofIndex: [(String, ValueType)] = [
        (
            "entry",
            .object(
                area + [
                    ("file", .text()), ("indicators", .size), ("bytes", .size), ("sha256", .reference("sha256")),
                ])
        ),
        ("area-file", .object(whole + [("index", .text()), ("areas", .list(.reference("area")))])),
    ]

    private static let document: [(name: String, type: ValueType)] = [
        ("id", .text()), ("title", .text()), ("publisher?", .text()), ("date?", date), ("url?", .text()),
        ("sha256?", .reference("sha256")), ("note?", .text()),
    ]

    private static let definitions: [(String, ValueType)] = [
        ("date", .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
        ("sha256", .pattern("^[0-9a-f]{64}$")),
        ("value", .value), ("unit", .optionalText),
        ("approval", .object([("by", .text()), ("act?", .text()), ("date?", date)])),
        ("figure", .object([("text", .text()), ("value", .reference("value")), ("unit", .reference("unit"))])),
        (
            "breakdown",
            .object([
                ("title", .text()), ("total?", .reference("figure")),
                ("parts", .list(.object([("label", .text()), ("value", .reference("figure"))]))),
            ])
        ),
        ("area", .object(area + [("objectives", .list(.reference("objective")))])),
        (
            "objective",
            .object(
                [("id", .text())] + ObjectiveMember.beforePage.map { ($0.name, $0.type) } + [("page", .text())]
                    + ObjectiveMember.afterPage.map { ($0.name, $0.type) }
                    + [("indicators", .list(.reference("indicator")))])
        ),
        (
            "provenance",
            .object([
                ("source?", .object(document + [("page?", .count)])),
                ("evidence?", .object([("label", .text()), ("url?", .text())])),
                (
                    "corrections?",
                    .list(.object([("date", date), ("was", .text()), ("now", .text()), ("why", .text())]))
                ),
                ("content?", .object([("file", .text()), ("line?", .count), ("sha256", .reference("sha256"))])),
            ])
        ),
    ]

    /// The members of an indicator that are no columns.
    static let derived: [(name: String, type: ValueType)] = [
        ("direction_origin?", .text(["comparator", "indicator", "year"])), ("as_declared", .flag),
        ("raw_value?", .number), ("rounding?", .text(["exact", "rounded", "truncated"])),
        ("reason?", .text(Verification.reasonCodes)), ("calculation?", .text()),
        ("breakdowns?", .list(.reference("breakdown"))),
        ("provenance", .reference("provenance")),
    ]

    /// The keys of their descriptions below `generated` in the interface strings.
    static let textKeys = derived.map { textKey(plainName($0.name)) }

    /// The key of one description.
    static func textKey(_ name: String) -> String { "json." + name }

    /// A member's name without the mark of those that may be missing.
    static func plainName(_ name: String) -> String { name.hasSuffix("?") ? String(name.dropLast()) : name }
}
