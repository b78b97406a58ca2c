import Bytes
import CCommonMark

/// Makes links of the terms in a text's tree where they first occur, but not in headings and in what is a link already.
enum TermLinking {
    /// Links terms below `document`.
    ///
    /// - Parameter address: where a term is explained.
    static func link(_ terms: TermIndex, in document: Node, address: (String) -> String) {
        var seen: Set<Int> = []
        // A tree must not change while it is walked.
        for (node, matches) in found(terms, in: document, &seen) {
            let text = Array(node.literal.utf8)
            var end = 0
            for match in matches {
                insert(text[end..<match.range.lowerBound], before: node)
                let link = cmark_node_new(CMARK_NODE_LINK)
                cmark_node_set_url(link, address(terms.anchor(match.number)))
                cmark_node_append_child(link, textNode(text[match.range]))
                cmark_node_insert_before(node, link)
                end = match.range.upperBound
            }
            insert(text[end...], before: node)
            cmark_node_unlink(node)
            cmark_node_free(node)
        }
    }

    /// The texts that hold terms not seen before, with where these stand.
    private static func found(
        _ terms: TermIndex, in document: Node, _ seen: inout Set<Int>
    ) -> [(Node, [TermIndex.Match])] {
        var found: [(Node, [TermIndex.Match])] = []
        var depth = 0
        document.walk { node, isExit in
            switch cmark_node_get_type(node) {
            // Headings are custom blocks by now.
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE, CMARK_NODE_CUSTOM_BLOCK, CMARK_NODE_CUSTOM_INLINE:
                depth += isExit ? -1 : 1
            case CMARK_NODE_TEXT where depth == 0:
                let matches = terms.matches(in: node.literal.utf8, seen: &seen)
                if !matches.isEmpty { found.append((node, matches)) }
            default: break
            }
        }
        return found
    }

    private static func insert(_ bytes: ArraySlice<UInt8>, before node: Node) {
        if !bytes.isEmpty { cmark_node_insert_before(node, textNode(bytes)) }
    }

    private static func textNode(_ bytes: ArraySlice<UInt8>) -> Node? {
        let node = cmark_node_new(CMARK_NODE_TEXT)
        cmark_node_set_literal(node, String(decoding: bytes, as: UTF8.self))
        return node
    }
}
