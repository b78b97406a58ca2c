/// Why a text is not rendered.
///
/// libcmark 0.30.2 in its safe mode has two kinds of input whose time grows with their square: containers inside each
/// other (every line, blank ones too, asks all of them whether they go on), and images that are begun before links
/// (every link asks all of them whether they are links). Everything else on the lists of hostile inputs that cmark's
/// own tests and its advisories give was measured to be linear. So each of these has a `Limit`, and libcmark never sees
/// what it cannot do in time.
package struct MarkdownFault: Error, Hashable, Sendable {
    /// What is too much.
    package let kind: Kind
    /// Where it became too much.
    package let position: TextPosition

    /// The limits that a text can go beyond; see `Limit`.
    package enum Kind: Sendable { case tooLarge, tooDeep, tooManyImages }
}
