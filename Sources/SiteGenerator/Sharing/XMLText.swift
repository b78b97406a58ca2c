import Bytes

/// XML that is written line by line, with everything in it escaped.
struct XMLText: ~Copyable {
    private var text = OutputBuffer()

    /// An empty document.
    init() { text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

    /// Hands over the document, in UTF-8.
    mutating func takeBytes() -> [UInt8] { text.takeBytes() }

    /// The beginning of an element that has others in it.
    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        begin(name, attributes)
        text.append(">\n")
    }

    /// The end of such an element.
    mutating func close(_ name: String) { text.append(String(joining: "</", name, ">\n")) }

    /// An element that holds nothing but text, or nothing.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String? = nil
    ) {
        begin(name, attributes)
        guard let content else { return text.append("/>\n") }
        text.append(">")
        text.append(Self.escape(content))
        close(name)
    }

    private mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        text.append("<")
        text.append(name)
        for attribute in attributes {
            text.append(String(joining: " ", attribute.key, "=\"", Self.escape(attribute.value), "\""))
        }
    }

    /// A text with references for what has a meaning in XML, and without characters that XML does not know.
    static func escape(_ text: String) -> String {
        // Addresses and dates, which is most of it, are plain letters.
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
            default: (0x20..<0x7F).contains(byte)
            }
        }
        if isPlain { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
            case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
            case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
            case "\t", "\n", "\r": escaped.append(" ")
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
