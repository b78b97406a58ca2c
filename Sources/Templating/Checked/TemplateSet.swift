public import Diagnostics

/// All templates of a site, parsed, and a memory of what was said of them.
///
///     var report = DiagnosticReport()
///     var templates = TemplateSet(sources, into: &report)
///     let page = templates.compile(page: "area", for: AreaPage.self, constants: ["t": .table(strings)], into: &report)
///     …
///     templates.reportUnused(into: &report)
///
/// Names are paths below the templates folder, with `/` and without extension: `area`, `partials/head`.
public struct TemplateSet: Sendable {
    /// A kind of page.
    public typealias PageKind = (name: String, model: any TemplateModel.Type)

    private let templates: [String: Template]
    private let pages: [PageKind]
    private var used: Set<String> = []
    private var reported: Set<ReportedFault> = []

    /// Parses templates, and reports all faults of their syntax.
    ///
    /// - Parameter pages: the templates of pages and what each gets, for faults to say where a name would be known.
    public init(_ sources: [String: SourceText], pages: [PageKind] = [], into report: inout DiagnosticReport) {
        self.pages = pages
        templates = Dictionary(uniqueKeysWithValues: sources.map { ($0, Template(name: $0, source: $1)) })
        for name in names {
            guard let template = templates[name] else { continue }
            for fault in template.faults { report.add(fault.diagnostic(in: template.source)) }
        }
    }

    /// The names of all templates, sorted.
    package var names: [String] { templates.keys.sorted() }

    /// Compiles a page after checking that every name in it, in its partials and in its parents, shown or not, is one
    /// that the model or a constant has there.
    ///
    /// A fault that pages share, because it is in a partial of both, is reported once.
    ///
    /// - Parameters:
    ///   - name: the name of the page's template.
    ///   - constants: names that all pages have besides their model's; a model's name wins over the same name here.
    /// - Returns: `nil` where something is wrong.
    public mutating func compile<Model: TemplateModel>(
        page name: String,
        for model: Model.Type,
        constants: TextTable = TextTable(),
        into report: inout DiagnosticReport
    ) -> Program<Model>? {
        guard let page = templates[name] else {
            let nearest = NearestName.suggestion(for: name, among: names)
            report.add(TemplateMessage.missingPage(name, nearest: nearest), at: nil)
            return nil
        }
        guard !page.source.bytes.allSatisfy({ " \t\r\n".utf8.contains($0) }) else {
            used.insert(name)
            report.add(TemplateMessage.emptyPage(name), at: page.location(of: 0..<0))
            return nil
        }
        var compiler = PageCompiler(templates: templates, pages: pages, shape: Model.shape, constants: constants)
        compiler.compile(page: page)
        used.formUnion(compiler.used)
        for fault in compiler.faults where reported.insert(ReportedFault(fault)).inserted { report.add(fault) }
        let isWhole =
            !compiler.faults.contains { $0.severity == .error }
            && !compiler.used.contains { templates[$0]?.hasErrors ?? false }
        return isWhole ? Program(name: name, code: compiler.code.code) : nil
    }

    /// Warns of templates that no page compiled so far uses.
    ///
    /// - Parameter known: names that nothing is said of, because nobody put the templates there.
    public func reportUnused(besides known: Set<String> = [], into report: inout DiagnosticReport) {
        for name in names where !used.contains(name) && !known.contains(name) {
            guard let template = templates[name] else { continue }
            report.add(TemplateMessage.unusedTemplate(name), at: template.location(of: 0..<0))
        }
    }
}

/// What makes two faults of different pages the same.
private struct ReportedFault: Hashable {
    let location: SourceLocation?
    let id: String

    init(_ diagnostic: Diagnostic) {
        location = diagnostic.location
        id = diagnostic.id
    }
}
