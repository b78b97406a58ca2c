/// A file that is published as it is, beside the page whose text it belongs to: an image, a PDF, a table.
public struct Attachment: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// Its path inside the content folder.
    public var path: String
    /// The path by which it can be read.
    public var file: String

    /// A file.
    package init(name: String, path: String, file: String) {
        self.name = name
        self.path = path
        self.file = file
    }
}
