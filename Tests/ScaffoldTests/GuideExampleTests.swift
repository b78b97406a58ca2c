import DefaultTemplates
import Foundation
import ReportModel
import SiteGenerator
import TestSupport
import Testing

@testable import Scaffold

/// What the guides for editors tell people to type is what the program takes.
@Suite("Examples of the guides")
struct GuideExampleTests {
    @Test("every example in YAML builds without a warning where the guide puts it", arguments: SiteLanguage.allCases)
    func examples(_ language: SiteLanguage) throws {
        let examples = try GuideExample.all(in: guide(language))
        #expect(examples.count >= 8)
        for example in examples {
            let folder = try TemporaryFolder()
            for (path, text) in example.site(language) { try folder.write(text, to: "Content/" + path) }
            let (summary, faults) = try folder.build()
            #expect(faults == [], "line \(example.line)")
            #expect(summary?.objectives == 1)
        }
    }

    @Test("an example that is wrong is found wrong, and told from one in another file")
    func isFound() throws {
        let text = """
            - In a list:

              ```yaml
              # 2020/report.yaml
              titel: Year
              ```

            ```
            ---
            title: A
            ---
            ```

            ```sh
            sitegen
            ```
            """
        let examples = try GuideExample.all(in: text)
        #expect(examples.map(\.path) == ["2020/report.yaml", "2020/area/objective.md"])
        #expect(examples.map(\.line) == [3, 8])
        #expect(examples.map(\.text) == ["# 2020/report.yaml\ntitel: Year\n", "---\ntitle: A\n---\n"])
        let folder = try TemporaryFolder()
        for (path, text) in examples[0].site(.english) { try folder.write(text, to: "Content/" + path) }
        #expect(try folder.build().faults.count == 1)
    }

    @Test("every key of objectives and indicators stands in every guide", arguments: SiteLanguage.allCases)
    func keys(_ language: SiteLanguage) throws {
        let text = try guide(language)
        let keys = ObjectiveKey.allCases.map(\.rawValue) + IndicatorKey.allCases.map(\.rawValue)
        #expect(keys.filter { !text.contains("| `\($0)`") } == [])
    }

    private func guide(_ language: SiteLanguage) throws -> String {
        let file = try #require(Starter.files.first { $0.path == "\(language.rawValue)/Content/README.md" })
        return file.text.replacingOccurrences(of: "@year@", with: "2020")
    }
}

/// A block of YAML, or of front matter, in a guide.
private struct GuideExample {
    /// The line of the guide on which it begins.
    let line: Int
    /// What is to be typed.
    let text: String

    /// The file that it is for: the one that a comment on its first line names, or else an objective.
    var path: String {
        if text.hasPrefix("---\n") { return "2020/area/objective.md" }
        let name = text.prefixMatch(of: /# ([a-z0-9\/]+\.yaml)\n/)?.output.1
        return name.map(String.init) ?? "2020/area/objective.yaml"
    }

    /// The examples of a guide, in their order.
    static func all(in guide: String) throws -> [GuideExample] {
        var examples: [GuideExample] = []
        var block: (line: Int, indent: Int, language: String, lines: [String])?
        for (number, line) in guide.components(separatedBy: "\n").enumerated() {
            let fence = line.wholeMatch(of: /( *)```(.*)/)
            switch (block, fence) {
            case (nil, let fence?):
                block = (number + 1, fence.output.1.count, String(fence.output.2), [])
            case (let open?, .some):
                let text = open.lines.map { $0 + "\n" }.joined()
                if open.language == "yaml" || text.hasPrefix("---\n") {
                    examples.append(GuideExample(line: open.line, text: text))
                }
                block = nil
            case (let open?, nil):
                block?.lines.append(String(line.dropFirst(open.indent)))
            case (nil, nil): break
            }
        }
        try #require(block == nil)
        return examples
    }

    /// A small site with this in its place. What its file needs besides is added.
    func site(_ language: SiteLanguage) -> [String: String] {
        var files = [
            "site.yaml": "title: A\norganization: B\nlanguage: \(language.rawValue)\nlicense: CC-BY-4.0\n",
            "2020/report.yaml": "title: A\nupdated: 2026-12-31\n",
            "2020/area/area.md": "---\ntitle: A\n---\n",
        ]
        let isObjective = path.contains("objective")
        if !isObjective {
            let lines = ["title: A", "indicators:", "  - name: B", "    target: \"≥ 1\"", "    actual: 1"]
            files["2020/area/objective.yaml"] = lines.map { $0 + "\n" }.joined()
        }
        let typed = Set(text.matches(of: /(?m)^(\w+):/).map { String($0.output.1) })
        let needed = (files[path] ?? (isObjective ? "title: A\n" : "")).split(separator: "\n")
            .filter { line in !typed.contains(String(line.prefix { $0 != ":" })) }
        files[path] = text.hasPrefix("---") ? text : needed.map { $0 + "\n" }.joined() + text
        return files
    }
}
