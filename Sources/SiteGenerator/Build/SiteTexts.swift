import Diagnostics
import ReportModel

/// Every text of the content as HTML, by the page that it stands in.
struct SiteTexts {
    private var texts: [OutputPath: PageText] = [:]
    /// The images that say nothing to those who cannot see them, by their place.
    let imagesWithoutText: [SourceLocation: String]

    /// Renders all texts and checks all links in them.
    init(_ content: SiteContent, addresses: ContentAddresses, folder: String, report: inout DiagnosticReport) {
        var renderer = TextRenderer(addresses: addresses, folder: folder)
        let site = addresses.site
        for year in content.reports {
            for area in year.areas {
                for objective in area.objectives {
                    let page = site.objective(objective.id, area.id, year.year)
                    renderer.add(anchors: objective.indicators.map(\.id), of: page)
                    texts[page] = renderer.render(objective.text, topLevel: 3, on: page, report: &report)
                }
                let page = site.area(area.id, year.year)
                texts[page] = renderer.render(area.text, topLevel: 2, on: page, report: &report)
            }
            guard let introduction = year.introduction else { continue }
            let page = site.year(year.year)
            texts[page] = renderer.render(introduction.text, topLevel: 3, on: page, report: &report)
            if year.year == content.reports.last?.year {
                // Its faults are in the report already.
                var again = DiagnosticReport()
                let home = SiteAddresses.home
                texts[home] = renderer.render(introduction.text, topLevel: 3, on: home, report: &again)
            }
        }
        for page in content.pages {
            let path = site.page(page.id)
            texts[path] = renderer.render(page.text, topLevel: 2, on: path, report: &report)
        }
        renderer.checkAnchors(report: &report)
        imagesWithoutText = renderer.imagesWithoutText
    }

    /// The text of a page; an empty one where it has none.
    subscript(page: OutputPath) -> PageText { texts[page] ?? PageText(html: "", headings: []) }
}
