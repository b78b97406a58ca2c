import Content
import Diagnostics
import Testing

/// What Git leaves in a file is no text.
@Suite struct MergeConflictTests {
    private func conflicts(_ text: String) -> [Int] {
        var report = DiagnosticReport()
        let source = TextReader.text(Array(text.utf8), path: "a.md", report: &report)
        #expect((source == nil) == report.hasErrors)
        #expect(report.diagnostics.allSatisfy { $0.message.id == "merge-conflict" })
        return report.diagnostics.compactMap { $0.location?.line }
    }

    @Test(arguments: [
        ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> d\n", [2]),
        ("<<<<<<< HEAD\r\nb\r\n=======\r\nc\r\n>>>>>>> d\r\n", [1]),
        ("<<<<<<< a\nb\n||||||| c\nd\n=======\ne\n>>>>>>> f\n<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", [1, 8]),
        ("a\n>>>>>>> b\n", [2]), ("a\n=======\nb\n>>>>>>> c", [4]), ("a\n<<<<<<<\n", [2]),
        ("||||||| a\n=======\nb\n>>>>>>> c\n", [1]),
        ("a\r<<<<<<< b\rc", [2]),
    ])
    func `is found where it begins`(text: String, lines: [Int]) {
        #expect(conflicts(text) == lines)
    }

    @Test(arguments: [
        "Titolo\n=======\n\ntesto\n", "a <<<<<<< b\n", " <<<<<<< b\n", "<<<<<<<< b\n", "<<<<<<<b\n",
        "> > > > > > > a\n", "||\n", "",
    ])
    func `what looks alike is text`(text: String) {
        #expect(conflicts(text) == [])
    }

    @Test func `in fields, it is all that is said`() throws {
        try withContent(["a.yaml": "title: a\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n"]) { root in
            var report = DiagnosticReport()
            let file = try #require(ContentWalk.walk(root, report: &report).first)
            #expect(Document.read(file, report: &report) == nil)
            #expect(report.diagnostics.map(\.message.id) == ["merge-conflict"])
            #expect(report.diagnostics.map(\.location?.line) == [2])
        }
    }
}
