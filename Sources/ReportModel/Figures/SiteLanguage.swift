package import Diagnostics

/// The language that a site is written in (`language:` in `site.yaml`).
///
/// Whatever depends on it is chosen by a switch over its cases, so that a further language does not compile before
/// all of it is there: the figures' `FigureGrammar`, and the words of new files. The words of pages are in a file of
/// `Templates/locales` that has its code for a name.
public enum SiteLanguage: String, CaseIterable, Sendable {
    /// Italian: `1.234,5`, `31/12/2020`, `SI`.
    case italian = "it"
    /// English: `1,234.5`, `31 December 2020`, `yes`.
    case english = "en"

    /// The language in which a message writes its dates and marks.
    package init(_ language: MessageLanguage) {
        switch language {
        case .italian: self = .italian
        case .english: self = .english
        }
    }

    /// The mark between units and decimals: `,` in Italian.
    package var decimalMark: Character { grammar.decimalMark }

    /// What spreadsheets of this language put between two cells: `;` in Italian.
    package var cellSeparator: Character { grammar.cellSeparator }

    /// The language and its country, as Open Graph names them: `it_IT`.
    package var locale: String { grammar.locale }

    /// The language's code of three capitals, as the European Union's authority table names it: `ITA`.
    package var authorityCode: String { grammar.authorityCode }

    /// The words and marks of this language.
    var grammar: FigureGrammar {
        switch self {
        case .italian: .italian
        case .english: .english
        }
    }
}
