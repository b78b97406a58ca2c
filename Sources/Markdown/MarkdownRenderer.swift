import Bytes
import CCommonMark
import Diagnostics

/// Turns Markdown into HTML, by libcmark in its safe mode. This file and the folder `Tree` are all that imports it.
package struct MarkdownRenderer {
    /// The level that the text's highest heading gets.
    package var topLevel: Int
    /// Makes an anchor of a heading's text; numbers are added where two would be equal.
    package var anchor: (String) -> String
    /// Anchors that the page uses itself.
    package var takenAnchors: Set<String>
    /// Words that become links where they first occur, and where an anchor of theirs is.
    package var terms: (index: TermIndex, address: (String) -> String)?

    /// A renderer for one page.
    package init(
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
    /// Headings are moved so that the highest stands at ``topLevel`` and none skips a level. Raw HTML is left out, but
    /// for `<br>`, which breaks the line, and `<sup>` and `<sub>` around digits, which become ⁶ and ₂.
    ///
    /// - Parameter resolve: says where a link or an image leads.
    /// - Throws: where the text goes beyond `Limit`.
    package func render<Text: Collection<UInt8>>(
        _ text: Text,
        resolve: (TextReference) -> ResolvedReference
    ) throws(MarkdownFault) -> RenderedMarkdown {
        var result = RenderedMarkdown()
        let parsed =
            text.withContiguousStorageIfAvailable(Self.parse) ?? Array(text).withUnsafeBufferPointer(Self.parse)
        let (tree, mayDeceive, markup) = try parsed.get()
        guard let document = tree else { return result }
        defer { cmark_node_free(document) }
        let nodes = try InterestingNodes(of: document)
        result.markup = markup
        // Before the headings, whose texts may hold HTML, and the references: an image is freed with all of its text.
        result.rawHTML = HTMLReading.read(nodes.html, of: document)
        if mayDeceive { result.characters = CharacterReading.read(document) }
        result.headings = number(nodes.headings)
        for node in nodes.references { replace(node, resolve) }
        if let terms { TermLinking.link(terms.index, in: document, address: terms.address) }
        if let html = cmark_render_html(document, CMARK_OPT_DEFAULT) {
            result.html = String(cString: html)
            cmark_get_default_mem_allocator().pointee.free(html)
        }
        return result
    }

    /// The tree of a text, whether it may hold characters that deceive the eye, and markup of other programs.
    private static func parse(
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Result<(Node?, Bool, [MarkupFinding]), MarkdownFault> {
        Result { () throws(MarkdownFault) in try MarkdownCheck.check(bytes) }.map {
            let tree = bytes.withMemoryRebound(to: CChar.self) {
                cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
            }
            let markup = tree.map { MarkupReading.read($0, bytes) } ?? []
            return (tree, CharacterReading.isNeeded(for: bytes), markup)
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
        let paragraph = node.paragraphOfItsOwn
        let reference = TextReference(
            kind: isImage ? .image : .link,
            destination: cmark_node_get_url(node).map { String(cString: $0) } ?? "",
            text: isImage ? node.plainText : "",
            position: node.position,
            isAlone: paragraph != nil
        )
        switch resolve(reference) {
        case .link(let address) where !isImage:
            cmark_node_set_url(node, address)
        case .image(let source, let width, let height) where isImage:
            let size = [("width", width), ("height", height)].map { name, value in
                value.map { " \(name)=\"\($0)\"" } ?? ""
            }
            let image =
                "<img src=\"\(escaped(source))\" alt=\"\(escaped(reference.text))\"\(size.joined()) loading=\"lazy\">"
            if let paragraph, let title = cmark_node_get_title(node), title.pointee != 0 {
                let caption = escaped(String(cString: title))
                paragraph.replace(with: "<figure>\(image)<figcaption>\(caption)</figcaption></figure>", isBlock: true)
            } else {
                node.replace(with: image, isBlock: false)
            }
        case .block(let html) where isImage && paragraph != nil:
            paragraph?.replace(with: html, isBlock: true)
        default:
            while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
    }

    /// A text for an attribute. By bytes: a quotation mark with an accent behind it is one `Character` and still ends one.
    private func escaped(_ text: String) -> String {
        var buffer = OutputBuffer(capacity: text.utf8.count)
        buffer.append(escaping: text)
        return buffer.text
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

extension Node {
    /// What it says itself, as the text of a paragraph or the code in a line.
    var literal: String { cmark_node_get_literal(self).map { String(cString: $0) } ?? "" }

    /// Where it begins.
    var position: TextPosition {
        TextPosition(line: Int(cmark_node_get_start_line(self)), column: Int(cmark_node_get_start_column(self)))
    }

    /// The paragraph that holds this node and nothing else; `nil` where there is more, or none.
    fileprivate var paragraphOfItsOwn: Node? {
        guard cmark_node_next(self) == nil, cmark_node_previous(self) == nil, let parent = cmark_node_parent(self),
            cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH
        else { return nil }
        return parent
    }

    /// Puts HTML in the place of a node and all below it.
    fileprivate func replace(with html: String, isBlock: Bool) {
        let replacement = cmark_node_new(isBlock ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE)
        cmark_node_set_on_enter(replacement, html)
        cmark_node_replace(self, replacement)
        cmark_node_free(self)
    }

    /// The text of a node and all below it, without markup.
    fileprivate var plainText: String {
        var text = ""
        forEach { node, _ in
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                text += node.literal
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
        walk { node, isExit in
            if !isExit { visit(node, depth) }
            if node.isNesting { depth += isExit ? -1 : 1 }
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
            if depth > Limit.textDepth.figure, fault == nil {
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
