import ReportModel

/// What new files say in the language of their site, besides what its folder of `Starter/` holds.
///
/// There is one for each language, each in a file of its own.
struct ScaffoldWords: Sendable {
    /// The title of a new site, until it has its own.
    let title: String
    /// The body of a new site, until it has its own.
    let organization: String
    /// The comment above the date of a new year's edition.
    let edition: String
    /// The comment above the summary of a new area.
    let areaSummary: String
    /// The rest of a new objective's front matter, with its last line: a draft, and its keys in comments.
    let objective: String
    /// What stands in the files of a new site until somebody has put their own in its place.
    let leftovers: [String]
}

extension SiteLanguage {
    /// The words of new files in this language.
    var scaffold: ScaffoldWords {
        switch self {
        case .italian: .italian
        case .english: .english
        }
    }
}
