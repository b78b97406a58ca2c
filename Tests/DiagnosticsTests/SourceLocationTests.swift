import Diagnostics
import Testing

@Suite struct SourceLocationTests {
    @Test func `is written as editors expect it`() {
        #expect(SourceLocation(file: "Content/a.md", line: 7, column: 5, length: 3).description == "Content/a.md:7:5")
        #expect(SourceLocation(file: "a.md").description == "a.md:1:1")
    }

    @Test func `a file as a whole has neither line nor column`() {
        #expect(SourceLocation(wholeFile: "Content/a.md").description == "Content/a.md")
    }

    @Test func `orders by file, then by position, a whole file first`() {
        let inOrder = [
            SourceLocation(wholeFile: "a.md"),
            SourceLocation(file: "a.md", line: 2, column: 9),
            SourceLocation(file: "a.md", line: 10, column: 1),
            SourceLocation(file: "a.md", line: 10, column: 2),
            SourceLocation(file: "a.md", line: 10, column: 2, length: 4),
            SourceLocation(file: "b.md"),
        ]
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}
