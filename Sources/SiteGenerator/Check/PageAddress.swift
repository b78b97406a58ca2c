import Publishing
import SiteStructure

/// Where a reference of a finished page leads.
enum PageAddress: Equatable {
    /// Out of the site.
    case external
    /// To an address that begins with `/`.
    case rooted
    /// To a file of the site, and a place in it.
    case file(OutputPath, anchor: String?)

    /// Reads a reference of the page at `page`.
    ///
    /// - Parameters:
    ///   - root: how addresses begin that start from the site's root: its own address, or on the page that a server
    ///     shows at any address, the folder on the server.
    init(_ reference: String, on page: OutputPath, root: String?) {
        if let root, reference.hasPrefix(root) {
            self.init(String(reference.dropFirst(root.count)), on: SiteAddresses.home, root: nil)
            return
        }
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts.first?.prefix { $0 != "?" } ?? ""
        let anchor = parts.count > 1 ? Self.decoded(parts[1]) : nil
        if path.hasPrefix("//") || path.prefix(while: { $0 != "/" }).contains(":") {
            self = .external
        } else if path.hasPrefix("/") {
            self = .rooted
        } else if path.isEmpty {
            self = .file(page, anchor: anchor)
        } else {
            let target = TextLink.resolve(Self.decoded(path)[...], from: page.text)
            let isFolder = path.hasSuffix("/") || target.isEmpty || path == "." || path.hasSuffix("..")
            let folder = target.isEmpty ? "" : target + "/"
            self = .file(OutputPath(isFolder ? folder + "index.html" : target), anchor: anchor)
        }
    }

    /// A text with each `%` and two digits resolved.
    private static func decoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
