import CExpat
import Diagnostics

/// What is told of an XML document, in its order.
///
/// All that is handed over is the parser's, and gone when the function returns.
package protocol XMLHandler: AnyObject {
    /// An element begins.
    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault)
    /// An element ends.
    func end(_ name: XMLName) throws(WorkbookFault)
    /// Text, in UTF-8: one text may come in several pieces.
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault)
}

/// Reads XML piece by piece, with expat. The only file that imports it.
///
/// No document type is taken, so there are no entities but XML's own five and numbers; elements nest so deep and no
/// deeper, and one tag is only so long.
package final class XMLReader {
    /// What expat puts between an address and a name.
    static let separator: UInt8 = 0x0A
    /// How many bytes a tag with its attributes, or a comment, may have: expat keeps them in memory, and its older
    /// versions look through all of them anew with each piece.
    private static let longestTag = 1 << 20

    private let parser: XML_Parser
    private let handler: any XMLHandler
    /// Of which part it is, for faults.
    private let part: String
    private var fault: WorkbookFault?
    private var depth = 0
    private var given = 0
    /// The address that was seen last, for most names have the same.
    private var address: [UInt8] = []
    private var namespace = XMLNamespace.none

    /// - Parameter part: the name of what is read, for faults.
    package init(_ handler: any XMLHandler, part: String) throws(WorkbookFault) {
        guard let parser = XML_ParserCreateNS(nil, CChar(Self.separator)) else { throw .damaged(part: part) }
        self.parser = parser
        self.handler = handler
        self.part = part
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { reader, name, attributes in
                guard let reader, let name, let attributes else { return }
                XMLReader.from(reader).start(name, attributes)
            },
            { reader, name in
                guard let reader, let name else { return }
                XMLReader.from(reader).end(name)
            })
        XML_SetCharacterDataHandler(parser) { reader, text, count in
            guard let reader, let text else { return }
            XMLReader.from(reader).text(text, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { reader, _, _, _, _ in
            guard let reader = reader.map(XMLReader.from) else { return }
            reader.stop(.documentType(part: reader.part))
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads a piece of the document, which goes on where the last one ended.
    package func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {
        try parse(UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), bytes.count, isLast: false)
        given += bytes.count
        guard given - Int(XML_GetCurrentByteIndex(parser)) <= Self.longestTag else { throw .damaged(part: part) }
    }

    /// Ends the document, which must be whole.
    package func finish() throws(WorkbookFault) { try parse(nil, 0, isLast: true) }

    private func parse(_ bytes: UnsafePointer<CChar>?, _ count: Int, isLast: Bool) throws(WorkbookFault) {
        let status = XML_Parse(parser, bytes, Int32(count), isLast ? 1 : 0)
        if let fault { throw fault }
        guard status == XML_STATUS_OK else { throw .damaged(part: part) }
    }

    private static func from(_ pointer: UnsafeMutableRawPointer) -> XMLReader {
        Unmanaged<XMLReader>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func start(_ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
        guard fault == nil else { return }
        depth += 1
        guard depth <= Limit.workbookDepth.figure else { return stop(.tooLarge(.workbookDepth, part: part)) }
        do throws(WorkbookFault) {
            try handler.start(self.name(name), XMLAttributes(pointers: attributes))
        } catch {
            stop(error)
        }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        guard fault == nil else { return }
        depth -= 1
        do throws(WorkbookFault) {
            try handler.end(self.name(name))
        } catch {
            stop(error)
        }
    }

    private func text(_ text: UnsafePointer<CChar>, _ count: Int) {
        guard fault == nil else { return }
        let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        do throws(WorkbookFault) {
            try handler.text(UnsafeBufferPointer(start: start, count: count))
        } catch {
            stop(error)
        }
    }

    private func stop(_ fault: WorkbookFault) {
        self.fault = fault
        XML_StopParser(parser, 0)
    }

    /// Parts a name into its namespace and the rest.
    private func name(_ pointer: UnsafePointer<CChar>) -> XMLName {
        let bytes = UnsafeBufferPointer(cString: pointer)
        let known = address.count
        if known > 0, bytes.count > known, bytes[known] == Self.separator,
            address.withUnsafeBufferPointer({ UnsafeBufferPointer(rebasing: bytes[..<known]).equals($0) })
        {
            return XMLName(namespace: namespace, local: UnsafeBufferPointer(rebasing: bytes[(known + 1)...]))
        }
        guard let split = bytes.lastIndex(of: Self.separator) else { return XMLName(namespace: .none, local: bytes) }
        address = Array(bytes[..<split])
        namespace = XMLNamespace(UnsafeBufferPointer(rebasing: bytes[..<split]))
        return XMLName(namespace: namespace, local: UnsafeBufferPointer(rebasing: bytes[(split + 1)...]))
    }
}

extension Archive {
    /// Reads a part that is XML.
    ///
    /// - Returns: whether there is such a part.
    package func parse(_ part: String, _ handler: any XMLHandler) throws(WorkbookFault) -> Bool {
        let reader = try XMLReader(handler, part: part)
        guard try read(part, { (piece) throws(WorkbookFault) in try reader.read(piece) }) else { return false }
        try reader.finish()
        return true
    }
}
