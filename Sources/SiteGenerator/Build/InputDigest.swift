import Bytes
import Diagnostics
import Publishing
import ReportModel

/// The digest of what a site was made from: every text that was read, and the options that matter.
///
/// Files that are published as they are need not be in it: the manifest has their own digests.
enum InputDigest {
    /// The digest of content, templates and options.
    static func digest(of content: SiteContent, _ templates: TemplateFolder, _ options: BuildOptions) -> Digest {
        var inputs = origins(of: content).map { (name: String(joining: "content/", $0.path), bytes: $0.bytes) }
        inputs += templates.templates.map { (name: "templates/\($0.key).mustache", bytes: $0.value.canonicalBytes) }
        inputs += templates.locales.map { (name: "templates/locales/\($0.key).yaml", bytes: $0.value.canonicalBytes) }
        inputs.append((name: "option base-url", bytes: Array((options.baseURL ?? "").utf8)))
        inputs.append((name: "option drafts", bytes: Array("\(options.includesDrafts)".utf8)))
        // Each name and each length end with a zero, so that no two lists of inputs give the same bytes.
        return Digest(
            of: inputs.sorted { $0.name < $1.name }.lazy.flatMap { input in
                [Array(String(joining: input.name, "\u{0}", String(input.bytes.count), "\u{0}").utf8), input.bytes]
            })
    }

    private static func origins(of content: SiteContent) -> [ContentOrigin] {
        let years = content.reports.flatMap { report in
            [report.origin, report.introduction?.origin]
                + report.areas.flatMap { [$0.origin] + $0.objectives.map(\.origin) }
        }
        return ([content.site.origin, content.synonyms.origin] + content.pages.map(\.origin) + years).compactMap { $0 }
    }
}
