import Content
import ContentEditing
import Diagnostics
import Foundation
import TestSupport
import Testing

/// An edit changes what it is meant to, and leaves every other byte as it was.
@Suite struct YAMLEditorTests {
    private let typed = """
        # A comment at the top.
        title: "Homes: more"   # beside
        empty:   # not known yet
        none:
        source: {page: 3, document: report}   # in braces
        items:
          # The first.
          - name: 'One'
            note: |
              Two lines
              of text.

          # The second.
          - {name: Two, actual: 5}
        last: 1

        """

    /// The document after an edit; a fault in it is an issue.
    private func edited(
        _ text: String, _ edit: (inout YAMLEditor, YAMLNode) -> Void
    ) throws -> String {
        let document = try document(text)
        var editor = YAMLEditor(document.source)
        edit(&editor, document.fields)
        let result = String(decoding: editor.fileBytes, as: UTF8.self)
        _ = try self.document(result)
        return result
    }

    private func document(_ text: String) throws -> Document {
        let file = ContentFile(
            parents: [], name: "a.yaml", shownPath: "a.yaml", size: 0, pendingBytes: Array(text.utf8))
        var report = DiagnosticReport()
        let document = try #require(Document.read(file, report: &report), "\(text)")
        #expect(report.diagnostics.isEmpty, "\(text)")
        return document
    }

    @Test(arguments: [
        ("title", YAMLField.Value.text("New \"homes\""), "\"Homes: more\"", "'New \"homes\"'"),
        ("title", .words("80"), "\"Homes: more\"", "{text: \"80\"}"),
        ("empty", .text("a: b"), "empty:   #", "empty: \"a: b\"    #"),
        ("none", .text("1"), "none:", "none: 1"),
        ("source", .fields([("page", "4"), ("url", "a, b")]), "page: 3,", "page: 4, url: \"a, b\","),
        ("source", .text("x"), "{page: 3, document: report}", "x"),
        ("last", .text("two"), "last: 1", "last: two"),
        ("new", .text("x"), "none:\n", "none:\nnew: x\n"),
        ("unknown", .text("x"), "# in braces\n", "# in braces\nunknown: x\n"),
        (
            "new", .fields([("a", String(repeating: "x", count: 41))]), "none:\n",
            "none:\nnew:\n  a: " + String(repeating: "x", count: 41) + "\n"
        ),
    ])
    func set(_ key: String, _ value: YAMLField.Value, _ old: String, _ new: String) throws {
        for lineBreak in ["\n", "\r\n"] {
            let typed = "\u{FEFF}" + typed.replacing("\n", with: lineBreak)
            let result = try edited(typed) {
                let isDone = $0.set(YAMLField(key, value), in: $1, order: ["title", "none", "new", "source"])
                #expect(isDone)
            }
            let expected = typed.replacing(
                old.replacing("\n", with: lineBreak), with: new.replacing("\n", with: lineBreak))
            #expect(expected != typed)
            #expect(result == expected)
        }
    }

    @Test func whatCannotBeSetStays() throws {
        let result = try edited(typed) { editor, fields in
            let done = [
                editor.set(YAMLField("items", "x"), in: fields, order: []),
                editor.set(YAMLField("title", .fields([("a", "b")])), in: fields, order: []),
                editor.append([[YAMLField("name", "x")]], to: "source", of: fields, order: []),
                editor.set(YAMLField("a", "b"), in: fields["items"] ?? fields, order: []),
            ]
            #expect(done == [false, false, false, false])
        }
        #expect(result == typed)
    }

    /// A key without a colon must not get its value behind the colon of another.
    @Test func aKeyWithoutAColonStays() throws {
        let typed = "{actual, name: A}\n"
        let result = try edited(typed) { editor, fields in
            let isDone = editor.set(YAMLField("actual", "4"), in: fields, order: [])
            #expect(!isDone)
            editor.empty(fields.entries[0], of: fields)
        }
        #expect(result == typed)
    }

    @Test func itemsAreAppended() throws {
        let items = [[YAMLField("name", "Three"), YAMLField("note", "a # b")], [YAMLField("name", "Four")]]
        let lines = "  - name: Three\n    note: \"a # b\"\n  - name: Four\n"
        let append: (inout YAMLEditor, YAMLNode) -> Void = {
            let isDone = $0.append(items, to: "items", of: $1, order: ["title", "items"])
            #expect(isDone)
        }
        #expect(try edited(typed, append) == typed.replacing("last: 1\n", with: lines + "last: 1\n"))
        #expect(try edited("title: x\nlast: 1\n", append) == "title: x\nitems:\n\(lines)last: 1\n")
        #expect(try edited("items:\nlast: 1\n", append) == "items:\n\(lines)last: 1\n")
    }

    @Test func fieldsAreTakenAway() throws {
        let result = try edited(typed) { editor, fields in
            editor.remove(["empty", "none", "source"], from: fields)
            editor.remove(["name"], from: fields["items"]?.items[0] ?? fields)
            editor.empty(
                fields["items"]?.items[1].entries[1] ?? fields.entries[0], of: fields["items"]?.items[1] ?? fields)
        }
        let expected = """
            # A comment at the top.
            title: "Homes: more"   # beside
            items:
              # The first.
              - note: |
                  Two lines
                  of text.

              # The second.
              - {name: Two, actual: }
            last: 1

            """
        #expect(result == expected)
    }

    @Test func wordsAndLinesChangeInPlace() throws {
        let result = try edited("# 2020\nt: of 2020, and 2020  # 2020\nu: 2020\n") { editor, fields in
            editor.replace("2020", with: "2021", in: fields.entries[0].value)
            editor.replace(fields.entries[1].value, with: "now")
            editor.insert("# above", above: fields.entries[1])
            editor.insert("# 2020", above: fields.entries[0])
        }
        #expect(result == "# 2020\nt: of 2021, and 2021  # 2020\n# above\nu: now\n")
    }

    @Test func aChangeInsideOfAnotherIsPartOfIt() throws {
        let result = try edited("a: one two\nb: 1\n") { editor, fields in
            editor.replace("two", with: "three", in: fields.entries[0].value)
            editor.remove(["a"], from: fields)
        }
        #expect(result == "b: 1\n")
    }

    private static let site = fixtures.appendingPathComponent("valid/rivermouth/Content")

    /// Every value of a real site, one at a time.
    @Test func everyOtherByteStays() throws {
        var count = 0
        for case let path as String in FileManager.default.enumerator(atPath: Self.site.path) ?? .init()
        where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
            let text = try String(contentsOf: Self.site.appendingPathComponent(path), encoding: .utf8)
            let file = ContentFile(parents: [], name: path, shownPath: path, size: 0, pendingBytes: Array(text.utf8))
            var report = DiagnosticReport()
            guard let document = Document.read(file, report: &report) else { continue }
            let bytes = document.source.bytes
            for mapping in mappings(document.fields) {
                for entry in mapping.entries {
                    guard case .scalar(let old, _) = entry.value.value, !old.isEmpty else { continue }
                    count += 1
                    var editor = YAMLEditor(document.source)
                    let isDone = editor.set(YAMLField(entry.key, "x: y, z"), in: mapping, order: [])
                    #expect(isDone)
                    let result = editor.bytes()
                    let end = bytes[entry.value.range].lastIndex { !" \n".utf8.contains($0) } ?? 0
                    #expect(result.starts(with: bytes[..<entry.value.range.lowerBound]))
                    #expect(result.reversed().starts(with: bytes[(end + 1)...].reversed()))
                    let value = result[entry.value.range.lowerBound..<result.count - (bytes.count - end - 1)]
                    #expect(["\"x: y, z\"", "'x: y, z'"].contains(String(decoding: value, as: UTF8.self)))
                }
            }
        }
        #expect(count > 100)
    }

    private func mappings(_ node: YAMLNode) -> [YAMLNode] {
        let inner = (node.items + node.entries.map(\.value)).flatMap(mappings)
        return node.entries.isEmpty ? inner : [node] + inner
    }
}
