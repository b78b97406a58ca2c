import DefaultTemplates
import Diagnostics
import Templating

/// The template of each kind of page, checked against the values that the page gets.
struct PagePrograms: Sendable {
    /// Every kind of page, as the guide of the templates lists them.
    static let kinds: [any PageModel.Type] = [
        FrontPage.self, AreaPage.self, ObjectivePage.self, IndicatorsPage.self, SearchPage.self, DataPage.self,
        MissesPage.self, CorrectionsPage.self, PrintPage.self, YearsPage.self, MethodologyPage.self, GlossaryPage.self,
        PlainPage.self, RedirectPage.self, NotFoundPage.self,
    ]

    private var programs: [ObjectIdentifier: any Sendable] = [:]

    /// Compiles all templates; `nil` where any has a fault, all of which are then in `report`.
    init?(_ templates: [String: SourceText], strings: TextTable, report: inout DiagnosticReport) {
        var set = TemplateSet(templates, pages: Self.kinds.map { ($0.template, $0) }, into: &report)
        func compile<Page: PageModel>(_ kind: Page.Type) -> (any Sendable)? {
            set.compile(page: kind.template, for: kind, constants: strings, into: &report)
        }
        for kind in Self.kinds { programs[ObjectIdentifier(kind)] = compile(kind) }
        let builtIn = templates.filter { BuiltInTemplates.isShownPath($0.value.path) }.keys
        set.reportUnused(besides: Set(builtIn), into: &report)
        guard programs.count == Self.kinds.count else { return nil }
    }

    /// The program of a kind of page.
    func program<Page: PageModel>(for kind: Page.Type) -> Program<Page> {
        guard let program = programs[ObjectIdentifier(kind)] as? Program<Page> else {
            preconditionFailure("\(kind) is missing in PagePrograms.kinds")
        }
        return program
    }
}
