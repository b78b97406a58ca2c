import ReportModel
import SiteStructure

/// The entry of a year's data for catalogues of open data, as JSON-LD: DCAT-AP 3
/// (<https://semiceu.github.io/DCAT-AP/releases/3.0.1>).
struct DataCatalogue: Sendable {
    /// The file.
    let bytes: [UInt8]

    /// Writes the entry; `nil` where the site has no address, without which nothing can be pointed at.
    init?(
        _ setting: PageSetting, _ description: DatasetDescription, report: Report, distributions: [DataFile],
        schema: DataFile
    ) {
        guard setting.site.url != nil else { return nil }
        let writer = CatalogueWriter(setting: setting, description: description, report: report, schema: schema)
        bytes = JSONWriter.object(.file) { json in
            json.object("@context") { writer.context(&$0) }
            json.text("@id", writer.address + "#catalog")
            json.text("@type", "dcat:Catalog")
            json.localized("dct:title", setting.site.title, setting)
            json.localized("dct:description", setting.site.description ?? description.description, setting)
            writer.publisher(&json)
            writer.language(&json)
            writer.dates(&json)
            json.concept("dct:license", setting.site.license.authorityURL, "dct:LicenseDocument")
            json.concept("foaf:homepage", setting.address(of: SiteAddresses.home), "foaf:Document")
            json.object("dcat:dataset") { writer.dataset(&$0, distributions) }
        }
    }
}
