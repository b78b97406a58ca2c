package import Publishing
import ReportModel

/// Which pages the reporting years have, to lead from a page of one year to the same page of another.
package struct YearPages: Sendable {
    private var pages: Set<OutputPath> = []

    /// The pages of a site; there is nothing to know where it has a single year.
    init(_ content: SiteContent, _ addresses: SiteAddresses) {
        guard content.reports.count > 1 else { return }
        for report in content.reports {
            pages.insert(addresses.indicators(report.year))
            pages.insert(addresses.corrections(report.year))
            if report.hasMissesPage { pages.insert(addresses.misses(report.year)) }
            if report.hasPrintPage { pages.insert(addresses.print(report.year)) }
            let isSplit = report.hasTableForEachArea
            for area in report.areas {
                pages.insert(addresses.area(area.id, report.year))
                if isSplit { pages.insert(addresses.indicators(of: area.id, report.year)) }
                for objective in area.objectives {
                    pages.insert(addresses.objective(objective.id, area.id, report.year))
                }
            }
        }
    }

    /// The page of `year` that corresponds to `path`; `nil` where there is none.
    package func counterpart(of path: OutputPath, in year: Int) -> OutputPath? {
        guard let own = path.folders.first, own.count == 4 else { return nil }
        let other = OutputPath("\(year)" + path.text.dropFirst(own.count))
        return pages.contains(other) ? other : nil
    }
}
