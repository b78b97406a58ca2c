import Diagnostics
import FileSystem
import Publishing
import ReportModel

/// Everything that can be said of a site beyond whether it can be built. Nothing is written.
struct SiteCheck {
    /// The site.
    let plan: SitePlan
    /// What its pages are made with.
    let templates: TemplateFolder
    /// The templates folder as the user typed it.
    let folder: String

    /// Checks sources, images and words, and, where the site can be built, every reference of every page.
    ///
    /// - Returns: what was looked at; `nil` where the pages were not, because something else is wrong.
    func run(report: inout DiagnosticReport) throws(SystemError) -> CheckSummary? {
        let hadErrors = report.hasErrors
        for year in plan.content.reports where year.source == nil { checkSources(of: year, &report) }
        for (location, name) in plan.texts.imagesWithoutText.sorted(by: { $0.key < $1.key }) {
            report.add(CheckMessage.imageWithoutText(name: name), at: location)
        }
        LocaleCheck(templates).run(language: plan.content.site.language.rawValue, report: &report)
        guard !hadErrors else { return nil }
        var links = LinkCheck(files: plan.files.map(\.path), url: plan.content.site.url)
        guard try plan.render(into: &links, report: &report) else { return nil }
        links.finish(sources, report: &report)
        checkFiles(reached: links.reached, &report)
        let reports = plan.content.reports
        return CheckSummary(
            pages: plan.pageCount, objectives: reports.reduce(0) { $0 + $1.objectives.count },
            indicators: reports.reduce(0) { $0 + $1.tally.total }, references: links.count)
    }

    /// An objective has a source, or each of its indicators has one.
    private func checkSources(of year: Report, _ report: inout DiagnosticReport) {
        for objective in year.objectives where objective.source == nil {
            let areCovered = objective.indicators.allSatisfy { $0.source != nil }
            if objective.indicators.isEmpty || !areCovered {
                report.add(CheckMessage.noSource, at: objective.location)
            }
        }
    }

    private func checkFiles(reached: Set<OutputPath>, _ report: inout DiagnosticReport) {
        for file in plan.files where !reached.contains(file.path) {
            if case .copy(let source) = file.content {
                let message = CheckMessage.unusedAttachment(name: file.path.name)
                report.add(message, at: SourceLocation(wholeFile: source))
            } else if let source = plan.assets.sources[file.path] {
                let message = CheckMessage.unusedAsset(name: source)
                report.add(message, at: SourceLocation(wholeFile: path(ofAsset: source)))
            }
        }
    }

    private func path(ofAsset name: String) -> String { "\(folder)/assets/\(name)" }

    /// Templates and style sheets, which a reference of a page may have been typed in.
    private var sources: ReferenceSources {
        let styles = templates.assets.filter { $0.key.hasSuffix(".css") }.sorted { $0.key < $1.key }
        let texts = templates.templates.sorted { $0.key < $1.key }.map(\.value)
        let origins = plan.files.compactMap { file in file.origin.map { (file.path, $0) } }
        return ReferenceSources(
            texts: texts + styles.map { SourceText(path: path(ofAsset: $0.key), bytes: $0.value) },
            origins: Dictionary(origins) { first, _ in first })
    }
}
