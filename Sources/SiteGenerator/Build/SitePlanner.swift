import ContentEditing
import Diagnostics
import OpenData
import Parallel
import ReportLoader
import ReportModel
import Search
import SiteStructure

/// From files to a site that only has to be rendered.
struct SitePlanner {
    /// Where the files are.
    let options: BuildOptions
    /// What earlier plans of the same site found out.
    var memory: BuildMemory?
    /// Whether the files of the search index are part of the plan from the start.
    var needsSearchFiles = true
    /// The day after which no date of an edition can be meant; `nil` where nobody looks.
    var latest: CalendarDate?

    /// A site as far as the files give one, whatever is wrong with them, and the templates. No import changes the
    /// content meanwhile.
    func draft(_ report: inout DiagnosticReport) -> (SitePlan, TemplateFolder)? {
        SourceFolders(content: options.content, templates: options.templates).read(report: &report, readDraft)
    }

    private func readDraft(_ report: inout DiagnosticReport) -> (SitePlan, TemplateFolder)? {
        // While files are looked for, most cores wait.
        let eventualTemplates = Eventual { [options] in
            var report = DiagnosticReport()
            let folder = options.trace.measure(.templates) { TemplateFolder(options.templates, report: &report) }
            return (folder: folder, report: report)
        }
        var loader = ContentLoader(includesDrafts: options.includesDrafts)
        loader.memory = memory?.objectives
        loader.trace = options.trace
        loader.latest = latest
        let loaded = loader.load(options.content, report: &report)
        let (templates, findings) = eventualTemplates.value
        report.add(contentsOf: findings)
        guard let loaded, let plan = plan(loaded, templates, &report) else { return nil }
        return (plan, templates)
    }

    /// From checked content to a list of files that only have to be rendered.
    private func plan(
        _ loaded: ContentLoader.Loaded,
        _ templates: TemplateFolder,
        _ report: inout DiagnosticReport
    ) -> SitePlan? {
        var content = loaded.content
        if let url = options.baseURL { content.site.url = url.hasSuffix("/") ? url : url + "/" }
        guard let interface = interface(content.site, templates, &report) else { return nil }
        guard RedirectCount.isSmall(content, &report) else { return nil }
        SynonymCheck.check(content.synonyms, report: &report)
        let site = SiteAddresses(interface)
        let addresses = ContentAddresses(site: site, sources: loaded.sources)
        // While these two are worked out, no core waits at the ends of what follows.
        let inputs = Eventual { [content, options] in InputDigest.digest(of: content, templates, options) }
        let eventualPrograms = Eventual { [options] in
            var report = DiagnosticReport()
            let programs = options.trace.measure(.templates) {
                PagePrograms(templates.templates, strings: interface.table, report: &report)
            }
            return (programs: programs, report: report)
        }
        let texts = SiteTexts(
            content, addresses: addresses, folder: options.content, memory: memory?.texts, trace: options.trace,
            report: &report)
        let search = OnDemand { [content, options] in
            options.trace.measure(.plan) {
                let glossaries = Set(content.pages.filter { $0.layout == .glossary }.map { site.page($0.id) })
                let found = SearchContent(content, addresses: site, interface: interface) { path in
                    let text = texts[path]
                    let terms = glossaries.contains(path) ? text.terms : []
                    return SearchText(html: text.html, terms: terms.map { ($0.id, $0.text) })
                }
                defer { discard(found.documents) }
                return SearchIndex(found)
            }
        }
        // Every word of every text is looked at, which is done while the pages are listed.
        let begun = needsSearchFiles ? Eventual { search.value } : nil
        let (programs, findings) = eventualPrograms.value
        report.add(contentsOf: findings)
        guard let programs else { return nil }
        var assets = AssetCatalogue(templates.assets)
        assets.add(content.site, report: &report)
        var plan = options.trace.measure(.plan) {
            SitePlan(
                content, inputs: inputs, interface: interface, addresses: addresses, assets: assets,
                statics: templates.statics, texts: texts, search: search, programs: programs, trace: options.trace)
        }
        var check = AddressCheck(plan)
        options.trace.measure(.plan) { check.look(at: plan.files, &report) }
        if begun != nil { check.look(at: plan.addSearchFiles(), &report) }
        return plan
    }

    private func interface(
        _ site: Site,
        _ templates: TemplateFolder,
        _ report: inout DiagnosticReport
    ) -> Interface? {
        let name = "locales/\(site.language.rawValue).yaml"
        guard let file = templates.locales[site.language.rawValue] else {
            report.add(BuildMessage.missingTemplateFile(path: "\(options.templates)/\(name)"), at: nil)
            return nil
        }
        return Interface(file, site.language, dataKeys: Interface.dataKeys, report: &report)
    }
}
