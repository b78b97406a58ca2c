import Diagnostics

/// What a build would change of an indicator that is published, or of a whole year.
package struct VerdictChange: Equatable, Sendable {
    /// What is meant.
    enum Subject: Equatable, Sendable {
        /// All indicators of a year, so many.
        case year(Int, indicators: Int)
        /// An indicator of a year. Where its id changes, this is the new one.
        case indicator(Int, area: String, objective: String, id: String)
    }

    /// What happens to it.
    enum Kind: Equatable, Sendable {
        /// It is not published yet.
        case new
        /// It is published, and would not be any more.
        case gone
        /// It would be published otherwise.
        case changed([ChangedValue])
    }

    /// One value that would change; `nil` is no value.
    struct ChangedValue: Equatable, Sendable {
        /// Which value.
        let field: VerdictField
        /// What is published.
        let old: String?
        /// What a build would publish.
        let new: String?
    }

    /// What is meant.
    let subject: Subject
    /// What happens to it.
    let event: Kind
    /// Where the indicator stands in the content.
    let location: SourceLocation?
}
