/// A text file that the program carries with it.
package struct EmbeddedFile: Sendable {
    /// Its path inside the folder that it was taken from, with `/` between the names.
    package let path: String
    /// What it holds.
    package let text: String

    /// A file that was taken from a folder.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    /// What it holds, byte for byte.
    package var bytes: [UInt8] { Array(text.utf8) }
}
