import Diagnostics
import FileSystem
import Foundation
import SiteGenerator
import TestSupport
import Testing

@testable import PreviewServer

/// A message whose text comes from a hostile file.
private func hostile(_ severity: Severity = .error) -> Message {
    let text = "<script>alert('x')</script> & \u{202E}\u{7}"
    return Message(
        "hostile", as: severity, Wording(en: text, it: text), suggestion: Wording(en: "write \"<b>\"", it: "<b>"))
}

/// Faults as a browser shows them.
@Suite("Faults in the page")
struct FaultListTests {
    private func list(_ line: String, column: Int, length: Int, severity: Severity = .error) throws -> FaultList {
        let folder = try TemporaryFolder()
        try folder.write(line, to: "site.yaml")
        var report = DiagnosticReport()
        let location = SourceLocation(file: folder.path + "/site.yaml", line: 1, column: column, length: length)
        report.add(hostile(severity), at: location)
        return FaultList(report, language: .english)
    }

    @Test("place, message, excerpt and suggestion are there, and nothing of them is markup")
    func escaped() throws {
        let list = try list("a: </pre><img src=x onerror=alert(1)>", column: 4, length: 6)
        #expect(list.items.contains(".yaml:1:4</p>"))
        #expect(
            list.items.contains(
                "Error: &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &lt;U+202E&gt;&lt;U+0007&gt;"))
        #expect(list.items.contains("a: <mark>&lt;/pre&gt;</mark>&lt;img src=x onerror=alert(1)&gt;</pre>"))
        #expect(list.items.contains("→ write &quot;&lt;b&gt;&quot;"))
        #expect(!list.items.contains("<script") && !list.items.contains("<img") && !list.items.contains("<b>"))
    }

    @Test("a place between characters, or past the end of the line, is marked all the same")
    func emptyRange() throws {
        #expect(try list("abc", column: 2, length: 0).items.contains("a<mark>b</mark>c</pre>"))
        #expect(try list("abc", column: 4, length: 0).items.contains("abc<mark>&nbsp;</mark></pre>"))
        #expect(try list("abc", column: 99, length: 5).items.contains("abc<mark>&nbsp;</mark></pre>"))
    }

    @Test("errors open the panel, warnings leave it closed, notes show none")
    func severities() throws {
        func page(_ severity: Severity) throws -> String {
            let faults = try list("abc", column: 1, length: 1, severity: severity)
            let state = PreviewState(site: SiteOfFiles(files: [:]), faults: faults, version: "1")
            return String(decoding: PageAddition(state).added(to: Array("<p>x".utf8)), as: UTF8.self)
        }
        #expect(try page(.error).contains("<details class=\"error\" open>\n<summary>1 error "))
        #expect(try page(.warning).contains("<details class=\"warning\">\n<summary>1 warning "))
        #expect(try !page(.note).contains("<details"))
        #expect(try page(.note).hasPrefix("<p>x<script"))
    }

    @Test("of very many faults only the first are shown, and how many there are")
    func many() {
        var report = DiagnosticReport()
        for _ in 0..<60 { report.add(hostile(), at: nil) }
        let list = FaultList(report, language: .italian)
        #expect(list.counts == "60 errori")
        #expect(list.items.components(separatedBy: "<li").count - 1 == FaultList.limit + 1)
        #expect(list.items.contains("… e altri 10"))
    }

    @Test("every message of the server has both languages and says what to do")
    func messages() {
        for message in ServeMessage.examples {
            for language in MessageLanguage.allCases {
                #expect(!message.text(in: language).isEmpty)
                #expect(message.suggestion(in: language)?.isEmpty == false)
            }
        }
    }
}
