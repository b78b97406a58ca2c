import Diagnostics

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
        case .pieces: TemplateMessage.tooLarge(pieces: Limit.pieces.figure)
        }
    }
}
