import Foundation
import Templating
import Testing

/// Values for unchecked templates.
@Suite struct JSONValueTests {
    @Test func jsonIsDecoded() throws {
        let text =
            #"{"n": null, "t": true, "f": false, "i": 85, "d": 1.210, "e": 1e3, "s": "1", "a": [1, "x", []], "o": {}}"#
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(
            value == [
                "n": nil, "t": true, "f": false, "i": 85, "d": 1.21, "e": 1000, "s": "1", "a": [1, "x", []], "o": [:],
            ])
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data("[1]".utf8)) == [1])
    }

    @Test func errorsSayWhereAndWhat() {
        #expect(throws: MustacheError.self) { try Mustache.render("{{#a}}", value: .null) }
        #expect(mustache("a\n {{#a}}") == "template:2:2: `{{#a}}` is never closed")
        #expect(mustache("{{>p}}", partials: ["p": "à {{/b}}"]) == "p:1:3: `{{/b}}` closes nothing")
    }
}
