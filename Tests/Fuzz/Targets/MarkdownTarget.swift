import Markdown
import ReportModel

/// Markdown texts, as pages render them.
enum MarkdownTarget {
    /// All that a text may become.
    private static let elements: Set<String> = [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "img", "em", "strong", "code", "pre", "blockquote",
        "hr", "br",
    ]

    static func run(_ bytes: [UInt8]) {
        // What reaches the renderer in a build has been checked to be UTF-8 without NUL.
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return }
        let renderer = MarkdownRenderer(topLevel: 2) { Slug.make(from: $0) }
        // A text beyond the limits is refused before it is parsed.
        let rendered = try? renderer.render(bytes) { reference in
            switch reference.kind {
            case .image where reference.destination.isEmpty: .nothing
            case .image: .image(source: reference.destination, width: 3, height: nil)
            case .link where reference.destination.hasPrefix("https:"): .link(reference.destination)
            case .link: .nothing
            }
        }
        if let rendered { check(rendered.html) }
    }

    /// No element and no attribute in the output but those that Markdown has.
    private static func check(_ html: String) {
        for part in html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(html.utf8.first == 0x3C ? 0 : 1) {
            let tag = Substring(part.prefix { $0 != UInt8(ascii: ">") })
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            require(elements.contains(name), "an element that Markdown has not")
            // By bytes, as a browser reads it: what follows a quotation mark makes no other sign of it.
            let names = part.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 0 }.map { String(Substring($0.element.prefix { $0 != 0x3E })) }
            require(!names.contains { $0.contains(" on") || $0.contains(" style") }, "an attribute with code")
        }
    }
}
