extension LayoutMessage {
    /// One of each case, for the editor's guide and for tests.
    public static let examples: [Self] = [
        .missingFile(path: "Content/2020/report.yaml"),
        .noYears(path: "Content"),
        .unexpectedFile(name: "raport.yaml", nearest: "report.yaml", allowed: ["report.yaml", "introduction.md"]),
        .unexpectedFolder(name: "vecchi"),
        .unexpectedType(name: "piano.docx", allowed: ["*.md", "*.png", "*.pdf"]),
        .dangerousType(name: "mappa.svg"),
        .yamlExtension(name: "report.yml"),
        .invalidID(id: "Piano Quartieri", proposal: "piano-quartieri"),
        .deviceName(name: "con"),
        .samePage(id: "piano-quartieri"),
        .otherFile,
        .notAnID(id: "Vecchio nome", proposal: "vecchio-nome"),
    ]
}
