import Templating

/// The values of an objective's page, as far as its template goes here.
struct Page: TemplateModel {
    var lang = "it"
    var site = "Obiettivi di una grande città"
    var title = "Obiettivo 1, l’ambiente quanto i che medi"
    var summary: String? = "Ogni casa e la cosa da sapere su sicurezza & sport."
    var canonical = "https://obiettivi.example/2020/area-0001/objective-000001.html"
    var navigation = [
        Anchor(label: "Tutti gli indicatori", href: "../indicatori.html"),
        Anchor(label: "Dati aperti", href: "../dati.html"),
    ]
    var above = [
        Anchor(label: "Obiettivi 2020", href: "../index.html"), Anchor(label: "Area 1", href: "index.html"),
    ]
    var indicators: [Row]
    var text: String
    var responsibleUnit: String? = "Direzione Ambiente"
    var citation = "Comune di Prova, «Obiettivo 1», Obiettivi e risultati 2020, edizione del 1° marzo 2021"

    static let fields = Fields<Page> {
        Field.text("lang", "") { $0.lang }
        Field.text("site", "") { $0.site }
        Field.text("title", "") { $0.title }
        Field.optionalText("summary", "") { $0.summary }
        Field.text("canonical", "") { $0.canonical }
        Field.list("navigation", "") { $0.navigation }
        Field.list("above", "") { $0.above }
        Field.list("indicators", "") { $0.indicators }
        Field.html("text", "") { $0.text }
        Field.optionalText("responsibleUnit", "") { $0.responsibleUnit }
        Field.text("citation", "") { $0.citation }
    }
}

/// A link.
struct Anchor: TemplateModel {
    let label: String
    let href: String

    static let fields = Fields<Anchor> {
        Field.text("label", "") { $0.label }
        Field.text("href", "") { $0.href }
    }
}

/// The bar of an indicator.
struct Bar: TemplateModel {
    let description: String
    let share: String
    let mark: String

    static let fields = Fields<Bar> {
        Field.text("description", "") { $0.description }
        Field.text("share", "") { $0.share }
        Field.text("mark", "") { $0.mark }
    }
}

/// An indicator.
struct Row: TemplateModel {
    let id: String
    let name: String
    let tone: String
    let target: String?
    let actual: String?
    let result: String?
    let status: String
    let isAchieved: Bool
    let isPartial: Bool
    let bar: Bar?
    let verdict: String
    let basis: String?
    let calculation: String
    let source: Anchor?
    let direction: String

    static let fields = Fields<Row> {
        Field.text("id", "") { $0.id }
        Field.text("name", "") { $0.name }
        Field.text("tone", "") { $0.tone }
        Field.optionalText("target", "") { $0.target }
        Field.optionalText("actual", "") { $0.actual }
        Field.optionalText("result", "") { $0.result }
        Field.text("status", "") { $0.status }
        Field.flag("isAchieved", "") { $0.isAchieved }
        Field.flag("isPartial", "") { $0.isPartial }
        Field.optionalObject("bar", "") { $0.bar }
        Field.text("verdict", "") { $0.verdict }
        Field.optionalText("basis", "") { $0.basis }
        Field.text("calculation", "") { $0.calculation }
        Field.optionalObject("source", "") { $0.source }
        Field.text("direction", "") { $0.direction }
    }
}

extension Page {
    /// A page with four indicators and a text of 300 words.
    static var sample: Page {
        let source = Anchor(label: "Relazione sulla performance 2020", href: "https://obiettivi.example/relazione.pdf")
        let rows = (1...4).map { number in
            Row(
                id: "indicatore-\(number)", name: "Alloggi consegnati \(number)",
                tone: number == 3 ? "partial" : "achieved",
                target: "\(520 * number)", actual: "\(600 * number)", result: number == 4 ? nil : "100%",
                status: "Raggiunto", isAchieved: number != 3, isPartial: number == 3,
                bar: number == 4
                    ? nil
                    : Bar(
                        description: "valore raggiunto \(600 * number), target \(520 * number), Raggiunto",
                        share: "92.308%", mark: "80%"),
                verdict: "Il conto torna", basis: "soglia", calculation: "\(600 * number) ≥ \(520 * number)",
                source: source, direction: "più è meglio (scelta editoriale per tutto l’anno)")
        }
        let words = "il comune ha aperto nuovi servizi per le famiglie e per le imprese della città"
        let text = (1...20).map { _ in "<p>\(words). <strong>Il dato</strong> è pubblicato.</p>" }.joined(
            separator: "\n")
        return Page(indicators: rows, text: text)
    }
}
