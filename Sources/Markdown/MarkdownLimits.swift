/// How far a text may go before it is refused, so that libcmark 0.30.2 never sees what it cannot do in time.
///
/// With its safe mode that version has two kinds of input whose time grows with their square: containers inside each
/// other (every line, blank ones too, asks all of them whether they go on), and images that are begun before links
/// (every link asks all of them whether they are links). Everything else on the lists of hostile inputs that cmark's
/// own tests and its advisories give was measured to be linear. No honest text comes near these numbers.
package enum MarkdownLimits {
    /// How large a text may be, in megabytes (2^20 bytes).
    package static let megabytes = 2
    /// How deep lists and quotes may stand in each other.
    package static let containers = 40
    /// How deep lists, quotes, emphasis, links and images may stand in each other.
    package static let depth = 150
    /// How many images may be begun between two empty lines.
    package static let imagesInParagraph = 250
}

/// Why a text is not rendered.
package struct MarkdownFault: Error, Hashable, Sendable {
    /// What is too much.
    package let kind: Kind
    /// Where it became too much.
    package let position: TextPosition

    /// The limits that a text can go beyond; see ``MarkdownLimits``.
    package enum Kind: Sendable { case tooLarge, tooDeep, tooManyImages }
}
