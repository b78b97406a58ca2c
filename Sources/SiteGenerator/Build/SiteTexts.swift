import Diagnostics
import Parallel
import Publishing
import ReportModel
import SiteStructure

/// Every text of the content as HTML, by the page that it stands in.
struct SiteTexts: Sendable {
    private var texts: [OutputPath: PageText] = [:]
    /// The images that say nothing to those who cannot see them, by their place.
    private(set) var imagesWithoutText: [SourceLocation: String] = [:]

    /// Renders all texts and checks all links in them.
    ///
    /// - Parameter memory: the texts as an earlier build rendered them.
    init(
        _ content: SiteContent, addresses: ContentAddresses, folder: String, memory: TextMemory? = nil,
        trace: PhaseTrace? = nil, report: inout DiagnosticReport
    ) {
        let faultyFiles = Set(report.diagnostics.lazy.filter { $0.severity == .error }.compactMap { $0.location?.file })
        let plain = TextRenderer(addresses: addresses, folder: folder, language: content.site.language)
        let placed = Self.texts(of: content, addresses.site)
        let glossary = Self.glossary(of: content, addresses.site, plain)
        let linking = TextRenderer(
            addresses: addresses, folder: folder, language: content.site.language, glossary: glossary)
        let known = memory?.lookup(addresses, glossary)
        let rendered = placed.parallelMap(run: 8) { text in
            known?(text) ?? trace.measure(.texts) { (text.linksTerms ? linking : plain).render(text) }
        }
        memory?.keep(placed, rendered, addresses, glossary)
        texts.reserveCapacity(placed.count)
        for (placed, rendered) in zip(placed, rendered) {
            texts[placed.page] = rendered.text
            // The home page is that of the latest year once more; its faults are said there.
            if placed.page != SiteAddresses.home { rendered.findings.finish(into: &report) }
            if !rendered.imagesWithoutText.isEmpty {
                imagesWithoutText.merge(rendered.imagesWithoutText) { first, _ in first }
            }
        }
        AnchorCheck(placed, rendered, faultyFiles: faultyFiles).run(report: &report)
        discard((placed, rendered))
    }

    /// The text of a page; an empty one where it has none.
    subscript(page: OutputPath) -> PageText { texts[page] ?? PageText(html: "", headings: []) }

    /// The terms of the first page that is a glossary.
    private static func glossary(
        of content: SiteContent, _ addresses: SiteAddresses, _ renderer: TextRenderer
    ) -> Glossary? {
        guard let page = content.pages.first(where: { $0.layout == .glossary }) else { return nil }
        let path = addresses.page(page.id)
        return Glossary(path, renderer.render(PlacedText(text: page.text, topLevel: 2, page: path)).text)
    }

    private static func texts(of content: SiteContent, _ addresses: SiteAddresses) -> [PlacedText] {
        var texts: [PlacedText] = []
        for year in content.reports {
            let ofAreas = year.areas.parallelMap(run: 8) { area in Self.texts(of: area, year.year, addresses) }
            texts += ofAreas.joined()
            guard let text = year.introduction?.text else { continue }
            texts.append(PlacedText(text: text, topLevel: 3, page: addresses.year(year.year)))
            if year.year == content.current?.year {
                texts.append(PlacedText(text: text, topLevel: 3, page: SiteAddresses.home))
            }
        }
        return texts
            + content.pages.map {
                PlacedText(text: $0.text, topLevel: 2, page: addresses.page($0.id), linksTerms: false)
            }
    }

    private static func texts(of area: Area, _ year: Int, _ addresses: SiteAddresses) -> [PlacedText] {
        let own = PlacedText(text: area.text, topLevel: 2, page: addresses.area(area.id, year))
        return area.objectives.map { objective in
            let page = addresses.objective(objective.id, area.id, year)
            return PlacedText(
                text: objective.text, topLevel: 3, page: page, anchors: objective.indicators.map(\.id))
        } + [own]
    }
}
