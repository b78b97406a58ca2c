/// Bytes of UTF-8 that grow as a page is rendered, up to a limit.
///
/// To render many pages, keep one and call ``removeAll()`` between two: it keeps its memory.
public struct OutputBuffer: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8]
    /// How many bytes there may be.
    public let limit: Int

    /// An empty buffer.
    ///
    /// - Parameters:
    ///   - capacity: for how many bytes memory is taken at once.
    ///   - limit: how many bytes there may be; rendering fails when there are more.
    public init(capacity: Int = 16 * 1024, limit: Int = TemplateLimits.outputBytes) {
        self.limit = limit
        bytes = []
        bytes.reserveCapacity(min(capacity, limit))
    }

    /// Whether more was written than allowed.
    public var isOverLimit: Bool { bytes.count > limit }

    /// The bytes as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Empties the buffer and keeps its memory.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Adds bytes.
    public mutating func append(_ other: some Sequence<UInt8>) { bytes.append(contentsOf: other) }

    /// Adds text as it is.
    public mutating func append(_ text: String) {
        text.withBytes { bytes.append(contentsOf: $0) }
    }

    /// Adds bytes.
    mutating func append(_ other: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: other) }

    /// Adds text as it is.
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Adds text so that HTML shows it as it is, in an element and in a quoted attribute alike.
    public mutating func append(escaping text: String) {
        text.withBytes { bytes.append(escaping: $0) }
    }
}
