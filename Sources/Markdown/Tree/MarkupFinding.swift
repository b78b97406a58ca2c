/// Markup that other programs know and CommonMark does not: the page shows it as it is typed.
package struct MarkupFinding: Hashable, Sendable {
    /// What it would be elsewhere.
    package let kind: Kind
    /// Where it stands.
    package let position: TextPosition
    /// What stands there, or the part of it that says what is meant, such as an address.
    package let excerpt: String

    /// What markup is elsewhere.
    package enum Kind: CaseIterable, Hashable, Sendable {
        /// A table of `|` and dashes.
        case table
        /// `[^1]`.
        case footnote
        /// `~~struck out~~`.
        case strike
        /// `==marked==`.
        case mark
        /// `https://…` or `www.…` that leads nowhere.
        case address
        /// `name@example.org` that leads nowhere.
        case mail
        /// `##Heading` without a blank.
        case heading
        /// `{#place}` at the end of a heading.
        case headingPlace
        /// `[text] (address)`.
        case partedLink
        /// `[text](an address)` with a blank in it.
        case blankInAddress
        /// `- [ ] task`.
        case task
        /// `: definition`.
        case definition
        /// `- 3,70` at the head of a line, which becomes an item of a list.
        case minus
    }
}
