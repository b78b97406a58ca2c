package import Diagnostics

// What is too much.
extension TemplateMessage {
    /// Sections, blocks, partials and parents nested too deep.
    package static func tooDeep(limit: Int) -> Message {
        Message(
            "template-too-deep",
            Wording(en: "more than \(limit) levels are nested here", it: "qui ci sono più di \(limit) livelli"),
            suggestion: Wording(en: "nest sections and templates less", it: "annida meno sezioni e modelli"))
    }

    /// A page that partials inside partials make too large.
    package static func tooLarge(pieces: Int) -> Message {
        Message(
            "template-too-large",
            Wording(
                en: "the page comes to more than \(pieces) pieces",
                it: "la pagina supera i \(pieces) elementi"),
            suggestion: includeFewer)
    }

    /// More output than allowed, in bytes.
    package static func outputTooLarge(limit: Int) -> Message {
        Message(
            "template-output-too-large",
            Wording(
                en: "the page is larger than \(limit) bytes",
                it: "la pagina è più grande di \(limit) byte"),
            suggestion: includeFewer)
    }

    private static let includeFewer = Wording(
        en: "include fewer templates in one another", it: "includi meno modelli uno dentro l'altro")
}
