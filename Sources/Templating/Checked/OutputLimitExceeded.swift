public import Diagnostics

/// A page came to more bytes than its ``OutputBuffer`` takes.
public struct OutputLimitExceeded: Error, Equatable {
    /// The limit in bytes.
    public let limit: Int

    /// The error for a limit.
    package init(limit: Int) { self.limit = limit }

    /// What is to be said of it.
    public var message: Message { TemplateMessage.outputTooLarge(limit: limit) }
}
