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
            var year = SearchDocument(kind: .year, title: report.title, path: path)
            year.context = [String(report.year)]
            year.texts = report.introduction?.title.map { [$0] } ?? []
            year.html = texts[path].html
            documents.append(year)
            for area in report.areas { add(area, of: report, addresses, texts) }
        }
        for page in content.pages {
            let path = addresses.page(page.id)
            var document = SearchDocument(kind: .page, title: page.title, path: path)
            document.summary = page.summary
            document.html = texts[path].html
            documents.append(document)
        }
    }

    private mutating func add(_ area: Area, of report: Report, _ addresses: SiteAddresses, _ texts: SiteTexts) {
        let path = addresses.area(area.id, report.year)
        var document = SearchDocument(kind: .area, title: area.title, path: path)
        document.summary = area.summary
        document.context = [String(report.year)]
        document.html = texts[path].html
        documents.append(document)
        for objective in area.objectives {
            let path = addresses.objective(objective.id, area.id, report.year)
            var document = SearchDocument(kind: .objective, title: objective.title, path: path)
            document.summary = objective.summary
            document.context = [area.title, String(report.year)]
            document.indicators = objective.indicators.map { ($0.id, $0.name) }
            document.texts =
                [objective.responsibleUnit, objective.varianceNote, objective.nextSteps, objective.note]
                .compactMap(\.self) + objective.stakeholders + objective.indicators.compactMap(\.group)
            document.html = texts[path].html
            documents.append(document)
        }
    }
}
