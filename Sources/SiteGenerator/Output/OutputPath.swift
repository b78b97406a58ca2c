/// The place of a file in the finished site, relative to its root, such as `2020/casa/alloggi.html`.
public struct OutputPath: Hashable, Sendable {
    /// The path with slashes, without one at the front.
    public let text: String

    /// A path of which each part is a plain file name.
    public init(_ text: String) {
        self.text = text
    }

    /// Folders from the root to the file.
    public var folders: ArraySlice<Substring> { text.split(separator: "/").dropLast() }

    /// The same as one text: `2020/casa`.
    var folder: Substring {
        text.utf8.lastIndex(of: Self.slash).map { text[..<$0] } ?? ""
    }

    /// The file's own name.
    public var name: String {
        let utf8 = text.utf8
        guard let slash = utf8.lastIndex(of: Self.slash) else { return text }
        return String(text[utf8.index(after: slash)...])
    }

    /// What leads from this file's folder to the site's root: nothing, `../`, `../../`, …
    public var toRoot: String { String(repeating: "../", count: Self.slashes(in: text.utf8[...])) }

    /// The relative link from this file to another.
    public func link(to other: OutputPath, anchor: String? = nil) -> String {
        let (here, there) = (text.utf8, other.text.utf8)
        // Paths are compared byte by byte, because a page has dozens of links.
        var shared = 0
        for (position, (own, its)) in zip(here, there).enumerated() {
            guard own == its else { break }
            if own == Self.slash { shared = position + 1 }
        }
        var link = String(repeating: "../", count: Self.slashes(in: here.dropFirst(shared)))
        link += Substring(there.dropFirst(shared))
        if let anchor {
            link += "#"
            link += anchor
        }
        return link
    }

    private static let slash = UInt8(ascii: "/")

    private static func slashes(in path: Substring.UTF8View) -> Int {
        path.reduce(0) { $1 == slash ? $0 + 1 : $0 }
    }
}

extension OutputPath: Comparable {
    /// Orders by bytes, the same on every machine.
    public static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
