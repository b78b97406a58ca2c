import Foundation
import FoundationXML
import TestSupport

/// The elements of an XML document: parsing fails where it is not well-formed.
final class XMLOutline: NSObject, XMLParserDelegate {
    private(set) var root = ""
    private var path: [String] = []
    private var elements: [(path: String, attributes: [String: String], text: String)] = []
    private var open: [Int] = []

    init(_ data: Data) throws {
        super.init()
        let parser = XMLParser(data: data)
        parser.delegate = self
        if !parser.parse() { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    }

    /// The texts of all elements whose path ends like this.
    func texts(_ name: String) -> [String] {
        elements.filter { $0.path.hasSuffix("/" + name) }.map(\.text)
    }

    /// The values that an attribute has on such elements.
    func attributes(_ name: String, _ attribute: String) -> [String] {
        elements.filter { $0.path.hasSuffix("/" + name) }.compactMap { $0.attributes[attribute] }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if path.isEmpty { root = name }
        path.append(name)
        open.append(elements.count)
        elements.append(("/" + path.joined(separator: "/"), attributes, ""))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if let last = open.last { elements[last].text += text }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        path.removeLast()
        open.removeLast()
    }
}
