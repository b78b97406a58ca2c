import ReportModel

/// Everything of a site that can be found, in the order in which equally good results are shown: the latest year first,
/// the pages of no year at the end.
struct SearchContent {
    /// The pages.
    private(set) var documents: [SearchDocument] = []

    /// The pages of a site.
    init(_ content: SiteContent, addresses: SiteAddresses, texts: SiteTexts) {
        for report in content.reports.reversed() {
            let path = addresses.year(report.year)
            documents.append(
                SearchDocument(
                    kind: .year, title: report.title, path: path, context: [String(report.year)],
                    texts: report.introduction?.title.map { [$0] } ?? [], html: texts[path].html))
            for area in report.areas { add(area, of: report, addresses, texts) }
        }
        for page in content.pages {
            let path = addresses.page(page.id)
            documents.append(
                SearchDocument(
                    kind: .page, title: page.title, path: path, summary: page.summary, html: texts[path].html))
        }
    }

    private mutating func add(_ area: Area, of report: Report, _ addresses: SiteAddresses, _ texts: SiteTexts) {
        let path = addresses.area(area.id, report.year)
        let year = String(report.year)
        documents.append(
            SearchDocument(
                kind: .area, title: area.title, path: path, summary: area.summary, context: [year],
                html: texts[path].html))
        let context = [area.title, year]
        for objective in area.objectives {
            let path = addresses.objective(objective.id, area.id, report.year)
            documents.append(
                SearchDocument(
                    kind: .objective, title: objective.title, path: path, summary: objective.summary, context: context,
                    indicators: objective.indicators,
                    texts: [
                        objective.responsibleUnit, objective.varianceNote, objective.nextSteps, objective.note,
                    ].compactMap(\.self) + objective.stakeholders + objective.indicators.compactMap(\.group),
                    html: texts[path].html))
        }
    }
}
