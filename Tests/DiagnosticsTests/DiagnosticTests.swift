import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    @Test func `has its message's id and severity`() {
        let diagnostic = Diagnostic(saying(id: "one", severity: .warning), at: nil)
        #expect(diagnostic.id == "one")
        #expect(diagnostic.severity == .warning)
    }

    @Test func `is an error without a suggestion where the catalogue says nothing else`() {
        let diagnostic = Diagnostic(saying(id: "terse", text: "terse"), at: nil)
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.message.suggestion(in: .english) == nil)
    }

    @Test func `errors come before warnings, warnings before notes`() {
        #expect([Severity.note, .error, .warning].sorted() == [.error, .warning, .note])
    }
}
