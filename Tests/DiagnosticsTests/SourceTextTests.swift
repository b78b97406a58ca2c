import Diagnostics
import Testing

@Suite struct SourceTextTests {
    @Test(arguments: ["a\nbè\nc", "a\r\nbè\r\nc", "a\rbè\rc", "\u{FEFF}a\nbè\nc", "a\nbè\r\nc"])
    func `lines end with LF, CRLF or a lone CR, and a byte order mark is no part of the text`(text: String) {
        let source = SourceText(path: "a.md", text: text)
        #expect(source.lineCount == 3)
        #expect((1...3).map(source.line) == ["a", "bè", "c"])
    }

    @Test func `a line break at the end starts no further line`() {
        #expect(SourceText(path: "a.md", text: "a\n").lineCount == 1)
        #expect(SourceText(path: "a.md", text: "a\n\n").lineCount == 2)
        #expect(SourceText(path: "a.md", text: "").lineCount == 1)
    }

    @Test func `a line that does not exist is empty`() {
        let source = SourceText(path: "a.md", text: "a\n")
        #expect(source.line(0) == "")
        #expect(source.line(2) == "")
        #expect(source.line(99) == "")
    }

    @Test func `columns count characters, not bytes`() {
        let source = SourceText(path: "a.md", text: "x\nperché «no»\n")
        #expect(place(of: "«no»", in: source) == SourceLocation(file: "a.md", line: 2, column: 8, length: 4))
        #expect(place(of: "🏠", in: SourceText(path: "a.md", text: "é🏠é")).column == 2)
    }

    @Test func `an accent that is typed as a letter and a mark counts as two characters`() {
        let source = SourceText(path: "a.md", text: "perche\u{301} no")
        #expect(place(of: "no", in: source).column == 9)
    }

    @Test func `columns after a byte order mark and after CRLF are those an editor shows`() {
        let source = SourceText(path: "a.md", text: "\u{FEFF}uno\r\ndue tre\r\n")
        #expect(place(of: "uno", in: source) == SourceLocation(file: "a.md", line: 1, column: 1, length: 3))
        #expect(place(of: "tre", in: source) == SourceLocation(file: "a.md", line: 2, column: 5, length: 3))
    }

    @Test func `a range over several lines is cut at the end of its first`() {
        let source = SourceText(path: "a.md", text: "uno\r\ndue\r\n")
        #expect(source.location(of: 1..<8) == SourceLocation(file: "a.md", line: 1, column: 2, length: 2))
    }

    @Test func `a place inside a line break is the end of its line`() {
        let source = SourceText(path: "a.md", text: "uno\r\ndue")
        #expect(source.location(at: 4) == SourceLocation(file: "a.md", line: 1, column: 4))
    }

    @Test func `the end of the text is a place`() {
        #expect(SourceText(path: "a.md", text: "uno").location(at: 3) == SourceLocation(file: "a.md", column: 4))
        #expect(SourceText(path: "a.md", text: "").location(at: 0) == SourceLocation(file: "a.md"))
        #expect(SourceText(path: "a.md", text: "uno\n").location(at: 4) == SourceLocation(file: "a.md", line: 2))
    }

    @Test func `a whole line is placed without its indentation`() {
        let source = SourceText(path: "a.md", text: "a\n \t bè\n   \n")
        #expect(source.location(ofLine: 2) == SourceLocation(file: "a.md", line: 2, column: 4, length: 2))
        #expect(source.location(ofLine: 3) == SourceLocation(file: "a.md", line: 3, column: 1, length: 3))
    }

    @Test(arguments: [0, 1, 4095, 4096, 4097, 8191, 8192, 20_000, 29_999])
    func `columns on very long lines are exact`(offset: Int) {
        // Two bytes each: characters straddle the blocks that the text counts by.
        let source = SourceText(path: "a.md", text: "x\n.\(String(repeating: "è", count: 30_000))")
        let location = source.location(of: 3 + offset * 2..<3 + 30_000 * 2)
        #expect(location == SourceLocation(file: "a.md", line: 2, column: 2 + offset, length: 30_000 - offset))
    }

    @Test func `many places on one very long line are found quickly`() {
        let source = SourceText(path: "a.md", text: String(repeating: "a,", count: 500_000))
        let columns = stride(from: 0, to: 1_000_000, by: 500).map { source.location(at: $0).column }
        #expect(columns == Array(stride(from: 1, to: 1_000_001, by: 500)))
    }

    private func place(of part: String, in source: SourceText) -> SourceLocation {
        let bytes = Array(part.utf8)
        let start = source.bytes.indices.first { source.bytes[$0...].starts(with: bytes) } ?? 0
        return source.location(of: start..<start + bytes.count)
    }
}
