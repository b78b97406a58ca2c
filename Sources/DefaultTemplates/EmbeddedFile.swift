/// A text file that the program carries with it.
public struct EmbeddedFile: Sendable {
    /// Its path inside the folder that it was taken from, with `/` between the names.
    public let path: String
    /// What it holds.
    public let text: String

    /// A file that was taken from a folder.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// What it holds, byte for byte.
    public var bytes: [UInt8] { Array(text.utf8) }
}
