import Content
import Diagnostics
import Testing

@testable import SpreadsheetImport

/// What is written into content files is read back as it was.
@Suite struct YAMLTextTests {
    static let texts = [
        "Alloggi", "70%", "-3,70%", "> 5", "≥ 50%", "a: b", "a:b", "a:", "a #b", "#a", "% di", "\"a\" b", "'a'",
        "l'ufficio",
        "un \"titolo\" e l'altro", "[a]", "{a}", "a, b", "a]b", "- a", "-", "?", "null", "~", "no", "010", "a\nb",
        "\ta",
        "a\\b", "\u{A0}a", "a\u{2028}b", "€ 5", "« x »", "@a", "`a`", "*a", "&a", "!a", "|", "---", "...",
        "😀",
    ]

    @Test(arguments: texts) func isReadBack(_ text: String) throws {
        let styles: [YAMLNode.ScalarStyle] = [.plain, .singleQuoted, .doubleQuoted, .literal, .folded]
        for style in styles {
            for isInFlow in [false, true] {
                let value = YAMLText.render(text, like: style, isInFlow: isInFlow)
                let yaml = isInFlow ? "{k: \(value), l: m}\n" : "k: \(value)\nl: m\n"
                var report = DiagnosticReport()
                let file = ContentFile(
                    parents: [], name: "a.yaml", shownPath: "a.yaml", size: 0, pendingBytes: Array(yaml.utf8))
                let document = try #require(Document.read(file, report: &report), "\(yaml)")
                #expect(report.diagnostics.isEmpty, "\(yaml)")
                guard case .scalar(let found, _)? = document.fields["k"]?.value else {
                    Issue.record("\(yaml)")
                    continue
                }
                #expect(found == text, "\(yaml)")
            }
        }
    }
}
