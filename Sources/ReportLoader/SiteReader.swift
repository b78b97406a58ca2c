import Content
import Diagnostics
import ReportModel

/// Reads `site.yaml`.
enum SiteReader {
    /// The site and the reader of its figures; `nil` where the language is not known, without which nothing can be read.
    ///
    /// - Parameter images: the images that stand beside it, which it may name.
    static func read(
        _ document: Document,
        images: [ContentFile],
        report: inout DiagnosticReport
    ) -> (Site, FigureReader)? {
        var fields = FieldReader(document.fields, in: document.source)
        let title = fields.requiredName("title")
        let organization = fields.requiredName("organization")
        let language = fields.choice("language", of: SiteLanguage.self)
        if language == nil, !fields.has("language") { fields.missing("language") }
        let license = fields.choice("license", of: License.self)
        if license == nil, !fields.has("license") { fields.missing("license") }
        let units = units(&fields, language)
        let attainment = attainment(&fields)
        let publisher = fields.name("publisher")
        let description = fields.text("description")
        let url = fields.baseAddress("url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        let ipa = ipa(&fields, language)
        let place = fields.address("place")
        let contact = contact(&fields)
        let links = fields.listOfFields("links", most: .links) { link in
            let label = link.requiredName("label")
            let url = link.address("url")
            if url == nil, !link.has("url") { link.missing("url") }
            return url.map { Site.FooterLink(label: label, url: $0) }
        }
        let pictures = SitePictures.read(&fields, among: images)
        let accent = accent(&fields)
        fields.finish(into: &report)
        guard let language else { return nil }
        var site = Site(
            title: title, organization: organization, language: language, license: license ?? .ccBy4,
            attainment: attainment)
        site.origin = document.origin
        site.publisher = publisher
        site.description = description
        site.url = url
        site.ipa = ipa
        site.place = place
        site.contact = contact
        site.links = links
        (site.logo, site.image) = pictures
        site.accent = accent
        return (site, FigureReader(language: language, units: units))
    }

    /// The known units; `nil` where the language is not known, and so it is not known either which are taken.
    private static func units(_ fields: inout FieldReader, _ language: SiteLanguage?) -> UnitTable? {
        let declared: [(UnitTable.Declaration, SourceLocation)] = fields.listOfFields("units") { unit in
            let name = unit.requiredText("name")
            let spellings = unit.locatedTexts("spellings").map(\.value)
            let isTime = unit.optionalFlag("time")
            return (
                UnitTable.Declaration(name: name, spellings: spellings, isTime: isTime), unit.location(of: "name")
            )
        }
        guard let language else { return nil }
        var table = UnitTable(language: language)
        for (declaration, location) in declared where !declaration.name.isEmpty {
            do throws(UnitTable.Fault) {
                try table.add(declaration)
            } catch {
                let message: Message =
                    switch error {
                    case .notAUnit(let spelling): FigureMessage.unitNotUsable(spelling: spelling, language)
                    case .taken(let spelling, let owner): FigureMessage.unitTaken(spelling: spelling, by: owner)
                    }
                fields.report.add(message, at: location)
            }
        }
        return table
    }

    private static func attainment(_ fields: inout FieldReader) -> AttainmentPolicy {
        fields.fields("attainment") { policy in
            let lower = policy.choice("lower", of: AttainmentPolicy.LowerFormula.self) ?? .linear
            let partialFrom = policy.wholeNumber("partial_from", least: 0) ?? 50
            return AttainmentPolicy(lower: lower, partialFrom: ExactDecimal(Int32(clamping: partialFrom)))
        } ?? AttainmentPolicy()
    }

    private static func ipa(_ fields: inout FieldReader, _ language: SiteLanguage?) -> String? {
        guard let text = fields.text("ipa") else { return nil }
        guard Site.isIPACode(text) else { return fields.wrong("ipa", .bodyCode) }
        if let language, language != .italian {
            fields.report.add(ReportMessage.ipaUnused, at: fields.location(of: "ipa"))
        }
        return text
    }

    private static func contact(_ fields: inout FieldReader) -> Site.Contact? {
        fields.fields("contact") { contact in
            let faults = contact.report.diagnostics.count
            let found = Site.Contact(
                email: contact.email("email"), phone: contact.text("phone"), url: contact.address("url"))
            // What cannot be read was not left out.
            let isEmpty = found.email == nil && found.phone == nil && found.url == nil
            if isEmpty, contact.report.diagnostics.count == faults {
                contact.report.add(ReportMessage.contactEmpty, at: contact.location)
            }
            return found
        }
    }

    private static func accent(_ fields: inout FieldReader) -> Accent? {
        guard let text = fields.text("accent") else { return nil }
        guard let colour = Colour(text) else { return fields.wrong("accent", .colour) }
        do throws(Accent.Fault) {
            return try Accent(colour)
        } catch {
            fields.report.add(
                AppearanceMessage.accentContrast(colour: colour, fault: error), at: fields.location(of: "accent"))
            return nil
        }
    }
}
