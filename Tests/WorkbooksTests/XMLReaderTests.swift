import Diagnostics
import Testing

@testable import Workbooks

@Suite("XML")
struct XMLReaderTests {
    /// Writes down what it is told.
    private final class Recorder: XMLHandler {
        var told: [String] = []

        func start(_ name: XMLName, _ attributes: XMLAttributes) {
            let id = attributes.text("id", of: .relationship).map { " \($0)" } ?? ""
            told.append("<\(name.namespace) \(String(decoding: name.local, as: UTF8.self))\(id)")
        }

        func end(_ name: XMLName) { told.append(">") }

        func text(_ bytes: UnsafeBufferPointer<UInt8>) { told.append(String(decoding: bytes, as: UTF8.self)) }
    }

    private func read(_ bytes: [UInt8], pieces: Int = 1000) throws(WorkbookFault) -> [String] {
        let recorder = Recorder()
        let reader = try XMLReader(recorder, part: "a.xml")
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            let piece = Array(bytes[start..<min(start + pieces, bytes.count)])
            var fault: WorkbookFault?
            piece.withUnsafeBufferPointer { piece in
                do throws(WorkbookFault) { try reader.read(piece) } catch { fault = error }
            }
            if let fault { throw fault }
        }
        try reader.finish()
        return recorder.told
    }

    private func read(_ text: String) throws(WorkbookFault) -> [String] { try read(Array(text.utf8)) }

    @Test("both namespaces of Office Open XML are one, with any prefix")
    func namespaces() throws {
        for (sheet, relationship) in zip(XMLNamespace.sheet.addresses, XMLNamespace.relationship.addresses) {
            let text =
                #"<x:a xmlns:x="\#(sheet)" xmlns:y="\#(relationship)" id="no"><x:b y:id="7"/><c xmlns="u">t</c></x:a>"#
            #expect(try read(text) == ["<sheet a", "<sheet b 7", ">", "<other c", "t", ">", ">"])
        }
    }

    @Test("UTF-16, in pieces of one byte")
    func otherEncoding() throws {
        let units = "<a>è</a>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] }
        let bytes = [0xFF, 0xFE] + units
        #expect(try read(bytes, pieces: 1) == ["<none a", "è", ">"])
    }

    @Test(
        "a document type is refused, and with it all entities",
        arguments: [
            "<!DOCTYPE a><a/>", #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
            #"<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>"#,
        ])
    func documentType(_ text: String) {
        #expect(throws: WorkbookFault.documentType(part: "a.xml")) { try read(text) }
    }

    @Test(
        "what is no XML is damaged",
        arguments: [
            "", "<a>", "<a></b>", "<a/><b/>", "<a>&b;</a>", "<a b=1/>", "<a>\u{1}</a>", "text",
            #"<?xml version="1.0" encoding="windows-1252"?><a/>"#,
        ])
    func damaged(_ text: String) {
        #expect(throws: WorkbookFault.damaged(part: "a.xml")) { try read(text) }
    }

    @Test("elements nest so deep and no deeper, and tags are only so long")
    func limits() throws {
        let depth = Limit.workbookDepth.figure
        func nested(_ depth: Int) -> String {
            String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        }
        #expect(try read(nested(depth)).count == 2 * depth)
        #expect(throws: WorkbookFault.tooLarge(.workbookDepth, part: "a.xml")) { try read(nested(depth + 1)) }
        let long = Array(#"<a b=""#.utf8) + [UInt8](repeating: 0x61, count: 3 << 20) + Array(#""/>"#.utf8)
        #expect(throws: WorkbookFault.damaged(part: "a.xml")) { try read(long, pieces: 1 << 16) }
    }

    @Test("flags and whole numbers of attributes")
    func values() throws {
        final class Values: XMLHandler {
            var flags: [Bool?] = []
            var numbers: [Int?] = []
            func start(_ name: XMLName, _ attributes: XMLAttributes) {
                flags.append(attributes.flag("f"))
                numbers.append(attributes.integer("n"))
            }
            func end(_ name: XMLName) {}
            func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
        }
        let values = Values()
        let archive = TestArchive([
            .init("a", #"<a><b f="1" n="12"/><b f="false" n="-3"/><b f="x" n="1x"/><b n="1234567890123456"/></a>"#)
        ])
        #expect(try Archive(archive.bytes).parse("a", values))
        #expect(values.flags == [nil, true, false, nil, nil])
        #expect(values.numbers == [nil, 12, -3, nil, nil])
    }
}
