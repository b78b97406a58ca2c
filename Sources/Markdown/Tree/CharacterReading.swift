import Bytes
import CCommonMark

/// Looks through the words of a text, as they stand in the page, for characters that deceive the eye. They may be typed
/// as `&#8238;`, and emphasis may stand in the middle of a word.
struct CharacterReading {
    private var findings: [CharacterFinding] = []
    /// The paragraph so far.
    private var text = ""
    /// Its pieces, and where they begin in it.
    private var pieces: [(start: Int, position: TextPosition)] = []

    /// Whether a text can hold any: nearly all can be told at a glance that they do not.
    static func isNeeded(for bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        InvisibleCharacters.mayDeceive(bytes)
            || bytes.firstIndex(
                from: 0, eight: { $0.equal(to: UInt8(ascii: "&")) }, byte: { $0 == UInt8(ascii: "&") }) < bytes.count
    }

    /// The first of each kind in each paragraph of a document.
    static func read(_ document: Node) -> [CharacterFinding] {
        var reading = CharacterReading()
        document.walk { node, isExit in
            let type = cmark_node_get_type(node)
            switch type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE: reading.add(node.literal, node)
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: reading.text += " "
            case CMARK_NODE_EMPH, CMARK_NODE_STRONG: break
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
                guard isExit, let title = cmark_node_get_title(node), title.pointee != 0 else {
                    break
                }
                reading.text += " "
                reading.add(String(cString: title), node)
                reading.text += " "
            default:
                reading.finish()
                if type == CMARK_NODE_CODE_BLOCK { reading.add(node.literal, node) }
            }
        }
        reading.finish()
        return reading.findings
    }

    private mutating func add(_ piece: String, _ node: Node) {
        pieces.append((text.utf8.count, node.position))
        text += piece
    }

    private mutating func finish() {
        if !pieces.isEmpty {
            if let found = InvisibleCharacters.first(in: text) { add(.invisible, found.character, found.offset) }
            if let found = Confusables.firstMixed(in: text) {
                add(.looksLike(found.looksLike), found.character, found.offset)
            }
        }
        text = ""
        pieces = []
    }

    private mutating func add(_ kind: CharacterFinding.Kind, _ character: Unicode.Scalar, _ offset: Int) {
        guard let piece = pieces.last(where: { $0.start <= offset }) ?? pieces.first else { return }
        findings.append(CharacterFinding(character: character, kind: kind, position: piece.position))
    }
}
