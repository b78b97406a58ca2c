import Foundation
import TestSupport
import Testing

@testable import LibraryExample

/// The README's example for those who use the libraries. Its target is compiled as part of another package, which sees
/// nothing but what is public.
@Suite("The example of the libraries")
struct LibraryExampleTests {
    @Test("the README shows what is compiled here")
    func isShown() throws {
        let file = repository.appendingPathComponent("Tests/LibraryExample/IndicatorList.swift")
        let readme = try String(contentsOf: repository.appendingPathComponent("README.md"), encoding: .utf8)
        #expect(readme.contains(try "```swift\n\(String(contentsOf: file, encoding: .utf8))```\n"))
    }

    @Test("it prints each indicator with its codes")
    func indicators() {
        var text = ""
        printIndicators(of: fixtures.appendingPathComponent("valid/rivermouth/Content").path, to: &text)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 19)
        #expect(
            lines.dropFirst(3).prefix(3) == [
                "Other repairs; partial; consistent", "Complaints about repairs; missed; consistent",
                "Tenants satisfied with the repair; not-reported; not-published",
            ])
    }

    @Test("it prints what is wrong")
    func faults() throws {
        let folder = try TemporaryFolder()
        var text = ""
        printIndicators(of: folder.path, to: &text)
        #expect(text == "the file `\(folder.path)/site.yaml` is missing\n")
    }
}
