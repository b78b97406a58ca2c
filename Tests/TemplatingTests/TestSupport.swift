import Diagnostics
import Templating

/// Renders without checks; a fault becomes text, so that it shows in a comparison.
func mustache(_ template: String, _ value: JSONValue = [:], partials: [String: String] = [:]) -> String {
    do {
        return try Mustache.render(template, partials: partials, value: value)
    } catch {
        return "\(error)"
    }
}

/// A page that has one of everything.
struct TestPage: TemplateModel {
    var title = "Casa & lavoro"
    var note: String? = nil
    var body = "<p>Testo</p>"
    var aside: String? = nil
    var isDraft = false
    var rows: [TestRow] = []
    var tags: [String] = []
    var source = TestSource()
    var map: TestSource? = nil

    static let fields = Fields<TestPage> {
        Field.text("title", "The page's title.") { $0.title }
        Field.optionalText("note", "A remark.") { $0.note }
        Field.html("body", "The text.") { $0.body }
        Field.optionalHTML("aside", "What stands beside.") { $0.aside }
        Field.flag("isDraft", "Whether it is a draft.") { $0.isDraft }
        Field.list("rows", "One for each indicator.") { $0.rows }
        Field.texts("tags", "Its subjects.") { $0.tags }
        Field.object("source", "Where it comes from.") { $0.source }
        Field.optionalObject("map", "Where the map is.") { $0.map }
    }
}

/// An element of a list.
struct TestRow: TemplateModel {
    var name: String
    var isMet = true

    static let fields = Fields<TestRow> {
        Field.text("name", "The indicator.") { $0.name }
        Field.flag("isMet", "Whether it was met.") { $0.isMet }
    }
}

/// An object.
struct TestSource: TemplateModel {
    var url = "https://example.org/?a=1&b=2"
    var label: String? = nil

    static let fields = Fields<TestSource> {
        Field.text("url", "Its address.") { $0.url }
        Field.optionalText("label", "Its name.") { $0.label }
    }
}

/// Templates by name, compiled for ``TestPage``, with everything that was said of them.
struct TestSite {
    private(set) var report = DiagnosticReport()
    private(set) var programs: [Program<TestPage>] = []
    private let sources: [String: SourceText]

    /// Compiles `pages`; the file of a template is its name with `.mustache`.
    init(
        _ templates: [String: String],
        pages: [String] = ["page"],
        kinds: [TemplateSet.PageKind] = [],
        constants: TextTable = [:],
        reportsUnused: Bool = false
    ) {
        sources = templates.reduce(into: [:]) { $0[$1.key] = SourceText(path: "\($1.key).mustache", text: $1.value) }
        var set = TemplateSet(sources, pages: kinds, into: &report)
        for page in pages {
            if let program = set.compile(page: page, for: TestPage.self, constants: constants, into: &report) {
                programs.append(program)
            }
        }
        if reportsUnused { set.reportUnused(into: &report) }
    }

    /// Everything that was said, as a terminal shows it.
    func messages(in language: MessageLanguage = .english) -> String {
        let sources = sources
        let formatter = ConsoleFormatter(language: language, colour: false) { file, line in
            sources[String(file.dropLast(".mustache".count))]?.line(line)
        }
        return formatter.format(report)
    }

    /// The first page as rendered; what was said where it could not be compiled.
    func render(_ page: TestPage = TestPage()) throws -> String {
        try programs.first?.render(page) ?? messages()
    }
}

/// What is said of one template named `page`.
func messages(_ template: String, in language: MessageLanguage = .english) -> String {
    TestSite(["page": template]).messages(in: language)
}

/// One template named `page`, rendered with checks.
func page(_ template: String, _ model: TestPage = TestPage(), constants: TextTable = [:]) throws -> String {
    try TestSite(["page": template], constants: constants).render(model)
}
