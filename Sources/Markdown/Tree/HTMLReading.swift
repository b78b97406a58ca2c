import CCommonMark

/// Takes the raw HTML out of a text: reads the few tags that have a form without HTML, and says what leaving out the
/// others does to the words around them.
struct HTMLReading {
    /// What was found, in order.
    private(set) var findings: [HTMLFinding] = []
    private var removed: [Node] = []
    /// Tags that are done with.
    private var finished: Set<Node> = []

    /// What stands before a tag, or after it.
    private enum Neighbour { case blank, sign, word }
    private var before = Neighbour.blank
    /// Tags with nothing between them.
    private var run: [(node: Node, tag: HTMLTag?)] = []

    /// Reads the HTML nodes of a document, which `nodes` are in order, and takes them out of it.
    static func read(_ nodes: [Node], of document: Node) -> [HTMLFinding] {
        guard !nodes.isEmpty else { return [] }
        var reading = HTMLReading()
        for node in nodes where cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE { reading.transform(node) }
        reading.walk(document)
        for node in reading.removed {
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
        return reading.findings.sorted {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }
    }

    /// Makes a line break of `<br>`, and ⁶ of `<sup>6</sup>`; keeps `<span lang="en">`.
    private mutating func transform(_ node: Node) {
        guard !finished.contains(node), let tag = HTMLTag(node.literal[...].utf8), !tag.isClosing else { return }
        switch tag.name {
        case "br":
            cmark_node_insert_before(node, cmark_node_new(CMARK_NODE_LINEBREAK))
            finished.insert(node)
            removed.append(node)
        case "sup", "sub": raise(node, isRaised: tag.name == "sup")
        case "span": keepLanguage(node)
        default: break
        }
    }

    /// Puts what stands between the tags of a language into a node of its own.
    private mutating func keepLanguage(_ node: Node) {
        guard let tag = LanguageTag.opening(node.literal) else { return }
        var words: [Node] = []
        var sibling = cmark_node_next(node)
        while let next = sibling {
            let isTag = cmark_node_get_type(next) == CMARK_NODE_HTML_INLINE
            if isTag, next.literal == "</span>" {
                let passage = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
                cmark_node_set_on_enter(passage, tag)
                cmark_node_set_on_exit(passage, "</span>")
                cmark_node_insert_before(node, passage)
                for word in words { cmark_node_append_child(passage, word) }
                finished.formUnion([node, next])
                removed += [node, next]
                return
            }
            // A passage within a passage has its own end, which would be taken for this one's.
            if isTag, HTMLTag(next.literal[...].utf8)?.name == "span" { return }
            words.append(next)
            sibling = cmark_node_next(next)
        }
    }

    private mutating func raise(_ node: Node, isRaised: Bool) {
        finished.insert(node)
        removed.append(node)
        var texts: [Node] = []
        var isPlain = true
        var sibling = cmark_node_next(node)
        while let next = sibling, cmark_node_get_type(next) != CMARK_NODE_HTML_INLINE {
            if cmark_node_get_type(next) == CMARK_NODE_TEXT { texts.append(next) } else { isPlain = false }
            sibling = cmark_node_next(next)
        }
        let text = texts.reduce("") { $0 + $1.literal }
        let end = sibling.flatMap { node in HTMLTag(node.literal[...].utf8).map { (node: node, tag: $0) } }
        if let end, end.tag.isClosing, end.tag.name == (isRaised ? "sup" : "sub") {
            finished.insert(end.node)
            removed.append(end.node)
        } else {
            isPlain = false
        }
        if isPlain, let form = RaisedText.form(of: text, isRaised: isRaised), let first = texts.first {
            cmark_node_set_literal(first, form)
            for rest in texts.dropFirst() { cmark_node_set_literal(rest, "") }
        } else {
            add(isRaised ? .raises(text) : .lowers(text), node)
        }
    }

    /// Goes through the text and judges what tags stand between.
    private mutating func walk(_ document: Node) {
        document.walk { node, _ in
            let type = cmark_node_get_type(node)
            switch type {
            case CMARK_NODE_HTML_INLINE:
                if !finished.contains(node) { run.append((node, HTMLTag(node.literal[...].utf8))) }
            case CMARK_NODE_TEXT, CMARK_NODE_CODE:
                let text = node.literal
                guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return }
                judge(Self.neighbour(first))
                before = Self.neighbour(last)
            case CMARK_NODE_HTML_BLOCK:
                judge(.blank)
                let html = node.literal
                if let text = RawHTML.lostText(in: html) {
                    add(.loses(text), node)
                } else if html.utf8.contains(where: { !" \t\r\n".utf8.contains($0) }) {
                    add(.leftOut, node)
                }
                removed.append(node)
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_CUSTOM_INLINE: break
            default:
                judge(.blank)
                before = .blank
            }
        }
    }

    /// Judges the tags that stand between two pieces of text.
    private mutating func judge(_ after: Neighbour) {
        guard !run.isEmpty else { return }
        let isWide = run.contains { $0.tag.map { !HTMLElements.inline.contains($0.name) } ?? false }
        let joins =
            isWide
            ? before != .blank && after != .blank && (before, after) != (.sign, .sign)
            : before == .word && after == .word
        for (index, element) in run.enumerated() {
            if let text = RawHTML.lostText(inTag: element.node.literal, element.tag) {
                add(.loses(text), element.node)
            } else if let tag = element.tag, HTMLElements.striking.contains(tag.name) {
                if !tag.isClosing { add(.unstrikes, element.node) }
            } else if !joins {
                add(.leftOut, element.node)
            } else if index == 0 {
                add(.joins, element.node)
            }
            removed.append(element.node)
        }
        run.removeAll(keepingCapacity: true)
    }

    private mutating func add(_ kind: HTMLFinding.Kind, _ node: Node) {
        findings.append(HTMLFinding(kind: kind, position: node.position))
    }

    private static func neighbour(_ scalar: Unicode.Scalar) -> Neighbour {
        let properties = scalar.properties
        if properties.isWhitespace { return .blank }
        let isMark = properties.generalCategory == .nonspacingMark
        return properties.isAlphabetic || properties.numericType != nil || isMark ? .word : .sign
    }
}
