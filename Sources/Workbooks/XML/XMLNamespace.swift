import Glibc

/// The namespaces that workbooks are read by, each with all its addresses: Office Open XML has two, as every Excel writes
/// it (“transitional”) and as the standard would like it (“strict”).
package enum XMLNamespace: UInt8, CaseIterable, Sendable {
    /// None, as attributes have it.
    case none
    // Office Open XML.
    case sheet, relationship, packageRelationship, contentType
    // OpenDocument.
    case office, table, text, style, number, formatting, calcExtension, manifest
    /// Any other.
    case other

    /// Its addresses.
    package var addresses: [StaticString] {
        switch self {
        case .none, .other: []
        case .sheet:
            [
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ]
        case .relationship:
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ]
        case .packageRelationship: ["http://schemas.openxmlformats.org/package/2006/relationships"]
        case .contentType: ["http://schemas.openxmlformats.org/package/2006/content-types"]
        case .office: ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]
        case .table: ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
        case .text: ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]
        case .style: ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]
        case .number: ["urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"]
        case .formatting: ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"]
        case .calcExtension: ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"]
        case .manifest: ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"]
        }
    }

    /// The one with an address.
    init(_ address: UnsafeBufferPointer<UInt8>) {
        self = Self.allCases.first { $0.addresses.contains { address.equals($0) } } ?? .other
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are those of a text.
    @inline(__always)
    func equals(_ text: StaticString) -> Bool {
        equals(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Whether the bytes are these.
    @inline(__always)
    func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let one = baseAddress, let other = other.baseAddress else { return true }
        return memcmp(one, other, count) == 0
    }
}
