import CCommonMark

/// Looks through the paragraphs and headings of a text for markup that CommonMark does not know.
///
/// It reads the tree, so code, links and escaped signs are no matter; its time grows with the size only.
struct MarkupReading {
    private var findings: [MarkupFinding] = []
    private var typed: TypedText
    private let source: TypedSource
    /// How many links and images are around.
    private var references = 0
    /// The last byte of the paragraph before.
    private var lastByte: UInt8 = 0

    /// What was found, in order.
    static func read(_ document: Node, _ bytes: UnsafeBufferPointer<UInt8>) -> [MarkupFinding] {
        var reading = MarkupReading(TypedSource(bytes))
        document.walk { reading.visit($0, isExit: $1) }
        return reading.findings
    }

    private init(_ source: TypedSource) {
        self.source = source
        typed = TypedText(source)
    }

    private mutating func visit(_ node: Node, isExit: Bool) {
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_TEXT: if references == 0 { typed.append(node) }
        case CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: if references == 0 { typed.append(TypedText.other) }
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: if references == 0 { typed.append(0x0A) }
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
            references += isExit ? -1 : 1
            guard !isExit else { break }
            typed.append(TypedText.other)
            lookForFootnote(node)
        case CMARK_NODE_LIST: if !isExit { lookForMinus(node) }
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
            guard isExit else { break }
            scan(node, isHeading: type == CMARK_NODE_HEADING)
            lastByte = typed.text.last ?? 0
            typed.clear()
        default: break
        }
    }

    /// `[^2]` is a link where `[^2]: address` stands somewhere.
    private mutating func lookForFootnote(_ node: Node) {
        guard let first = cmark_node_first_child(node), cmark_node_get_type(first) == CMARK_NODE_TEXT else { return }
        let label = first.literal
        let columns = Int(cmark_node_get_end_column(node) - cmark_node_get_start_column(node)) + 1
        guard label.utf8.first == UInt8(ascii: "^"), columns == label.utf8.count + 2 else { return }
        findings.append(MarkupFinding(kind: .footnote, position: node.position, excerpt: "[\(label)]"))
    }

    /// A list of one number right below a line that goes on: its `-` is a minus.
    private mutating func lookForMinus(_ list: Node) {
        guard cmark_node_get_list_type(list) == CMARK_BULLET_LIST, let before = cmark_node_previous(list),
            cmark_node_get_type(before) == CMARK_NODE_PARAGRAPH,
            cmark_node_get_end_line(before) + 1 == cmark_node_get_start_line(list),
            !":.;!?".utf8.contains(lastByte),
            let item = cmark_node_first_child(list), cmark_node_next(item) == nil,
            let paragraph = cmark_node_first_child(item), let text = cmark_node_first_child(paragraph)
        else { return }
        let number = text.literal.utf8.prefix { !TypedText.isBlank($0) }
        guard let first = number.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return }
        findings.append(
            MarkupFinding(kind: .minus, position: list.position, excerpt: String(Substring(number))))
    }

    private mutating func scan(_ block: Node, isHeading: Bool) {
        guard MarkupScan.isNeeded(for: typed) else { return }
        let isItem =
            cmark_node_previous(block) == nil
            && cmark_node_parent(block).map { cmark_node_get_type($0) == CMARK_NODE_ITEM } ?? false
        let isBelowParagraph =
            cmark_node_previous(block).map { cmark_node_get_type($0) == CMARK_NODE_PARAGRAPH } ?? false
        var scan = MarkupScan(typed: typed, isHeading: isHeading, isItem: isItem, isBelowParagraph: isBelowParagraph)
        scan.run()
        findings += scan.findings
    }
}
