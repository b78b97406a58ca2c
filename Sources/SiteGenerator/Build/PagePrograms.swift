import DefaultTemplates
import Diagnostics
import Templating

/// The template of each kind of page, checked against the values that the page gets.
struct PagePrograms: Sendable {
    let front: Program<FrontPage>
    let area: Program<AreaPage>
    let objective: Program<ObjectivePage>
    let indicators: Program<IndicatorsPage>
    let search: Program<SearchPage>
    let data: Program<DataPage>
    let methodology: Program<MethodologyPage>
    let glossary: Program<GlossaryPage>
    let page: Program<PlainPage>
    let redirect: Program<RedirectPage>
    let notFound: Program<NotFoundPage>

    /// Compiles all templates; `nil` where any has a fault, all of which are then in `report`.
    init?(_ templates: [String: SourceText], strings: TextTable, report: inout DiagnosticReport) {
        var set = TemplateSet(templates, into: &report)
        func compile<Page: TemplateModel>(_ name: String, _ type: Page.Type) -> Program<Page>? {
            set.compile(page: name, for: type, constants: strings, into: &report)
        }
        let front = compile("front", FrontPage.self)
        let area = compile("area", AreaPage.self)
        let objective = compile("objective", ObjectivePage.self)
        let indicators = compile("indicators", IndicatorsPage.self)
        let search = compile("search", SearchPage.self)
        let data = compile("data", DataPage.self)
        let methodology = compile("methodology", MethodologyPage.self)
        let glossary = compile("glossary", GlossaryPage.self)
        let page = compile("page", PlainPage.self)
        let redirect = compile("redirect", RedirectPage.self)
        let notFound = compile("not-found", NotFoundPage.self)
        let builtIn = templates.filter { DefaultTemplates.isShownPath($0.value.path) }.keys
        set.reportUnused(besides: Set(builtIn), into: &report)
        guard let front, let area, let objective, let indicators, let search, let data, let methodology, let glossary,
            let page, let redirect, let notFound
        else { return nil }
        self.front = front
        self.area = area
        self.objective = objective
        self.indicators = indicators
        self.search = search
        self.data = data
        self.methodology = methodology
        self.glossary = glossary
        self.page = page
        self.redirect = redirect
        self.notFound = notFound
    }
}
