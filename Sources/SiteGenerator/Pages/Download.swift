import OpenData
import ReportModel
import SiteStructure
import Templating

/// A link to a file of the open data, with its size.
struct Download: TemplateModel {
    /// The page that offers it.
    let setting: PageSetting
    /// What it is called.
    let key: InterfaceKey
    /// The file.
    let file: DataFile
    /// The place in it that is meant.
    var anchor: String?

    /// Where it is.
    var href: String { setting.link(to: file.path, anchor: anchor) }

    /// How large it is, in round figures, so that a figure that changes elsewhere seldom changes this page.
    var size: String { setting.text(.dataKilobytes, ["n": Self.kilobytes(file.size, setting.language)]) }

    /// A size in kilobytes, in round figures.
    static func kilobytes(_ bytes: Int, _ language: SiteLanguage) -> String {
        let hundreds = Int64(max((bytes + 50) / 100, 1))
        let kilobytes = hundreds < 100 ? (hundreds, 1) : ((hundreds + 5) / 10, 0)
        return (ExactDecimal(significand: kilobytes.0, scale: kilobytes.1) ?? .zero).format(language)
    }

    /// See `TemplateModel`.
    static let fields = Fields<Download> {
        Field.text("label", "What it holds.") { $0.setting.text($0.key) }
        Field.text("href", "Where it is.") { $0.href }
        Field.text("size", "How large it is, in round figures: 4,2 kB.") { $0.size }
    }
}

extension YearData {
    /// What the page of an area offers to download.
    func downloads(on setting: PageSetting, of area: Area) -> [Download] {
        let json = document(of: area).map { Download(setting: setting, key: .downloadAreaJSON, file: $0) }
        return download(setting, .downloadAreaTable, area) + [json].compactMap(\.self)
    }

    /// What the page of an objective offers to download: its area's table, and its own part of the JSON.
    func downloads(on setting: PageSetting, of place: ObjectivePlace) -> [Download] {
        // A JSON Pointer (RFC 6901).
        let own = document(of: place.area)
        let pointer = "/areas/\(own == nil ? place.areaIndex : 0)/objectives/\(place.objectiveIndex)"
        let json = Download(setting: setting, key: .downloadObjectiveJSON, file: own ?? json, anchor: pointer)
        return download(setting, .downloadObjectiveTable, place.area) + [json]
    }

    private func download(_ setting: PageSetting, _ key: InterfaceKey, _ area: Area) -> [Download] {
        table(of: area).map { [Download(setting: setting, key: key, file: $0)] } ?? []
    }
}
