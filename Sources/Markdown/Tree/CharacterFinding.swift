/// A character of a text that is not what it looks like.
package struct CharacterFinding: Hashable, Sendable {
    /// The character.
    package let character: Unicode.Scalar
    /// The kinds: one that nobody sees, or one that passes for another.
    package let kind: Kind
    /// Where the piece of text begins that it stands in.
    package let position: TextPosition

    /// See ``kind``.
    package enum Kind: Hashable, Sendable {
        case invisible
        case looksLike(Unicode.Scalar?)
    }
}
