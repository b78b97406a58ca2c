import Bytes

/// The place of a file in the finished site, relative to its root, such as `2020/casa/alloggi.html`.
package struct OutputPath: Hashable, Sendable {
    /// The path with slashes, without one at the front.
    package let text: String

    /// A path of which each part is a plain file name.
    package init(_ text: String) {
        self.text = text
    }

    /// Folders from the root to the file.
    package var folders: ArraySlice<Substring> { text.split(separator: "/").dropLast() }

    /// The same as one text: `2020/casa`.
    package var folder: Substring {
        text.utf8.lastIndex(of: Self.slash).map { text[..<$0] } ?? ""
    }

    /// The file's own name.
    package var name: String {
        let utf8 = text.utf8
        guard let slash = utf8.lastIndex(of: Self.slash) else { return text }
        return String(text[utf8.index(after: slash)...])
    }

    /// The relative link from this file to another.
    package func link(to other: OutputPath, anchor: String? = nil) -> String {
        // Byte by byte, because a page has dozens of links.
        let link = text.withBytes { here in
            other.text.withBytes { there in
                var shared = 0
                for index in 0..<min(here.count, there.count) {
                    guard here[index] == there[index] else { break }
                    if here[index] == Self.slash { shared = index + 1 }
                }
                let steps = here[shared...].reduce(0) { $1 == Self.slash ? $0 + 1 : $0 }
                let rest = UnsafeBufferPointer(rebasing: there[shared...])
                return String(count: 3 * steps + rest.count) { place in
                    for _ in 0..<steps { place.append("../") }
                    place.append(rest)
                }
            }
        }
        return anchor.map { String(joining: link, "#", $0) } ?? link
    }

    private static let slash = UInt8(ascii: "/")
}

extension OutputPath: Comparable {
    /// Orders by bytes, the same on every machine.
    package static func < (left: OutputPath, right: OutputPath) -> Bool {
        left.text.withBytes { left in right.text.withBytes { left.lexicographicallyPrecedes($0) } }
    }
}
