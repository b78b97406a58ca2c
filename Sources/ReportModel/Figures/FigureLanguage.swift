/// The language in which a site's figures are written and printed.
///
/// A site has one language (`language:` in `site.yaml`); everything about figures that depends on it is in
/// that language's `FigureGrammar`.
public enum FigureLanguage: String, CaseIterable, Sendable {
    /// Italian: `1.234,5`, `31/12/2020`, `SI`.
    case italian = "it"
    /// English: `1,234.5`, `31 December 2020`, `yes`.
    case english = "en"

    /// The words and marks of this language.
    var grammar: FigureGrammar {
        switch self {
        case .italian: .italian
        case .english: .english
        }
    }
}
