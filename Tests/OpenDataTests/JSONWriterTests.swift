import Foundation
import Testing

@testable import OpenData

/// How JSON is written.
@Suite("JSON")
struct JSONWriterTests {
    private func text(_ form: JSONWriter.Form, _ write: (inout JSONWriter) -> Void) -> String {
        String(decoding: JSONWriter.object(form, write), as: UTF8.self)
    }

    @Test("members stand in the order of the calls, each on its line")
    func layout() {
        let json = text(.file) { json in
            json.text("b", "x")
            json.text("a", nil)
            json.array("list", of: [1, 2]) { $0.number(nil, $1) }
            json.array("none") { _ in }
            json.object("inner") { $0.flag("yes", true) }
            json.cell("empty", .empty)
        }
        #expect(
            json == """
                {
                  "b": "x",
                  "list": [
                    1,
                    2
                  ],
                  "none": [],
                  "inner": {
                    "yes": true
                  },
                  "empty": null
                }

                """)
    }

    @Test("in a script element there is no line break and no angle bracket")
    func script() {
        let name = "a<b"
        let json = text(.script) { json in
            json.text(JSONKey(name), "</script><!--<script>")
            json.array("list") { $0.cell(nil, .number("-3.70")) }
        }
        let escaped = "\\u003c/script\\u003e\\u003c!--\\u003cscript\\u003e"
        #expect(json == "{\"a\\u003cb\":\"\(escaped)\",\"list\":[-3.70]}")
    }

    @Test(
        "a number that floating point would round is a text",
        arguments: [
            ("0", true), ("0.00", true), ("-3.70", true), ("999999999999999", true), ("100000000000000000", true),
            ("0.000000000000001234", true), ("9007199254740993", false), ("-123456789012345678", false),
            ("1.234567890123456", false),
        ])
    func longNumbers(_ number: String, _ isNumber: Bool) {
        let json = text(.script) { $0.cell("a", .number(number)) }
        #expect(json == (isNumber ? "{\"a\":\(number)}" : "{\"a\":\"\(number)\"}"))
        if isNumber { #expect(Double(number).map { Decimal(string: "\($0)") } == Decimal(string: number)) }
    }

    // All but U+FEFF, which Foundation's reader drops.
    @Test("every character comes back as it was", arguments: [JSONWriter.Form.file, .script])
    func characters(_ form: JSONWriter.Form) throws {
        var scalars = String.UnicodeScalarView((0...0x2FF).compactMap { Unicode.Scalar($0) })
        scalars.append(contentsOf: [
            "\u{2028}", "\u{2029}", "\u{FFFD}", "\u{FFFF}", "\u{1F600}", "\u{10FFFF}",
        ])
        let every = String(scalars)
        let bytes = JSONWriter.object(form) { $0.text("text", every) }
        let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
        #expect(read?["text"].map { Array($0.unicodeScalars) } == Array(scalars))
        let isBare = String(decoding: bytes, as: UTF8.self).unicodeScalars
            .contains { ($0.value < 0x20 && $0 != "\n") || "\u{2028}\u{2029}\u{7F}".unicodeScalars.contains($0) }
        #expect(!isBare)
    }

    @Test("a long text comes back as it was, wherever what is escaped stands in it")
    func longText() throws {
        for length in Array(0..<20) + Array(500..<520) {
            let text =
                String(repeating: "x", count: length) + "\u{2028}<\"è\u{2029}" + String(repeating: "y", count: length)
            let bytes = JSONWriter.object(.script) { $0.text("text", text) }
            let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
            #expect(read?["text"] == text, "\(length)")
            #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
        }
    }
}
