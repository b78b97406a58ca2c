/// Raw HTML in a text, and what leaving it out would do.
package struct HTMLFinding: Hashable, Sendable {
    /// What leaving it out would do.
    package let kind: Kind
    /// Where it stands.
    package let position: TextPosition

    /// The kinds, from harmless on.
    package enum Kind: Hashable, Sendable {
        /// Nothing: the words stay what they are.
        case leftOut
        /// Words or digits on both sides would run together.
        case joins
        /// The text that stands in it would be gone.
        case loses(String)
        /// What is struck out would stand there as if it held.
        case unstrikes
        /// The text is raised, and there are no such characters.
        case raises(String)
        /// The text is lowered, and there are no such characters.
        case lowers(String)
    }
}
