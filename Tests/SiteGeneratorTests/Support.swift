import Diagnostics
import FileSystem
import Foundation
import Publishing
import ReportModel
import SiteStructure
import TestSupport
import Testing

@testable import SiteGenerator

/// Builds a site and returns what it says, as the terminal would show it, with paths relative to `root`.
func build(
    content: URL,
    templates: URL = repository.appendingPathComponent("Templates"),
    output: URL,
    relativeTo root: URL,
    language: MessageLanguage = .english,
    configure: (inout BuildOptions) -> Void = { _ in }
) -> (summary: BuildSummary?, messages: String) {
    var options = BuildOptions()
    options.content = content.path
    options.templates = templates.path
    options.output = output.path
    configure(&options)
    var report = DiagnosticReport()
    let summary = SiteBuild(options).run(report: &report).summary
    return (summary, shown(report, relativeTo: root, language: language))
}

/// What the terminal would show of a report, with paths relative to `root`.
func shown(_ report: DiagnosticReport, relativeTo root: URL, language: MessageLanguage) -> String {
    let formatter = ConsoleFormatter(language: language, colour: false) { path, line in
        guard let bytes = try? Folder.contents(ofFile: path) else { return nil }
        return SourceText(path: path, bytes: bytes).line(line)
    }
    return formatter.format(report).replacingOccurrences(of: root.path + "/", with: "")
}

extension PageSetting {
    /// A setting without assets.
    init(_ content: SiteContent, interface: Interface, path: OutputPath) {
        let shared = SiteSetting(
            content, interface: interface, addresses: SiteAddresses(interface), assets: [:], logo: nil)
        self.init(shared: shared, path: path)
    }
}
