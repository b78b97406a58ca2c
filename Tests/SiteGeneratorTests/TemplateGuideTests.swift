import Foundation
import TestSupport
import Testing

@testable import SiteGenerator

/// `Templates/README.md` lists every value that each page gets.
@Suite("The guide to the templates")
struct TemplateGuideTests {
    @Test("it lists what the pages declare")
    func isTrue() throws {
        let file = repository.appendingPathComponent("Templates/README.md")
        var text = try String(contentsOf: file, encoding: .utf8)
        let begin = try #require(text.range(of: "<!-- values: begin -->\n"))
        let end = try #require(text.range(of: "<!-- values: end -->"))
        text.replaceSubrange(begin.upperBound..<end.lowerBound, with: TemplateGuide.text)
        try Golden.expect(text, in: file)
    }
}
