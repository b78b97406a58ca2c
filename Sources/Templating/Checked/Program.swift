public import Bytes
import Diagnostics

/// A page's template, checked and compiled for one model.
public struct Program<Model: TemplateModel>: Sendable {
    /// The name of the page's template.
    public let name: String

    private let code: ProgramCode
    private let slots: SlotTable

    init(name: String, code: ProgramCode) {
        self.name = name
        self.code = code
        slots = SlotTable(code)
    }

    /// Renders the page of `model` after what `output` has already.
    ///
    /// - Throws: ``OutputLimitExceeded`` when `output` becomes too large; it keeps what was written.
    public func render(_ model: Model, into output: inout OutputBuffer) throws(OutputLimitExceeded) {
        try CodeView.read(code, slots) { code throws(OutputLimitExceeded) in
            var run = ProgramRun(code, root: OneModel(model))
            try run.run(into: &output)
        }
    }

    /// Renders the page of `model` to a text, for tests and small tools.
    public func render(_ model: Model) throws(OutputLimitExceeded) -> String {
        var output = OutputBuffer(limit: Limit.page.bytes)
        try render(model, into: &output)
        return output.text
    }
}
