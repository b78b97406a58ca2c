import Diagnostics

/// How far a template may go before it is refused, so that a slip in one ends in a message and not in a crash.
package enum TemplateLimits {
    /// How deep sections, blocks, partials and parents may be nested, counted together.
    package static let depth = 64
    /// The same where values are looked up by name while rendering, which is where partials may include themselves.
    package static let uncheckedDepth = 128
    /// How many pieces (texts, tags, starts of lines) a page may come to once its partials are put in; for
    /// ``Mustache``, how many may be rendered.
    package static let pieces = 1_000_000
    /// How many bytes a page may have; whoever makes the buffer for it passes this on.
    package static let outputBytes = 64 * 1024 * 1024
}

/// A limit that a page goes beyond.
enum ExceededLimit: Equatable {
    /// How deep it may be nested, and how deep that is.
    case depth(Int)
    /// How many pieces it may come to.
    case pieces

    /// What is said of it.
    var message: Message {
        switch self {
        case .depth(let limit): TemplateMessage.tooDeep(limit: limit)
        case .pieces: TemplateMessage.tooLarge(pieces: TemplateLimits.pieces)
        }
    }
}
