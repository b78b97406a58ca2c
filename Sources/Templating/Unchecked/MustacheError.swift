public import Diagnostics

/// Why ``Mustache`` could not render.
public struct MustacheError: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let message: Message
    /// Where; the file is the partial's name, or `template`.
    public let location: SourceLocation?

    /// The place and the message, in English.
    public var description: String {
        (location.map { "\($0): " } ?? "") + message.text(in: .english)
    }
}
