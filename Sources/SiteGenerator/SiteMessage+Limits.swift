import Diagnostics
import Markdown

/// What is said of texts that go beyond ``MarkdownLimits``.
extension SiteMessage {
    static func text(of kind: MarkdownFault.Kind, in language: MessageLanguage) -> String {
        switch kind {
        case .tooLarge:
            language.pick(
                en: "the text is larger than \(MarkdownLimits.megabytes) MB",
                it: "il testo supera \(MarkdownLimits.megabytes) MB"
            )
        case .tooDeep:
            language.pick(
                en: "lists, quotes or emphasis stand too deep inside each other here",
                it: "qui elenchi, citazioni o enfasi stanno troppi livelli uno dentro l'altro"
            )
        case .tooManyImages:
            language.pick(
                en: "more than \(MarkdownLimits.imagesInParagraph) images follow without an empty line",
                it: "più di \(MarkdownLimits.imagesInParagraph) immagini si seguono senza una riga vuota"
            )
        }
    }

    static func suggestion(for kind: MarkdownFault.Kind, in language: MessageLanguage) -> String {
        switch kind {
        case .tooLarge:
            language.pick(en: "spread it over several pages", it: "distribuiscilo su più pagine")
        case .tooDeep:
            language.pick(
                en: "use \(MarkdownLimits.containers) levels at the most; if these signs mean no list and no quote, "
                    + "put \\ before the first",
                it: "usa al massimo \(MarkdownLimits.containers) livelli; se questi segni non sono elenchi né "
                    + "citazioni, metti \\ prima del primo"
            )
        case .tooManyImages:
            language.pick(
                en: "put an empty line between groups of images",
                it: "metti una riga vuota tra gruppi di immagini"
            )
        }
    }
}
