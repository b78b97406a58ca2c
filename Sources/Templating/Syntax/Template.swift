import Diagnostics

/// A template that was read and parsed, whatever its faults.
struct Template: Sendable {
    /// The name by which others include it, such as `partials/indicator-table`.
    let name: String
    /// Its text.
    let source: SourceText
    /// Its syntax tree.
    let nodes: [TemplateNode]
    /// The names of the partials and parents that it includes anywhere, faulty or not.
    let inclusions: Set<String>
    /// The names of the blocks that stand anywhere in it.
    let blocks: Set<String>
    /// What is wrong with its syntax.
    let faults: [TemplateFault]

    /// Parses `source`.
    init(name: String, source: SourceText) {
        var scanner = TemplateScanner(source: source)
        scanner.scan()
        var parser = TemplateParser(scanned: scanner)
        self.name = name
        self.source = source
        self.nodes = parser.parse()
        self.inclusions = parser.inclusions
        self.blocks = parser.blocks
        let faults = (scanner.faults + parser.faults).sorted { $0.range.lowerBound < $1.range.lowerBound }
        self.faults = faults
        self.hasErrors = faults.contains { $0.message.severity == .error }
        self.isBroken = faults.contains(where: \.breaksTree)
    }

    /// Whether it cannot be rendered.
    let hasErrors: Bool
    /// Whether the tree cannot be relied on, so that its names are not checked either.
    let isBroken: Bool

    /// The place of a range of the template's bytes.
    func location(of range: Range<Int>) -> SourceLocation { source.location(of: range) }
}
