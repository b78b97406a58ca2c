package import Bytes
package import ReportModel
package import SiteStructure

/// The open data of a year as a schema.org `Dataset`, for search engines: JSON-LD that stands in the page of the data.
package struct YearDataset: Sendable {
    private let setting: PageSetting
    private let report: Report
    private let data: YearData

    /// The data of a year, on the page with this setting.
    package init(setting: PageSetting, report: Report, data: YearData) {
        self.setting = setting
        self.report = report
        self.data = data
    }

    /// Writes the inside of a `<script type="application/ld+json">` element.
    package func write(to output: inout OutputBuffer) {
        JSONWriter.write(.script, into: &output) { $0.object { addMembers(to: &$0) } }
    }

    /// What the dataset that the page at an address describes is called.
    static func id(_ address: String) -> String { String(joining: address, "#s-dataset") }

    private func addMembers(to json: inout JSONWriter) {
        let description = DatasetDescription(setting, report: report)
        json.text("@context", "https://schema.org/")
        json.text("@type", "Dataset")
        json.text("@id", setting.canonical.map(Self.id))
        json.text("name", description.title)
        json.text("description", description.description)
        json.text("url", setting.canonical)
        json.text("inLanguage", setting.interface.lang)
        json.text("keywords", description.keywords.joined(separator: ", "))
        json.rights(setting.site, from: report.documents)
        json.dates(of: report)
        guard setting.site.url != nil else { return }
        json.array("distribution") { distributions in
            for file in [data.table, data.json] { distributions.download(file.path, file.mediaType, setting) }
        }
    }
}
