import Diagnostics

/// What is wrong with a template's syntax, by its bytes.
struct TemplateFault: Sendable {
    /// What is to be said.
    let message: Message
    /// Of which bytes.
    let range: Range<Int>
    /// Other bytes that explain it.
    var note: (message: Message, range: Range<Int>)?

    /// Whether it is unclear what belongs to what.
    var breaksTree = true

    /// The fault as a diagnostic of `source`.
    func diagnostic(in source: SourceText) -> Diagnostic {
        let notes = note.map { [Diagnostic.Note($0.message, at: source.location(of: $0.range))] } ?? []
        return Diagnostic(message, at: source.location(of: range), notes: notes)
    }
}
