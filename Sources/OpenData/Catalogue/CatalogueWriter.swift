import Publishing
import ReportModel
import SiteStructure

/// Writes the parts of a ``DataCatalogue``. Whatever the content does not say is left out.
struct CatalogueWriter: Sendable {
    /// The setting of the page that explains the data.
    let setting: PageSetting
    /// What is to be said of the data as a whole.
    let description: DatasetDescription
    /// The year.
    let report: Report
    /// What the JSON conforms to.
    let schema: DataFile

    /// The catalogue's own address.
    var address: String { setting.address(of: setting.addresses.catalogue(report.year)) }

    private static let authority = "http://publications.europa.eu/resource/authority/"

    /// The prefixes, and which members hold addresses and dates.
    func context(_ json: inout JSONWriter) {
        for (prefix, namespace) in [
            ("dcat", "http://www.w3.org/ns/dcat#"),
            ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
            ("skos", "http://www.w3.org/2004/02/skos/core#"), ("spdx", "http://spdx.org/rdf/terms#"),
            ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ] { json.text(JSONKey(prefix), namespace) }
        let types = [
            ("@id", ["dcat:accessURL", "dcat:downloadURL", "vcard:hasEmail", "vcard:hasTelephone", "vcard:hasURL"]),
            ("xsd:date", ["dct:issued", "dct:modified", "dcat:startDate", "dcat:endDate"]),
            ("xsd:nonNegativeInteger", ["dcat:byteSize"]), ("xsd:hexBinary", ["spdx:checksumValue"]),
        ]
        for (type, members) in types {
            for member in members { json.object(JSONKey(member)) { $0.text("@type", type) } }
        }
    }

    /// The data of the year.
    func dataset(_ json: inout JSONWriter, _ distributions: [DataFile]) {
        json.text("@id", address + "#dataset")
        json.text("@type", "dcat:Dataset")
        json.text("dct:identifier", address + "#dataset")
        json.localized("dct:title", description.title, setting)
        json.localized("dct:description", description.description, setting)
        json.array("dcat:keyword", of: description.keywords) { json, keyword in
            json.object { $0.localizedText(keyword, setting) }
        }
        json.object("dcat:theme") {
            $0.text("@id", Self.authority + "data-theme/GOVE")
            $0.text("@type", "skos:Concept")
            $0.object("skos:prefLabel") {
                $0.text("@value", "Government and public sector")
                $0.text("@language", "en")
            }
        }
        json.concept("dct:accrualPeriodicity", Self.authority + "frequency/ANNUAL", "dct:Frequency")
        json.concept("dct:accessRights", Self.authority + "access-right/PUBLIC", "dct:RightsStatement")
        language(&json)
        dates(&json)
        json.object("dct:temporal") {
            $0.text("@type", "dct:PeriodOfTime")
            $0.text("dcat:startDate", report.period.start.iso)
            $0.text("dcat:endDate", report.period.end.iso)
        }
        json.object("dct:creator") { $0.agent(setting.site.organization) }
        publisher(&json)
        contact(&json)
        let page = setting.address(of: setting.addresses.data(report.year))
        json.concept("dcat:landingPage", page, "foaf:Document")
        json.array("dcat:distribution", of: distributions) { json, file in
            json.object { distribution(&$0, file) }
        }
    }

    /// Who publishes the data.
    func publisher(_ json: inout JSONWriter) { json.object("dct:publisher") { $0.agent(description.publisher) } }

    /// The language of the texts.
    func language(_ json: inout JSONWriter) {
        json.concept(
            "dct:language", Self.authority + "language/" + setting.language.authorityCode, "dct:LinguisticSystem")
    }

    /// When the figures were published, and the date of this edition.
    func dates(_ json: inout JSONWriter) {
        json.text("dct:issued", report.published?.iso)
        json.text("dct:modified", report.updated?.iso)
    }

    private func contact(_ json: inout JSONWriter) {
        guard let contact = setting.site.contact else { return }
        json.object("dcat:contactPoint") {
            $0.text("@type", "vcard:Kind")
            $0.text("vcard:fn", description.publisher)
            $0.text("vcard:hasEmail", contact.email.map { "mailto:" + $0 })
            $0.text("vcard:hasTelephone", contact.phone.map { "tel:" + $0.filter { "+0123456789".contains($0) } })
            $0.text("vcard:hasURL", contact.url)
        }
    }

    private func distribution(_ json: inout JSONWriter, _ file: DataFile) {
        let url = setting.address(of: file.path)
        json.text("@id", url)
        json.text("@type", "dcat:Distribution")
        json.localized("dct:title", file.label(setting), setting)
        if let note = file.note(setting) { json.localized("dct:description", note, setting) }
        json.text("dcat:accessURL", url)
        json.text("dcat:downloadURL", url)
        let media = "http://www.iana.org/assignments/media-types/" + file.mediaType
        json.concept("dcat:mediaType", media, "dct:MediaType")
        let format = file.dialect == nil ? "JSON" : "CSV"
        json.concept("dct:format", Self.authority + "file-type/" + format, "dct:MediaTypeOrExtent")
        json.concept("dct:license", setting.site.license.authorityURL, "dct:LicenseDocument")
        language(&json)
        dates(&json)
        json.text("dcat:byteSize", String(file.size))
        json.object("spdx:checksum") {
            $0.text("@type", "spdx:Checksum")
            $0.concept("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm")
            $0.text("spdx:checksumValue", file.digest.hexadecimal)
        }
        guard file.hasSchema else { return }
        json.concept("dct:conformsTo", setting.address(of: schema.path), "dct:Standard")
    }
}

extension JSONWriter {
    /// A text in the site's language.
    mutating func localized(_ key: JSONKey, _ text: String, _ setting: PageSetting) {
        object(key) { $0.localizedText(text, setting) }
    }

    /// The members of a text in the site's language.
    mutating func localizedText(_ text: String, _ setting: PageSetting) {
        self.text("@value", text)
        self.text("@language", setting.interface.lang)
    }

    /// An entry of a vocabulary, with the class that it belongs to.
    mutating func concept(_ key: JSONKey, _ address: String, _ type: String) {
        object(key) {
            $0.text("@id", address)
            $0.text("@type", type)
        }
    }

    /// The members of somebody with a name.
    mutating func agent(_ name: String) {
        text("@type", "foaf:Agent")
        text("foaf:name", name)
    }
}
