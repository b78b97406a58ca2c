import CCommonMark

/// A node of libcmark's tree.
typealias Node = OpaquePointer

extension Node {
    /// Visits the node and all below it in the order of the text: when it is entered, and, where it may hold others, when
    /// it is left. The tree must not change meanwhile.
    func walk(_ visit: (_ node: Node, _ isExit: Bool) -> Void) {
        let iterator = cmark_iter_new(self)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            if let node = cmark_iter_get_node(iterator) { visit(node, event == CMARK_EVENT_EXIT) }
        }
    }
}
