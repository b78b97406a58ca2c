package import Diagnostics
package import Markdown

extension TextMessage {
    /// A text that goes beyond `Limit`.
    package static func beyondLimit(_ kind: MarkdownFault.Kind) -> Message {
        switch kind {
        case .tooLarge:
            Message(
                "text-too-large",
                Wording(
                    en: "the text is larger than \(Limit.text.figure) MB",
                    it: "il testo supera \(Limit.text.figure) MB"),
                suggestion: Wording(en: "spread it over several pages", it: "distribuiscilo su più pagine"))
        case .tooDeep:
            Message(
                "text-too-deep",
                Wording(
                    en: "lists, quotes or emphasis stand too deep inside each other here",
                    it: "qui elenchi, citazioni o enfasi stanno troppi livelli uno dentro l'altro"),
                suggestion: Wording(
                    en:
                        "use \(Limit.containers.figure) levels at the most; if these signs mean no list and no quote, "
                        + "put \\ before the first",
                    it: "usa al massimo \(Limit.containers.figure) livelli; se questi segni non sono elenchi né "
                        + "citazioni, metti \\ prima del primo"))
        case .tooManyImages:
            Message(
                "too-many-images",
                Wording(
                    en: "more than \(Limit.imagesInParagraph.figure) images follow without an empty line",
                    it: "più di \(Limit.imagesInParagraph.figure) immagini si seguono senza una riga vuota"),
                suggestion: Wording(
                    en: "put an empty line between groups of images",
                    it: "metti una riga vuota tra gruppi di immagini"))
        }
    }
}
