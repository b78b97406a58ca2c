import Bytes
import CCommonMark

/// Turns Markdown into HTML, by libcmark in its safe mode. The only file that imports it.
public struct MarkdownRenderer {
    /// The level that the text's highest heading gets.
    public var topLevel: Int
    /// Makes an anchor of a heading's text; numbers are added where two would be equal.
    public var anchor: (String) -> String
    /// Anchors that the page uses itself.
    public var takenAnchors: Set<String>

    /// A renderer for one page.
    public init(
        topLevel: Int,
        takenAnchors: Set<String> = [],
        anchor: @escaping (String) -> String
    ) {
        self.topLevel = topLevel
        self.takenAnchors = takenAnchors
        self.anchor = anchor
    }

    /// The HTML of a text.
    ///
    /// Headings are moved so that the highest stands at ``topLevel`` and none skips a level. Raw HTML is left out.
    ///
    /// - Parameter resolve: says where a link or an image leads.
    /// - Throws: where the text goes beyond ``MarkdownLimits``.
    public func render<Text: Collection<UInt8>>(
        _ text: Text,
        resolve: (TextReference) -> ResolvedReference
    ) throws(MarkdownFault) -> RenderedMarkdown {
        var result = RenderedMarkdown()
        let parsed =
            text.withContiguousStorageIfAvailable(Self.parse) ?? Array(text).withUnsafeBufferPointer(Self.parse)
        guard let document = try parsed.get() else { return result }
        defer { cmark_node_free(document) }
        let nodes = try InterestingNodes(of: document)
        result.headings = number(nodes.headings)
        // Before the references: an image is freed with all that its text holds.
        for node in nodes.html {
            result.rawHTML.append(node.position)
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
        for node in nodes.references { replace(node, resolve) }
        if let html = cmark_render_html(document, CMARK_OPT_DEFAULT) {
            result.html = String(cString: html)
            cmark_get_default_mem_allocator().pointee.free(html)
        }
        return result
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Node?, MarkdownFault> {
        Result { () throws(MarkdownFault) in try MarkdownCheck.check(bytes) }.map {
            bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
        }
    }

    /// Gives each heading its level and anchor.
    private func number(_ nodes: [Node]) -> [RenderedMarkdown.Heading] {
        var anchors = Anchors(taken: takenAnchors)
        var headings: [RenderedMarkdown.Heading] = []
        let highest = nodes.map { Int(cmark_node_get_heading_level($0)) }.min() ?? 1
        for node in nodes {
            let wanted = topLevel + Int(cmark_node_get_heading_level(node)) - highest
            let level = min(6, wanted, (headings.last?.level ?? topLevel - 1) + 1)
            let text = node.plainText
            let id = anchors.unique(anchor(text))
            headings.append(.init(level: level, id: id, text: text))
            let replacement = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK)
            let name = String(joining: "h", String(level))
            cmark_node_set_on_enter(replacement, String(joining: "<", name, " id=\"", id, "\">"))
            cmark_node_set_on_exit(replacement, String(joining: "</", name, ">"))
            while let child = cmark_node_first_child(node) { cmark_node_append_child(replacement, child) }
            cmark_node_replace(node, replacement)
            cmark_node_free(node)
        }
        return headings
    }

    private func replace(_ node: Node, _ resolve: (TextReference) -> ResolvedReference) {
        let isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE
        let reference = TextReference(
            kind: isImage ? .image : .link,
            destination: cmark_node_get_url(node).map { String(cString: $0) } ?? "",
            text: isImage ? node.plainText : "",
            position: node.position
        )
        switch resolve(reference) {
        case .link(let address) where !isImage:
            cmark_node_set_url(node, address)
        case .image(let source, let width, let height) where isImage:
            let size = [("width", width), ("height", height)].map { name, value in
                value.map { " \(name)=\"\($0)\"" } ?? ""
            }
            let image = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
            cmark_node_set_on_enter(
                image,
                "<img src=\"\(escaped(source))\" alt=\"\(escaped(reference.text))\"\(size.joined()) loading=\"lazy\">"
            )
            cmark_node_replace(node, image)
            cmark_node_free(node)
        default:
            while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
    }

    private func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}

/// The anchors of a page.
private struct Anchors {
    var taken: Set<String>
    /// The number that the next heading with the same text gets, so that a thousand of them are not counted anew.
    private var numbers: [String: Int] = [:]

    init(taken: Set<String>) { self.taken = taken }

    mutating func unique(_ wanted: String) -> String {
        guard !taken.insert(wanted).inserted else { return wanted }
        var number = numbers[wanted] ?? 2
        while !taken.insert("\(wanted)-\(number)").inserted { number += 1 }
        numbers[wanted] = number + 1
        return "\(wanted)-\(number)"
    }
}

private typealias Node = OpaquePointer

extension Node {
    fileprivate var position: TextPosition {
        TextPosition(line: Int(cmark_node_get_start_line(self)), column: Int(cmark_node_get_start_column(self)))
    }

    /// The text of a node and all below it, without markup.
    fileprivate var plainText: String {
        var text = ""
        forEach { node, _ in
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                text += cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
            default: break
            }
        }
        return text
    }

    /// Whether nodes like this can stand in each other without end.
    fileprivate var isNesting: Bool {
        switch cmark_node_get_type(self) {
        case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_EMPH, CMARK_NODE_STRONG,
            CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            true
        default: false
        }
    }

    /// Visits the node and all below it, parents before children, and says how many nesting nodes are around each.
    fileprivate func forEach(_ visit: (Node, Int) -> Void) {
        var depth = 0
        let iterator = cmark_iter_new(self)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            if event == CMARK_EVENT_ENTER { visit(node, depth) }
            if node.isNesting { depth += event == CMARK_EVENT_ENTER ? 1 : -1 }
        }
    }
}

/// The nodes that are not rendered as cmark would: gathered first, because a tree must not change while it is walked.
private struct InterestingNodes {
    var headings: [Node] = []
    /// Links and images, inner ones before those around them.
    var references: [Node] = []
    var html: [Node] = []

    /// Finds them; what stands too deep would make every change of the tree slow, and is refused.
    init(of document: Node) throws(MarkdownFault) {
        var fault: MarkdownFault?
        document.forEach { node, depth in
            if depth > MarkdownLimits.depth, fault == nil {
                fault = MarkdownFault(kind: .tooDeep, position: node.position)
            }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HEADING: headings.append(node)
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE: references.append(node)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.append(node)
            default: break
            }
        }
        if let fault { throw fault }
        references.reverse()
    }
}
