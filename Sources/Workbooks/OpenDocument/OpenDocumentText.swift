/// The paragraphs of a cell of an OpenDocument workbook, as one text with line feeds between them.
///
/// As in HTML, several blanks in a row are one, and none stands at an end; those that are meant have an element.
struct OpenDocumentText {
    /// Whether a paragraph is being read.
    private(set) var isOpen = false
    /// How deep inside it.
    private var depth = 0
    private var bytes: [UInt8] = []
    private var count = 0
    /// Whether a blank came that shows only where more follows.
    private var isBlankPending = false
    private var isAtStart = true

    /// How many blanks one element may stand for; a cell has no more.
    private static let longestRun = 32_767

    /// A paragraph begins.
    mutating func open() {
        if count > 0 { bytes.append(UInt8(ascii: "\n")) }
        count += 1
        isOpen = true
        isAtStart = true
        isBlankPending = false
    }

    /// An element inside the paragraph begins.
    ///
    /// - Returns: whether what is in it is part of the text.
    mutating func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
        guard name.namespace == .text, !name.local.equals("note"), !name.local.equals("ruby-text") else { return false }
        depth += 1
        if name.local.equals("s") {
            append(UInt8(ascii: " "), times: min(max(attributes.integer("c", of: .text) ?? 1, 0), Self.longestRun))
        } else if name.local.equals("tab") {
            append(UInt8(ascii: "\t"), times: 1)
        } else if name.local.equals("line-break") {
            append(UInt8(ascii: "\n"), times: 1)
        }
        return true
    }

    /// An element ends: one inside the paragraph, or this itself.
    mutating func end(_ name: XMLName) {
        if depth > 0 { depth -= 1 } else { isOpen = false }
    }

    /// Adds text, if a paragraph is being read.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        guard isOpen else { return }
        for byte in text {
            if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
                isBlankPending = !isAtStart
            } else {
                flush()
                bytes.append(byte)
            }
        }
    }

    /// Hands over the text and begins another one.
    mutating func take() -> String {
        defer { self = OpenDocumentText() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func append(_ byte: UInt8, times: Int) {
        flush()
        bytes += repeatElement(byte, count: times)
    }

    private mutating func flush() {
        if isBlankPending { bytes.append(UInt8(ascii: " ")) }
        isBlankPending = false
        isAtStart = false
    }
}
