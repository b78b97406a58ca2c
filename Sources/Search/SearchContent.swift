package import Publishing
package import ReportModel
package import SiteStructure

/// Everything of a site that can be found, in the order in which equally good results are shown: the latest year first,
/// the pages of no year at the end.
package struct SearchContent {
    /// The pages.
    package private(set) var documents: [SearchDocument] = []

    /// The pages of a site.
    ///
    /// - Parameter html: the text of a page as HTML; empty where it has none.
    package init(_ content: SiteContent, addresses: SiteAddresses, html: (OutputPath) -> String) {
        for report in content.reports.reversed() {
            let path = addresses.year(report.year)
            documents.append(
                SearchDocument(
                    kind: .year, title: report.title, path: path, context: [String(report.year)],
                    texts: report.introduction?.title.map { [$0] } ?? [], html: html(path)))
            for area in report.areas { add(area, of: report, addresses, html) }
        }
        for page in content.pages {
            let path = addresses.page(page.id)
            documents.append(
                SearchDocument(
                    kind: .page, title: page.title, path: path, summary: page.summary, html: html(path)))
        }
    }

    /// The texts of an objective that are looked through as a part of its page.
    private static let keys = ObjectiveKey.texts.filter { ![.shortTitle, .code, .summary].contains($0) }

    private mutating func add(
        _ area: Area, of report: Report, _ addresses: SiteAddresses, _ html: (OutputPath) -> String
    ) {
        let path = addresses.area(area.id, report.year)
        let year = String(report.year)
        documents.append(
            SearchDocument(
                kind: .area, title: area.title, path: path, summary: area.summary, context: [year],
                html: html(path)))
        let context = [area.title, year]
        for objective in area.objectives {
            let path = addresses.objective(objective.id, area.id, report.year)
            documents.append(
                SearchDocument(
                    kind: .objective, title: objective.heading, path: path, summary: objective[.summary],
                    context: context, indicators: objective.indicators,
                    texts: [objective.officialTitle].compactMap(\.self) + Self.keys.compactMap { objective[$0] }
                        + objective.stakeholders
                        + objective.indicators.compactMap { $0[.group] },
                    html: html(path)))
        }
    }
}
