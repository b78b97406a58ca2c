import Diagnostics
import FileSystem
import ReportLoader
import ReportModel
import Templating

/// One build: content files become located documents, documents a checked report, the report pages, pages files.
///
/// All or nothing: everything is read and checked first, and nothing is written where there is a fault. What comes
/// after that can fail only on the disk.
public struct SiteBuild {
    private let options: BuildOptions

    /// A build with some options.
    public init(_ options: BuildOptions) {
        self.options = options
    }

    /// Builds the site.
    ///
    /// - Returns: what was made; `nil` where there were faults, which are then in `report`.
    public func run(report: inout DiagnosticReport) -> BuildSummary? {
        checkOutput(&report)
        let loader = ReportLoader(includesDrafts: options.includesDrafts)
        let loaded = loader.load(options.content, report: &report)
        let templates = TemplateFolder(options.templates, report: &report)
        guard let loaded, let plan = plan(loaded, templates, &report) else { return nil }
        guard !report.fails(strict: options.isStrict) else { return nil }
        if loaded.content.site.url == nil, options.baseURL == nil {
            report.add(SiteMessage.noURL, at: SourceLocation(wholeFile: "\(options.content)/site.yaml"))
        }
        do throws(SystemError) {
            return try write(plan, loaded.content, &report)
        } catch {
            report.add(SiteMessage.cannotWrite(path: error.path, reason: error.reason), at: nil)
            return nil
        }
    }

    /// From checked content to a list of files that only have to be rendered.
    private func plan(
        _ loaded: ReportLoader.Loaded,
        _ templates: TemplateFolder,
        _ report: inout DiagnosticReport
    ) -> SitePlan? {
        var content = loaded.content
        if let url = options.baseURL { content.site.url = url.hasSuffix("/") ? url : url + "/" }
        guard let interface = interface(content.site, templates, &report) else { return nil }
        let site = SiteAddresses(dataNames: interface.dataNames, indicatorsName: interface.indicatorsName)
        let addresses = ContentAddresses(site: site, sources: loaded.sources)
        let texts = SiteTexts(content, addresses: addresses, folder: options.content, report: &report)
        guard let programs = PagePrograms(templates.templates, strings: interface.table, report: &report) else {
            return nil
        }
        let plan = SitePlan(
            content, interface: interface, addresses: addresses, assets: AssetCatalogue(templates.assets),
            statics: templates.statics, texts: texts, programs: programs)
        plan.check(&report)
        return plan
    }

    /// Files are rendered and written one after the other, so that memory stays small.
    private func write(
        _ plan: SitePlan,
        _ content: SiteContent,
        _ report: inout DiagnosticReport
    ) throws(SystemError) -> BuildSummary? {
        var writer = try SiteWriter(path: options.output, planned: plan.files.map(\.path))
        var buffer = OutputBuffer()
        for file in plan.files {
            switch file.content {
            case .bytes(let bytes): try writer.write(bytes, to: file.path)
            case .copy(let source): try writer.write(try Folder.contents(ofFile: source), to: file.path)
            case .page(let render):
                buffer.removeAll()
                do throws(OutputLimitExceeded) {
                    try render(&buffer)
                } catch {
                    report.add(SiteMessage.outputTooLarge(page: file.path.text), at: file.origin)
                    return nil
                }
                try writer.write(buffer.bytes, to: file.path)
            }
        }
        try writer.finish()
        return BuildSummary(
            pages: plan.pageCount,
            objectives: content.reports.reduce(0) { $0 + $1.objectives.count },
            tally: content.reports.reduce(into: Tally()) { $0 += $1.tally },
            files: writer.counts)
    }

    private func checkOutput(_ report: inout DiagnosticReport) {
        let sources = [options.content, options.templates]
        let output = OutputFolder(path: options.output)
        if options.includesDrafts, output.isSame(as: BuildOptions.defaultOutput) {
            report.add(SiteMessage.draftsIntoPublished(path: options.output), at: nil)
        } else if let objection = output.objection(sources: sources, home: options.home) {
            report.add(objection, at: nil)
        }
    }

    private func interface(
        _ site: Site,
        _ templates: TemplateFolder,
        _ report: inout DiagnosticReport
    ) -> Interface? {
        let name = "locales/\(site.language.rawValue).yaml"
        guard let file = templates.locales[site.language.rawValue] else {
            report.add(SiteMessage.missingTemplateFile(path: "\(options.templates)/\(name)"), at: nil)
            return nil
        }
        return InterfaceReader.read(file, report: &report)
    }
}
