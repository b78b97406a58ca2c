package import Diagnostics

/// Words and phrases that mean the same for whoever searches: `synonyms.yaml`.
package struct Synonyms: Sendable {
    /// The groups, each of two words or phrases at least.
    package var groups: [[Synonym]] = []
    /// The file that they were read from.
    package var origin: ContentOrigin?

    /// One of a group.
    package struct Synonym: Sendable {
        /// The word or phrase as typed, without blanks around it.
        package let text: String
        /// Where it stands.
        package let location: SourceLocation

        /// A word or phrase.
        package init(text: String, location: SourceLocation) {
            self.text = text
            self.location = location
        }
    }

    /// Synonyms; none where a site has no such file.
    package init(groups: [[Synonym]] = [], origin: ContentOrigin? = nil) {
        self.groups = groups
        self.origin = origin
    }
}
