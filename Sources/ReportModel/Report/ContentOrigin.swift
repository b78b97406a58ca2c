/// The content file that something was read from, as an auditor can check it.
package struct ContentOrigin: Sendable {
    /// Its path inside the content folder, the same on every machine.
    package let path: String
    /// All of its bytes. They are shared with the texts that were read from it, so that keeping them costs nothing.
    package let bytes: [UInt8]

    /// A file.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
