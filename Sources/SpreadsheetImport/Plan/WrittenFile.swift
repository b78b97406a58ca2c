import Bytes
import Content
import ContentEditing
import Diagnostics

/// The file of an objective as it will be, and where each of its indicators stands in it.
struct WrittenFile {
    /// Whether its fields can be read.
    let isReadable: Bool
    /// In the order of their places.
    private var items: [Item] = []

    private struct Item {
        let node: YAMLNode
        let start: SourceLocation
        let end: SourceLocation
        let keys: [(name: String, start: SourceLocation)]
    }

    /// Reads a file that is not written yet.
    ///
    /// - Parameter shownPath: its path in messages.
    init(_ change: FileChange, shownPath: String) {
        var ignored = DiagnosticReport()
        let content = ContentFile(
            parents: [], name: change.path, shownPath: shownPath, size: change.new.count, pendingBytes: change.new)
        guard let document = Document.read(content, report: &ignored) else {
            isReadable = false
            return
        }
        isReadable = true
        let source = document.source
        for node in document.fields["indicators"]?.items ?? [] {
            guard case .mapping(let entries) = node.value, let first = entries.first else { continue }
            let keys = entries.map { (name: $0.key, start: source.location(of: $0.keyRange)) }
            items.append(
                Item(
                    node: node, start: source.location(of: first.keyRange),
                    end: source.location(at: node.range.upperBound), keys: keys))
        }
    }

    /// The indicator and the key that a place belongs to; `nil` where it is in no indicator.
    func entry(at place: SourceLocation) -> (YAMLNode, key: String)? {
        // The last one that begins at the place or before it.
        let behind = items.partitioningIndex { $0.start > place }
        guard let item = items[..<behind].last, place < item.end else { return nil }
        return item.keys.last { $0.start <= place }.map { (item.node, $0.name) }
    }
}
