import Content
import Diagnostics
import ReportModel

/// Reads `site.yaml`.
enum SiteReader {
    /// The site and the reader of its figures; `nil` where the language is not known, without which nothing can be read.
    ///
    /// - Parameter images: the images that stand beside it, of which one may be the logo.
    static func read(
        _ document: Document,
        images: [ContentFile],
        report: inout DiagnosticReport
    ) -> (Site, FigureReader)? {
        var fields = FieldReader(document.fields, in: document.source)
        let title = fields.requiredText("title")
        let organization = fields.requiredText("organization")
        let language = fields.choice("language", of: FigureLanguage.self)
        if language == nil, !fields.has("language") { fields.missing("language") }
        let license = fields.choice("license", of: License.self)
        if license == nil, !fields.has("license") { fields.missing("license") }
        let units = units(&fields, language ?? .english)
        var site = Site(
            title: title,
            organization: organization,
            language: language ?? .english,
            license: license ?? .ccBy4,
            attainment: attainment(&fields, language ?? .english)
        )
        site.origin = document.origin
        site.publisher = fields.text("publisher")
        site.description = fields.text("description")
        site.url = fields.baseAddress("url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
        site.contact = contact(&fields)
        site.links = fields.listOfFields("links") { link in
            let label = link.requiredText("label")
            let url = link.address("url")
            if url == nil, !link.has("url") { link.missing("url") }
            return url.map { Site.FooterLink(label: label, url: $0) }
        }
        site.logo = LogoReader.read(&fields, among: images)
        site.accent = accent(&fields)
        fields.finish(into: &report)
        return language.map { (site, FigureReader(language: $0, units: units)) }
    }

    private static func units(_ fields: inout FieldReader, _ language: FigureLanguage) -> UnitTable {
        var table = UnitTable(language: language)
        let declared: [(UnitTable.Declaration, SourceLocation)] = fields.listOfFields("units") { unit in
            let name = unit.requiredText("name")
            let spellings = unit.locatedTexts("spellings").map(\.value)
            return (UnitTable.Declaration(name: name, spellings: spellings), unit.location(of: "name"))
        }
        for (declaration, location) in declared where !declaration.name.isEmpty {
            do throws(UnitTable.Fault) {
                try table.add(declaration)
            } catch {
                let message: FigureMessage =
                    switch error {
                    case .notAUnit(let spelling): .unitNotUsable(spelling: spelling)
                    case .taken(let spelling, let owner): .unitTaken(spelling: spelling, by: owner)
                    }
                fields.report.add(message, at: location)
            }
        }
        return table
    }

    private static func attainment(_ fields: inout FieldReader, _ language: FigureLanguage) -> AttainmentPolicy {
        fields.fields("attainment") { policy in
            let lower = policy.choice("lower", of: AttainmentPolicy.LowerFormula.self) ?? .linear
            let partialFrom = policy.wholeNumber("partial_from", least: 0) ?? 50
            return AttainmentPolicy(lower: lower, partialFrom: ExactDecimal(Int32(clamping: partialFrom)))
        } ?? AttainmentPolicy()
    }

    private static func contact(_ fields: inout FieldReader) -> Site.Contact? {
        fields.fields("contact") { contact in
            let found = Site.Contact(
                email: contact.text("email"), phone: contact.text("phone"), url: contact.address("url"))
            if found.email == nil, found.phone == nil, found.url == nil {
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
