import Publishing
import ReportModel
import SiteStructure

/// Writes the parts of a ``DataCatalogue``. Whatever the content does not say is left out.
struct CatalogueWriter: Sendable {
    /// The setting of a page of the site.
    private let setting: PageSetting
    /// The body's code in Italy's index of public administrations, where the entry follows the Italian profile, too.
    private let ipa: String?

    /// Writes of a site that has an address.
    init(_ setting: PageSetting) {
        self.setting = setting
        ipa = setting.language == .italian ? setting.site.ipa : nil
    }

    private static let authority = "http://publications.europa.eu/resource/authority/"

    /// The prefixes, and which members hold addresses and dates.
    func context(_ json: inout JSONWriter) {
        for (prefix, namespace) in [
            ("dcat", "http://www.w3.org/ns/dcat#"), ("dcatap", "http://data.europa.eu/r5r/"),
            ("dct", "http://purl.org/dc/terms/"), ("foaf", "http://xmlns.com/foaf/0.1/"),
            ("prov", "http://www.w3.org/ns/prov#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
            ("spdx", "http://spdx.org/rdf/terms#"), ("vcard", "http://www.w3.org/2006/vcard/ns#"),
            ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ] { json.text(JSONKey(prefix), namespace) }
        if ipa != nil { json.text("dcatapit", "http://dati.gov.it/onto/dcatapit#") }
        let dates = ["dct:issued", "dct:modified", "dcat:startDate", "dcat:endDate"]
        let types = [
            ("@id", ["dcat:accessURL", "dcat:downloadURL", "vcard:hasEmail", "vcard:hasTelephone", "vcard:hasURL"]),
            ("xsd:date", dates + (ipa == nil ? [] : ["dcatapit:startDate", "dcatapit:endDate"])),
            ("xsd:nonNegativeInteger", ["dcat:byteSize"]), ("xsd:hexBinary", ["spdx:checksumValue"]),
        ]
        for (type, members) in types {
            for member in members { json.object(JSONKey(member)) { $0.text("@type", type) } }
        }
    }

    /// The class of something.
    ///
    /// - Parameter italian: the name of its class in the Italian profile.
    func type(_ json: inout JSONWriter, _ type: String, italian: String) {
        guard ipa != nil else { return json.text("@type", type) }
        json.array("@type", of: [type, "dcatapit:" + italian]) { $0.text(nil, $1) }
    }

    /// A dataset.
    func write(_ dataset: CatalogueDataset, to json: inout JSONWriter) {
        let address = setting.address(of: dataset.catalogue) + "#dataset"
        json.text("@id", address)
        type(&json, "dcat:Dataset", italian: "Dataset")
        // The Italian profile puts the body's code before the name, so that it is unique in the whole country.
        json.text("dct:identifier", ipa.map { "\($0):\(dataset.name)" } ?? address)
        json.localized("dct:title", dataset.description.title, setting)
        json.localized("dct:description", dataset.description.description, setting)
        json.array("dcat:keyword", of: dataset.description.keywords) { json, keyword in
            json.object { $0.localizedText(keyword, setting) }
        }
        json.concept("dcat:theme", Self.authority + "data-theme/GOVE", label: "Government and public sector")
        json.concept("dct:accrualPeriodicity", Self.authority + "frequency/ANNUAL", "dct:Frequency")
        json.concept("dct:accessRights", Self.authority + "access-right/PUBLIC", "dct:RightsStatement")
        language(&json)
        dates(&json, of: dataset)
        json.object("dct:temporal") {
            $0.text("@type", "dct:PeriodOfTime")
            $0.text("dcat:startDate", dataset.days.first.iso)
            $0.text("dcat:endDate", dataset.days.last.iso)
            guard ipa != nil else { return }
            $0.text("dcatapit:startDate", dataset.days.first.iso)
            $0.text("dcatapit:endDate", dataset.days.last.iso)
        }
        place(&json)
        agents(&json)
        contact(&json)
        json.concept("dcat:landingPage", setting.address(of: dataset.page), "foaf:Document")
        json.array("dcat:distribution", of: dataset.files) { json, file in
            json.object { write(file, of: dataset, to: &$0) }
        }
    }

    /// Who publishes something.
    func publisher(_ json: inout JSONWriter) { json.object("dct:publisher") { agent(&$0, isBody: isOfBody) } }

    /// The language of the texts.
    func language(_ json: inout JSONWriter) {
        json.concept(
            "dct:language", Self.authority + "language/" + setting.language.authorityCode, "dct:LinguisticSystem")
    }

    /// The territory, where the site says which.
    func place(_ json: inout JSONWriter) {
        guard let place = setting.site.place else { return }
        json.object("dct:spatial") {
            $0.text("@id", place)
            $0.text("@type", "dct:Location")
            if ipa != nil { $0.text("dcatapit:geographicalIdentifier", place) }
        }
    }

    /// What the themes of datasets are taken from.
    func themes(_ json: inout JSONWriter) {
        json.object("dcat:themeTaxonomy") {
            $0.text("@id", Self.authority + "data-theme")
            $0.text("@type", "skos:ConceptScheme")
            $0.object("dct:title") { $0.english("Data theme") }
        }
    }

    /// What may be done with something.
    func license(_ json: inout JSONWriter) {
        let license = setting.site.license
        json.object("dct:license") {
            $0.text("@id", license.authorityURL)
            type(&$0, "dct:LicenseDocument", italian: "LicenseDocument")
            if let type = license.type {
                $0.concept("dct:type", "http://purl.org/adms/licencetype/" + type.code, label: type.label)
            }
            if ipa != nil { $0.text("foaf:name", license.name) }
        }
    }

    /// When the figures were published, and the date of this edition.
    private func dates(_ json: inout JSONWriter, of dataset: CatalogueDataset) {
        json.text("dct:issued", dataset.issued?.iso)
        json.text("dct:modified", dataset.modified?.iso)
    }

    private var isOfBody: Bool { !setting.site.isUnofficial }

    /// Who made the data and publishes them, and whose figures they are.
    private func agents(_ json: inout JSONWriter) {
        publisher(&json)
        json.object("dct:creator") { agent(&$0, isBody: isOfBody) }
        if !isOfBody {
            json.object("prov:qualifiedAttribution") {
                $0.text("@type", "prov:Attribution")
                $0.object("prov:agent") { agent(&$0, isBody: true) }
                $0.object("dcat:hadRole") {
                    $0.text("@id", "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/originator")
                    $0.text("@type", "dcat:Role")
                }
            }
        }
        if ipa != nil { json.object("dct:rightsHolder") { agent(&$0, isBody: true) } }
    }

    /// The members of the body, or of whoever else runs the site.
    private func agent(_ json: inout JSONWriter, isBody: Bool) {
        let address = own(isBody ? "organization" : "publisher")
        json.text("@id", address)
        type(&json, "foaf:Agent", italian: "Agent")
        if let ipa { json.text("dct:identifier", isBody ? ipa : address) }
        json.text("foaf:name", isBody ? setting.site.organization : setting.site.publisher)
    }

    /// The address of something that the site as a whole tells of.
    private func own(_ name: String) -> String { (setting.site.url ?? "") + "#" + name }

    private func contact(_ json: inout JSONWriter) {
        guard let contact = setting.site.contact else { return }
        json.object("dcat:contactPoint") {
            $0.text("@id", own("contact"))
            // The Italian profile wants an e-mail address.
            let types = ["vcard:Kind", "vcard:Organization"]
            let italian = ipa != nil && contact.email != nil ? ["dcatapit:Organization"] : []
            $0.array("@type", of: types + italian) { $0.text(nil, $1) }
            $0.text("vcard:fn", setting.site.publisher ?? setting.site.organization)
            $0.text("vcard:hasEmail", contact.email.map { "mailto:" + $0 })
            $0.text("vcard:hasTelephone", contact.phone.map { "tel:" + $0.filter { "+0123456789".contains($0) } })
            $0.text("vcard:hasURL", contact.url)
        }
    }

    private func write(_ file: DataFile, of dataset: CatalogueDataset, to json: inout JSONWriter) {
        let url = setting.address(of: file.path)
        json.text("@id", url)
        type(&json, "dcat:Distribution", italian: "Distribution")
        json.localized("dct:title", file.label(setting), setting)
        if let note = file.note(setting) { json.localized("dct:description", note, setting) }
        json.text("dcat:accessURL", url)
        json.text("dcat:downloadURL", url)
        let media = "http://www.iana.org/assignments/media-types/" + file.mediaType
        json.concept("dcat:mediaType", media, "dct:MediaType")
        let format = file.dialect == nil ? "JSON" : "CSV"
        json.concept("dct:format", Self.authority + "file-type/" + format, "dct:MediaTypeOrExtent")
        license(&json)
        // A report is to be found for years.
        json.concept(
            "dcatap:availability", Self.authority + "planned-availability/AVAILABLE", label: "available")
        language(&json)
        dates(&json, of: dataset)
        json.text("dcat:byteSize", String(file.size))
        json.object("spdx:checksum") {
            $0.text("@type", "spdx:Checksum")
            $0.concept("spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", "spdx:ChecksumAlgorithm")
            $0.text("spdx:checksumValue", file.digest.hexadecimal)
        }
        guard let schema = dataset.schema, file.hasSchema else { return }
        json.object("dct:conformsTo") {
            $0.text("@id", setting.address(of: schema.path))
            type(&$0, "dct:Standard", italian: "Standard")
            $0.localized("dct:title", schema.label(setting), setting)
            if ipa != nil { $0.text("dct:identifier", setting.address(of: schema.path)) }
        }
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

    /// The members of a text in English, as vocabularies have it.
    fileprivate mutating func english(_ text: String) {
        self.text("@value", text)
        self.text("@language", "en")
    }

    /// An entry of a vocabulary, with the class that it belongs to.
    mutating func concept(_ key: JSONKey, _ address: String, _ type: String) {
        object(key) {
            $0.text("@id", address)
            $0.text("@type", type)
        }
    }

    /// An entry of a vocabulary, with its English name: a concept must have one.
    fileprivate mutating func concept(_ key: JSONKey, _ address: String, label: String) {
        object(key) {
            $0.text("@id", address)
            $0.text("@type", "skos:Concept")
            $0.object("skos:prefLabel") { $0.english(label) }
        }
    }
}
