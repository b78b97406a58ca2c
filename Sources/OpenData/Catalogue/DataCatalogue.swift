import Publishing
import ReportModel
import SiteStructure

/// The entry of some data for catalogues of open data, as JSON-LD: DCAT-AP 3
/// (<https://semiceu.github.io/DCAT-AP/releases/3.0.1>), and DCAT-AP_IT (<http://dati.gov.it/onto/dcatapit>) where the
/// site gives the body's code in Italy's index of public administrations.
struct DataCatalogue: Sendable {
    /// The file.
    let bytes: [UInt8]

    /// Writes the entry; `nil` where the site has no address, without which nothing can be pointed at.
    ///
    /// - Parameter path: where it stands.
    init?(_ setting: PageSetting, _ datasets: [CatalogueDataset], at path: OutputPath) {
        guard setting.site.url != nil, let first = datasets.first else { return nil }
        let writer = CatalogueWriter(setting)
        bytes = JSONWriter.object(.file) { json in
            json.object("@context") { writer.context(&$0) }
            json.text("@id", setting.address(of: path) + "#catalog")
            writer.type(&json, "dcat:Catalog", italian: "Catalog")
            json.localized("dct:title", setting.site.title, setting)
            json.localized("dct:description", setting.site.description ?? first.description.description, setting)
            writer.publisher(&json)
            writer.language(&json)
            json.text("dct:issued", datasets.compactMap(\.issued).min()?.iso)
            json.text("dct:modified", datasets.compactMap(\.modified).max()?.iso)
            writer.license(&json)
            writer.place(&json)
            json.concept("foaf:homepage", setting.address(of: SiteAddresses.home), "foaf:Document")
            writer.themes(&json)
            json.array("dcat:dataset", of: datasets) { json, dataset in json.object { writer.write(dataset, to: &$0) } }
        }
    }
}
