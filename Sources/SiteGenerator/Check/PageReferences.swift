/// What a page refers to and which places it has, read from its HTML.
struct PageReferences: Sendable {
    /// Something that an attribute names.
    struct Reference: Hashable, Sendable {
        /// The attribute: `href`, `src`, `aria-labelledby`.
        let attribute: String
        /// What stands in it, with character references resolved; a single id begins with `#`.
        let value: String
    }

    /// Every `id`.
    private(set) var ids: Set<String> = []
    /// Every `id` that stands there more than once.
    private(set) var repeatedIDs: Set<String> = []
    /// Every reference, once.
    private(set) var references: Set<Reference> = []
    /// The addresses of images without `alt`.
    private(set) var imagesWithoutText: [String] = []

    /// Reads a page.
    init(html: [UInt8]) {
        html.withUnsafeBufferPointer { bytes in
            var reader = TagReader(bytes)
            while let tag = reader.next() { add(tag) }
        }
    }

    /// Reads a style sheet.
    init(css: [UInt8]) {
        references = Set(Self.addresses(css: css).map { Reference(attribute: "url", value: $0) })
    }

    private mutating func add(_ tag: TagReader.OpeningTag) {
        var source = ""
        var hasText = tag.name != "img"
        for (name, value) in tag.attributes {
            switch name {
            case "id": if !ids.insert(value).inserted { repeatedIDs.insert(value) }
            case "href", "src", "action", "poster":
                references.insert(Reference(attribute: name, value: value))
                source = value
            case "for", "aria-labelledby", "aria-describedby", "aria-controls":
                for id in value.split(whereSeparator: \.isWhitespace) {
                    references.insert(Reference(attribute: name, value: "#\(id)"))
                }
            case "alt": hasText = true
            default: break
            }
        }
        if !hasText { imagesWithoutText.append(source) }
    }
}

extension PageReferences {
    /// The addresses that a style sheet names with `url(…)`.
    static func addresses(css: [UInt8]) -> [String] {
        let parts = String(decoding: css, as: UTF8.self).split(separator: "url(").dropFirst()
        return parts.map { part in
            part.prefix { $0 != ")" }.filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
        }
    }
}
