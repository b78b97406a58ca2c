import Diagnostics
import Glibc
import Publishing
import ReportModel
import SiteGenerator

/// What a person sees of a run.
struct Terminal {
    /// The language that it speaks.
    let language: MessageLanguage
    /// The language of a site that is begun here: the environment's, or else the one that is spoken.
    let siteLanguage: SiteLanguage

    /// A terminal that speaks `language`, or else the environment's.
    init(language: MessageLanguage?) {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let environment = Dictionary(uniqueKeysWithValues: names.map { ($0, Self.environment($0) ?? "") })
        let spoken = language ?? MessageLanguage(environment: environment)
        let locale = MessageLanguage.locale(in: environment)
        self.language = spoken
        siteLanguage = SiteLanguage.allCases.first { locale.hasPrefix($0.rawValue) } ?? SiteLanguage(spoken)
    }

    /// Prints all diagnostics to standard error, in colour where that is a terminal and `NO_COLOR` is not set.
    ///
    /// - Parameter sheet: the spreadsheet that the command reads; `nil` where it reads none.
    func print(_ report: DiagnosticReport, sheet: SourceLines.Sheet? = nil) {
        guard !report.diagnostics.isEmpty else { return }
        let colour = isatty(STDERR_FILENO) == 1 && (Self.environment("NO_COLOR") ?? "").isEmpty
        var files = SourceLines(sheet: sheet)
        let formatter = ConsoleFormatter(language: language, colour: colour) { files.line($1, of: $0) }
        write(formatter.format(report) + "\n", to: STDERR_FILENO)
    }

    /// Says that nothing was written, and why.
    func printRefusal(_ report: DiagnosticReport, output: String) {
        let text = language.pick(
            en: "nothing was written, \(output) is as it was.",
            it: "non è stato scritto niente, \(output) è come prima."
        )
        write("\(faults(report)): \(text)\n", to: STDERR_FILENO)
    }

    /// Says that a site was written in part only, and what that means.
    func printUnfinished(_ report: DiagnosticReport, output: String) {
        let text = language.pick(
            en: "\(output) is not complete. Each file there is whole, some are new: build again once this is mended.",
            it: "\(output) non è completo. Ogni file lì è intero, alcuni sono nuovi: rigenera quando è risolto."
        )
        write("\(faults(report)): \(text)\n", to: STDERR_FILENO)
    }

    /// Says that another build comes first.
    func printWaiting(output: String) {
        let text = language.pick(
            en: "Another build is writing to \(output): waiting for it.",
            it: "Un'altra generazione sta scrivendo in \(output): attendo che finisca."
        )
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Says that another command comes first.
    func printWaiting(content: String) {
        let text = language.pick(
            en: "Another command is using \(content): waiting for it.",
            it: "Un altro comando sta usando \(content): attendo che finisca."
        )
        write(text + "\n", to: STDERR_FILENO)
    }

    private func faults(_ report: DiagnosticReport) -> String {
        let errors = report.count(of: .error)
        let warnings = report.count(of: .warning)
        return language.pick(
            en: "\(count(errors, "error", "errors")), \(count(warnings, "warning", "warnings"))",
            it: "\(count(errors, "errore", "errori")), \(count(warnings, "avviso", "avvisi"))"
        )
    }

    /// Prints the summary of a build to standard output.
    func print(_ summary: BuildSummary, output: String, warnings: Int, time: Duration) {
        let text = SummaryText(summary, output: output, warnings: warnings, time: time)
        write(text.text(in: language), to: STDOUT_FILENO)
    }

    /// Says how many files of a published copy are not what they should be.
    func printDifferences(_ report: DiagnosticReport, name: String) {
        let errors = report.count(of: .error)
        let differences = language.pick(
            en: "\(name): \(count(errors, "difference", "differences"))",
            it: "\(name): \(count(errors, "differenza", "differenze"))"
        )
        write(errors > 0 ? "\(differences).\n" : "\(name): \(faults(report)).\n", to: STDERR_FILENO)
    }

    /// Says that a published copy is what the sources give, and what of it cannot be known.
    func print(_ summary: VerifySummary, name: String) {
        var text = language.pick(
            en: "\(name): \(count(summary.files, "file", "files")), each exactly what the sources give.",
            it: "\(name): \(count(summary.files, "file", "file")), ciascuno esattamente come lo danno i sorgenti."
        )
        if summary.isServed {
            text += language.pick(
                en: "\nSo are the \(count(summary.openings, "address", "addresses")) of folders, such as `/`. "
                    + "Not known: what the server gives to others, and which other files it has.",
                it: "\nLo stesso vale per \(count(summary.openings, "indirizzo", "indirizzi")) di cartelle, come `/`. "
                    + "Non si può sapere che cosa il server dà ad altri, né quali altri file ha."
            )
        }
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Prints lines for other programs.
    func print(lines: [String]) { write(lines.map { $0 + "\n" }.joined(), to: STDOUT_FILENO) }

    /// Says what was made, and what to do next.
    func printCreated(_ paths: [String], next: String) {
        let made = language.pick(en: "made", it: "creato")
        write(paths.map { "\(made)  \($0)\n" }.joined() + next + "\n", to: STDOUT_FILENO)
    }

    /// Says that nothing was made.
    func printNothingCreated() {
        write(language.pick(en: "Nothing was made.", it: "Non è stato creato niente.") + "\n", to: STDERR_FILENO)
    }

    /// Prints the summary of an import to standard output.
    func print(_ text: ImportText) { write(text.text(in: language), to: STDOUT_FILENO) }

    /// Prints differences to standard output, in colour where that is a terminal and `NO_COLOR` is not set.
    func print(diff: (Bool) -> String) {
        let colour = isatty(STDOUT_FILENO) == 1 && (Self.environment("NO_COLOR") ?? "").isEmpty
        write(diff(colour), to: STDOUT_FILENO)
    }

    /// Prints a message that is about no file to standard error.
    func print(_ message: Message) {
        var report = DiagnosticReport()
        report.add(message, at: nil)
        print(report)
    }

    /// Prints a text to standard output as it is.
    func print(text: String) { write(text, to: STDOUT_FILENO) }

    /// Prints a line to standard output.
    func print(line: String) { write(line + "\n", to: STDOUT_FILENO) }

    /// Prints all diagnostics in a form: for people to standard error, for programs to standard output.
    func print(_ report: DiagnosticReport, as format: DiagnosticFormat) {
        switch format {
        case .text: print(report)
        case .json: write(JSONFormatter(language: language).format(report), to: STDOUT_FILENO)
        case .github:
            let paths = Self.paths(fromRootIn: "GITHUB_WORKSPACE")
            write(GitHubFormatter(language: language, paths: paths).format(report), to: STDOUT_FILENO)
        case .gitlab:
            let paths = Self.paths(fromRootIn: "CI_PROJECT_DIR")
            write(GitLabFormatter(language: language, paths: paths).format(report), to: STDOUT_FILENO)
        }
    }

    /// Says what a check found: to standard output where there is nothing to mend, else to standard error.
    ///
    /// - Parameter besidesData: whether standard output is for something else.
    func print(_ summary: CheckSummary?, of report: DiagnosticReport, besidesData: Bool = false) {
        let found = faults(report)
        guard let summary else {
            let text = language.pick(
                en: "\(found): mend them before you publish.", it: "\(found): vanno corretti prima di pubblicare.")
            return write(text + "\n", to: STDERR_FILENO)
        }
        let text = language.pick(
            en: "\(found). Checked: \(summary.pages) pages, \(summary.objectives) objectives, "
                + "\(summary.indicators) indicators, \(summary.references) links.",
            it: "\(found). Controllati: \(summary.pages) pagine, \(summary.objectives) obiettivi, "
                + "\(summary.indicators) indicatori, \(summary.references) link."
        )
        write(text + "\n", to: besidesData ? STDERR_FILENO : STDOUT_FILENO)
    }

    /// Writes over the current line of standard error.
    func printProgress(_ text: String) { write(text, to: STDERR_FILENO) }

    private func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return }
            bytes = bytes.dropFirst(written)
        }
    }

    /// Paths from the root of the repository on that a variable of the runner names; as they are where it names none.
    private static func paths(fromRootIn variable: String) -> RepositoryPaths {
        guard let root = environment(variable).flatMap(resolved), let folder = resolved(".") else { return .unchanged }
        return RepositoryPaths(root: root, folder: folder)
    }

    /// An absolute path without links; `nil` where it leads nowhere.
    private static func resolved(_ path: String) -> String? {
        guard !path.isEmpty, let found = realpath(path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    private static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// The system's `write`, which the method of the same name would hide.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(file, buffer, count)
}
