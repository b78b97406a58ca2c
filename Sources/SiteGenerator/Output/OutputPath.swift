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

    /// The file's own name.
    public var name: String { text.split(separator: "/").last.map(String.init) ?? "" }

    /// What leads from this file's folder to the site's root: nothing, `../`, `../../`, …
    public var toRoot: String { String(repeating: "../", count: folders.count) }

    /// The relative link from this file to another.
    public func link(to other: OutputPath, anchor: String? = nil) -> String {
        let here = Array(folders)
        let there = Array(other.folders)
        let shared = zip(here, there).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: here.count - shared)
        let down = (there.dropFirst(shared).map(String.init) + [other.name]).joined(separator: "/")
        return up + down + (anchor.map { "#\($0)" } ?? "")
    }
}

extension OutputPath: Comparable {
    /// Orders by bytes, the same on every machine.
    public static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
}
